import type { AnyDraft } from '@gxgk/core'
import { form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { cell, document, heading, paragraph, plainText, row, strong, table } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importText } from '../../../test/import-text'
import { passagesOf } from '../passage'
import { partedByHeadings } from './section'

const labels = form2021.sections.map(({ label }) => label.replace(/^.、/, ''))
const ids = form2021.sections.map(({ id }) => id)

const partsOf = (...lines: string[]) =>
  Object.fromEntries(
    [
      ...partedByHeadings(
        lines.map((text, i) => ({ kind: 'text', heading: false, text, source: { line: i + 1 } }) as const),
        form2021,
      ).sections,
    ].map(([id, passages]) => [id, passages.map((passage) => (passage.kind === 'text' ? passage.text : 'table'))]),
  )

describe('sub-headings that are named as sections are', () => {
  const [disclosure, requests] = [labels[1]!, labels[2]!]

  it('with numbers of another section, without a table below, stay in their section', () => {
    const parts = partsOf(
      '一、总体情况',
      `（一）${disclosure}`,
      '公开5条。',
      `（二）${requests}`,
      '收到2件。',
      '二、' + disclosure,
    )
    expect(parts['overview']).toEqual([`（一）${disclosure}`, '公开5条。', `（二）${requests}`, '收到2件。'])
  })

  it('and numbered with other numerals than the sections stay in theirs', () => {
    const parts = partsOf('第一部分 总体情况', `一、${disclosure}`, '公开5条。', `第二部分 ${disclosure}`, '见下表。')
    expect([parts['overview'], parts['disclosure']]).toEqual([[`一、${disclosure}`, '公开5条。'], ['见下表。']])
  })
})

describe('headings', () => {
  it.each([
    ['第一部分 总体情况', (i: number) => `第${'一二三四五六'.charAt(i)}部分 `],
    ['第一部分、总体情况', (i: number) => `第${'一二三四五六'.charAt(i)}部分、`],
    ['一. 总体情况', (i: number) => `${'一二三四五六'.charAt(i)}. `],
    ['I. 总体情况', (i: number) => `${['I', 'II', 'III', 'IV', 'V', 'VI'][i]}. `],
    ['Ⅰ、总体情况', (i: number) => `${'ⅠⅡⅢⅣⅤⅥ'.charAt(i)}、`],
    ['壹、总体情况', (i: number) => `${'壹贰叁肆伍陆'.charAt(i)}、`],
    ['一 总体情况', (i: number) => `${'一二三四五六'.charAt(i)} `],
    ['（一）总体情况', (i: number) => `（${'一二三四五六'.charAt(i)}）`],
    ['1.总体情况', (i: number) => `${i + 1}.`],
    ['一、总体情况 with ordinals that are all the same', () => '一、'],
  ])('are known by their words, numbered as %s', (_, number) => {
    const parts = partsOf('序。', ...labels.flatMap((label, i) => [number(i) + label, `第${i}段。`]))
    expect(Object.keys(parts)).toEqual(['preamble', ...ids])
    expect(parts['other']).toEqual(['第5段。'])
  })

  it.each([
    ['六、其他需要报告的事项：本年度未收取费用。', '本年度未收取费用。'],
    ['六、其他需要报告的事项。无其他事项。', '无其他事项。'],
    ['六、其他需要报告的事项 根据规定，未收费。', '根据规定，未收费。'],
    ['六、其他需要报告的事项本年度没有收费。', '本年度没有收费。'],
    ['一、总体情况2024年，公开各类信息。', '2024年，公开各类信息。'],
    ['五、存在的主要问题及改进情况（一）存在的问题', '（一）存在的问题'],
  ])('that go on as a sentence are parted from it: %s', (line, rest) =>
    expect(Object.values(partsOf(line)).flat()).toEqual([rest]),
  )

  it('keep the marks of the words after them', () => {
    const made = document({ title: '', lang: 'zh-CN' }, [
      paragraph([strong('六、其他需要报告的事项'), '：没有', strong('收费'), '。']),
    ])
    const other = partedByHeadings(passagesOf(made), form2021).sections.get('other')!
    expect(other).toMatchObject([
      { text: '没有收费。', node: { children: [{ value: '没有' }, { type: 'strong' }, { value: '。' }] } },
    ])
  })

  it('in rows of a table part it', () => {
    const rows = [
      ['一、总体情况'],
      ['公开各类信息。'],
      ['二、主动公开政府信息情况'],
      ['规章', '1'],
      ['六、其他需要报告的事项'],
      ['无。'],
    ]
    const made = document({ title: '', lang: 'zh-CN' }, [
      table(
        '',
        rows.map((texts) => row(texts.map((text) => cell(text, texts.length === 1 ? { colSpan: 2 } : {})))),
      ),
    ])
    const { sections } = partedByHeadings(passagesOf(made), form2021)
    expect([...sections.keys()]).toEqual(['preamble', 'overview', 'disclosure', 'other'])
    expect(sections.get('overview')).toMatchObject([{ kind: 'text', text: '公开各类信息。' }])
    expect(sections.get('disclosure')).toMatchObject([{ kind: 'table', rows: [[{ text: '规章' }, { text: '1' }]] }])
  })

  it('in another order stay in it', () =>
    expect(
      Object.keys(
        partsOf('一、总体情况', '甲。', '五、其他需要报告的事项', '乙。', '六、存在的主要问题及改进情况', '丙。'),
      ),
    ).toEqual(['preamble', 'overview', 'other', 'problems']))
})

describe('lines that resemble headings', () => {
  const tail = [
    '二、主动公开政府信息情况',
    '规章 | 0 | 0 | 0',
    '三、收到和处理政府信息公开申请情况',
    '五、存在的主要问题及改进情况',
    '甲。',
  ]

  it.each([
    ['（一）主动公开政府信息情况', '（二）收到和处理政府信息公开申请情况'],
    ['1.主动公开政府信息情况', '2.政府信息公开行政复议、行政诉讼情况'],
    ['1、主动公开政府信息情况。', '2、收到和处理政府信息公开申请情况。'],
  ])('as parts of the first section stay in it: %s', (...parts) => {
    const own = parts.flatMap((part) => [part, '全年办理若干件，都按期答复。'])
    const read = partsOf('一、总体情况', ...own, ...tail)
    expect(read['overview']).toEqual(own)
    expect(read['disclosure']).toEqual(['规章 | 0 | 0 | 0'])
    expect(read['requests']).toEqual([])
  })

  it('do so when marked as headings', () => {
    const made = document({ title: '', lang: 'zh-CN' }, [
      heading(2, '一、总体情况'),
      heading(3, '（一）主动公开政府信息情况'),
      paragraph('全年公开各类信息若干条。'),
      heading(2, '二、主动公开政府信息情况'),
      table('', [row([cell('规章'), cell('1')])]),
    ])
    const { sections } = partedByHeadings(passagesOf(made), form2021)
    expect(sections.get('overview')).toHaveLength(2)
    expect(sections.get('disclosure')).toHaveLength(1)
  })

  it('are numbered as sections in a narrative', () => {
    const own = [
      '三、主动公开情况',
      '公开各类信息若干条，更新及时。',
      '四、政府信息公开申请处理情况',
      '收到申请若干件，都已答复。',
    ]
    expect(partsOf('一、总体情况', ...own, ...tail)['overview']).toEqual(own)
  })
})

describe('the heading of section five', () => {
  const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 11 })
  const text = plainText(toDocument({ ...report!, narratives: { overview: '甲。', other: '无。' } } as AnyDraft))

  it.each([
    ['（一）存在的主要问题', '（二）改进措施'],
    ['（一）2024年工作中存在的问题', '（二）改进情况'],
    ['1.存在的主要问题', '2.下一步打算'],
    ['（一）存在的不足', '（二）改进情况'],
    ['存在的主要问题：一是解读不多。', '改进措施：多作解读。'],
  ])('being lost, the section begins with “%s”, and the loss is told', (first, second) => {
    const lines = text.split('\n').filter((line) => !line.startsWith('五、'))
    const at = lines.findIndex((line) => line.startsWith('六、'))
    const { draft, problems } = importText(lines.toSpliced(at, 0, first, '解读不够。', second, '加强解读。').join('\n'))
    expect(draft!.narratives!.problems).toContain('加强解读。')
    expect(draft!.narratives!.problems).toContain(first.slice(0, 6))
    expect(draft!.tables).toEqual(report!.tables)
    expect(problems.filter(({ code }) => code !== 'noSection')).toEqual([])
    expect(problems).toMatchObject([{ code: 'noSection', address: 'problems' }])
  })
})
