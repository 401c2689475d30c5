import { describe, expect, it } from 'vitest'
import { browserLines, pageNumberLines } from './page-furniture'

const left = (...texts: string[]) => texts.filter((_, i) => !browserLines(texts).lines.has(i))

describe('browserLines', () => {
  it.each([
    '11/29/26, 2:14 PM',
    '2026/11/29 14:14',
    '2026/11/29 下午2:14',
    '2026/11/29 下午 2:14',
    '29/11/2026, 16:34',
    '29.11.26, 14:14',
    '2026-11-29 14:14',
    '2026年11月29日 14:14',
    '26. 11. 29. 오후 2:14',
    '29/11/2026 14:14:05',
    '11/29/26, 2:14 p.m.',
  ])('tells heads and feet of two pages printed at %s', (when) => {
    const head = `${when}        某县水利局年度报告`
    const printed = [head, '正文', 'https://www.a.cn/b.html    1/2', head, '1 2 3', 'https://www.a.cn/b.html   2/2']
    expect(left(...printed)).toEqual(['正文', '1 2 3'])
    expect(browserLines(printed).title).toBe('某县水利局年度报告')
  })

  it('tells a head by its title, where that stands above', () => {
    expect(left('某县水利局信息年度报告', '正文', '2026/1/2 10:12 水利局信息年度报告', '1 2')).toEqual([
      '某县水利局信息年度报告',
      '正文',
      '1 2',
    ])
    const published = ['2026/1/2 10:12 某县水利局年度报告', '某县水利局年度报告', '正文']
    expect(left(...published)).toEqual(published)
  })

  it('tells those of a single page by the address at its foot', () =>
    expect(left('2026/11/29 14:14   题目', '正文', 'file:///C:/a.html      1/1')).toEqual(['正文']))

  it('tells them where each part stands on a line of its own', () =>
    expect(
      left(
        ...['2026/11/29 14:14', '题目', '正文', 'https://a.cn/b', '1/2'],
        ...['2026/11/29 14:14', '题目', '7', 'https://a.cn/b', '2/2'],
      ),
    ).toEqual(['正文', '7']))

  it('tells those that print the address at the head and the pages at the foot', () => {
    const head = '题目                https://a.cn/b.html'
    expect(left(head, '正文', '第 1 页，共 2 页     2026/11/29 14:14', head, '2 of 2    2026/11/29 14:14')).toEqual([
      '正文',
    ])
  })

  it.each([
    [['2024-01-31 10:20  来源：某局', '正文']],
    [['2024-01-31 10:20', '2024-02-01 10:20']],
    [['网址 https://a.cn/b', '正文']],
    [['1/2', '2/2']],
    [['行政处罚    3/2']],
    [['https://a.cn/b 3/2']],
    [['2024 1 31 10 20', '2024 1 31 10 20']],
  ])('leaves %j alone', (texts) => expect(left(...texts)).toEqual(texts))
})

describe('pageNumberLines', () => {
  const numbersIn = (texts: readonly string[], isAtEdge = (i: number) => i === texts.length - 1) => [
    ...pageNumberLines(texts, isAtEdge),
  ]

  it.each([
    [
      ['甲', '— 1 —', '乙', '— 2 —'],
      [1, 3],
    ],
    [
      ['甲', '- 4 -', '乙', '  - 5 -'],
      [1, 3],
    ],
    [
      ['甲', '第1页', '乙', '第2页'],
      [1, 3],
    ],
    [
      ['甲', '第 1 页 共 2 页', '乙', '第 2 页，共 2 页'],
      [1, 3],
    ],
    [
      ['甲', 'Page 1 of 2', '乙', 'Page 2 of 2'],
      [1, 3],
    ],
    [['甲', '—1—'], [1]],
  ])('tells those of %j', (texts, expected) => expect(numbersIn(texts)).toEqual(expected))

  it.each([
    [['甲', '—  1  —', '乙', '—  2  —']],
    [['- 1 -', '- 1 -']],
    [['- 1 -', '- 2 -', '- 7 -']],
    [['—1—', '乙']],
    [['1', '2', '3']],
    [['- 1 - 2 -', '- 2 - 2 -']],
  ])('takes none of %j for one', (texts) => expect(numbersIn(texts)).toEqual([]))
})
