import { describe, expect, it } from 'vitest'
import { spacedLines } from './spaced-line'

const shown = (text: string) =>
  spacedLines({ text, source: {} }).map(({ words, figures }) => [
    words.map((piece) => piece.text).join('+'),
    ...figures.map((piece) => piece.text),
  ])

describe('spacedLines', () => {
  it.each([
    ['规章    3   0    8', ['规章', '3', '0', '8']],
    ['（三）不 4.保护第三方合法权益   0 1', ['（三）不+4.保护第三方合法权益', '0', '1']],
    ['行政规范性文件 22（其中修订 16 件） — /', ['行政规范性文件', '22（其中修订16件）', '—', '/']],
    ['重复申请 56 2000075（含 转 办）', ['重复申请', '56', '2000075（含转办）']],
    ['政府集中采购 6 251000 元', ['政府集中采购', '6', '251000元']],
    ['行政许可 减4 1,234 ５６', ['行政许可', '减4', '1,234', '５６']],
    ['三 、本 年 度办 理 结果', ['三、本年度办理结果']],
    ['一 、 本 年 新 收 1 0', ['一、本年新收', '1', '0']],
    ['总 计', ['总计']],
    ['    1.    13  0   13', ['1.', '13', '0', '13']],
    ['（四）无法 作 1', ['（四）无法+作', '1']],
    ['重复申请 O 0 l |', ['重复申请', 'O', '0', 'l']],
    ['重复申请 0 无 0', ['重复申请', '0', '无', '0']],
    ['2024 年，全区共办理', ['2024+年，全区共办理']],
  ])('parts %s in words and figures', (text, parts) => expect(shown(text)).toEqual([parts]))

  it('parts rows that run together on a line', () =>
    expect(shown('1.属于国家秘密 0 0 2.重复申请 1 2')).toEqual([
      ['1.属于国家秘密', '0', '0'],
      ['2.重复申请', '1', '2'],
    ]))

  it('tells the character columns of pieces', () => {
    const [line] = spacedLines({ text: '  规章   12', source: {} })
    expect([...line!.words, ...line!.figures].map(({ from, to }) => [from, to])).toEqual([
      [2, 4],
      [7, 9],
    ])
  })
})
