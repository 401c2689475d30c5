import { assertDocument, plainText } from '@gxgk/document'
import type { Json } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { readJson } from './read-json'

const read = (data: Json) => {
  const made = readJson(JSON.stringify(data))
  assertDocument(made)
  return made
}

const html = '<p>某县水务局2024年报告</p><table><tr><td>规章</td><td>3</td></tr><tr><td>文件</td><td></td></tr></table>'
const rows = [
  ['规章', '3'],
  ['文件', ''],
]
const rowsIn = (data: Json) =>
  read(data).children.flatMap((block) =>
    block.type === 'table' ? block.children.map((row) => row.children.map(plainText)) : [],
  )

describe('what a portal sends', () => {
  it.each([
    ['in a field', { content: html }],
    ['deep in lists', { code: 200, data: { list: [{ id: 1 }, { article: { body: html } }] } }],
    [
      'beside shorter ones',
      { summary: '<p>甲</p><p>乙</p><p>丙</p>', content: html, nav: '<div><span>一</span><br></div>' },
    ],
    ['escaped', { content: html.replaceAll('<', '&lt;').replaceAll('>', '&gt;') }],
    ['escaped twice', { content: html.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;') }],
    ['in data that are a text', { data: JSON.stringify({ list: [JSON.stringify({ content: html })] }) }],
    ['as text with tabs', { text: '某县水务局2024年报告\n规章\t3\n文件\t\n合计\t3\n' }],
    ['as Markdown', { md: '# 某县水务局\n\n| 规章 | 3 |\n|---|---|\n| 文件 |  |\n' }],
  ])('is read from an article %s', (_, data) => expect(rowsIn(data).slice(0, 2)).toEqual(rows))

  it('has the path of its text before each place, and no data of ours', () => {
    const { children, meta } = read({ data: [{ 'a b': html }] })
    expect(children.map(({ source }) => source?.path)).toEqual([
      '$.data[0]["a b"]/html/body/p[1]',
      '$.data[0]["a b"]/html/body/table[1]',
    ])
    expect(meta.embedded).toBeUndefined()
    expect(read({ text: '甲\n乙\t1\n丙\t2\n丁\t3\n戊己庚辛壬癸子丑寅卯' }).children[0]?.source).toEqual({
      path: '$.text',
      line: 1,
    })
  })

  it('has the title and the day of publication from the fields around it', () => {
    const { meta } = read({
      title: '门户',
      data: { title: '某县<b>水务局</b>\n报告', pubDate: '2025-1-7 08:00', content: html },
    })
    expect(meta).toMatchObject({ title: '某县水务局 报告', date: '2025-01-07' })
    expect(read({ name: '外面的', data: { content: html, publishTime: '去年' } }).meta).toMatchObject({
      title: '外面的',
    })
  })
})

describe('data that is no article stays data', () => {
  it.each([
    ['a report', { form: '2021', organ: '某县', year: 2024, narratives: { overview: html } }],
    ['a list of reports', [{ form: '2019', organ: '某县', year: 2020, narratives: { overview: html } }]],
    ['short words', { content: '<p>甲</p>' }],
    ['words without tags', { content: '这里只有一段话，没有标签，没有表格，也没有标题，读不出什么。' }],
    ['figures', [1, 2, 3]],
  ])('%s', (_, data) => {
    const { meta, children } = read(data)
    expect(meta.embedded).toEqual({ name: 'report.json', data })
    expect(children).toEqual([])
  })
})
