import { describe, expect, it } from 'vitest'
import { labelWords } from './canonical'

describe('labelWords', () => {
  it.each([
    '1.属于国家秘密',
    '1、属于国家秘密',
    '１．属于 国家秘密',
    '(1)属于国家秘密',
    '⑴属于国家秘密',
    '㈠属于“国家秘密”',
  ])('parts the numbering from “%s”', (label) => expect(labelWords(label).words).toBe('属于国家秘密'))

  it.each([
    ['（三）不予公开', '(三)', '不予公开'],
    ['三、本年度办理结果', '三、', '本年度办理结果'],
    ['第二十条 第（一）项', '', '第二十条第一项'],
    ['一般事项', '', '一般事项'],
    ['3.危及“三安全一稳定”', '3.', '危及三安全一稳定'],
    ['本年增/减', '', '本年增减'],
  ])('parts “%s” in “%s” and “%s”', (label, numbering, words) =>
    expect(labelWords(label)).toEqual({ numbering, words }),
  )
})
