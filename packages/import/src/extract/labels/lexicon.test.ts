import { describe, expect, it } from 'vitest'
import { form2021 } from '@gxgk/core'
import { lexiconOf, pathOf } from './lexicon'

describe('pathOf', () => {
  it('parts a label from its headings', () =>
    expect(pathOf('三、本年度办理结果 · （三）不予公开 · 1.属于国家秘密')).toEqual([
      '三、本年度办理结果',
      '（三）不予公开',
      '1.属于国家秘密',
    ]))

  it.each(['第二十条第（一）项', '本年增/减', '部分公开（区分处理的，只计这一情形，不计其他情形）'])(
    'leaves %s whole',
    (text) => expect(pathOf(text)).toEqual([text]),
  )

  it('takes a label that is printed again right beside itself as one', () =>
    expect(pathOf('申请人情况 · 自然人 · 自然人')).toEqual(['申请人情况', '自然人']))

  it('leaves a point between letters alone', () => expect(pathOf('阿布都·买买提')).toEqual(['阿布都·买买提']))
})

describe('a label printed with its headings', () => {
  const { meaningOf } = lexiconOf(form2021.tables.requests)
  const own = ({ side, row }: ReturnType<typeof meaningOf>) => side === 'row' && row!.score === 1 && row!.id

  it.each([
    '（三）不予公开1.属于国家秘密',
    '（三）不予公开—1.属于国家秘密',
    '三、本年度办理结果（三）不予公开1.属于国家秘密',
    '三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密',
  ])('is itself: %s', (text) => expect(own(meaningOf(text))).toBe('stateSecret'))

  it.each(['1.属于国家秘密2.重复申请', '（三）不予公开2.重复申请', '国家秘密1.属于国家秘密'])(
    'is not told of labels that run together: %s',
    (text) => expect(own(meaningOf(text))).toBe(false),
  )
})
