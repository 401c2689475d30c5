import { formatFigure } from '@gxgk/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeFigure, readFigure } from './figure'

const inTenThousands = () => '万元'
const untold = () => undefined

describe('readFigure', () => {
  it('looks for the mark of a footnote once, however many signs there are', () => {
    expect(readFigure('7**', 'count', untold)).toMatchObject({ value: 7 })
    expect(readFigure(`7${'*'.repeat(60)}x`, 'count', untold)).toEqual({ problem: 'badFigure' })
  })

  it('reads back whatever core prints, with commas and in full width too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.nat({ max: 999_999 }), (whole, part) => {
        const value = Number(`${whole}.${String(part).padStart(6, '0')}`)
        const text = formatFigure(value)
        const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        expect(readFigure(text, 'amount', inTenThousands)).toEqual({ value })
        expect(readFigure(wide, 'amount', inTenThousands)).toEqual({ value })
        expect(readFigure(whole.toLocaleString('en'), 'count', untold)).toEqual({ value: whole })
      }),
    )
  })

  it.each(['38※', '３８※', '３８①'])('reads %s without the mark of its note', (text) =>
    expect(readFigure(text, 'count', untold)).toMatchObject({ value: 38 }),
  )

  it.each([
    ["1'234", 1234],
    ['1.2万件', 12_000],
    ['0.031万件', 310],
    ['12件次', 12],
    ['7宗', 7],
    ['3起', 3],
    ['５份', 5],
  ])('reads the count %s', (text, value) => expect(readFigure(text, 'count', untold)).toEqual({ value }))

  it('reads money of what is money alone', () => {
    expect(readFigure('￥3.5万元', 'amount', untold)).toEqual({ value: 3.5 })
    expect(readFigure('￥3', 'count', untold)).toEqual({ problem: 'badFigure' })
    expect(readFigure('1.234', 'count', untold)).toEqual({ problem: 'badFigure' })
    expect(readFigure('3万件', 'amount', inTenThousands)).toEqual({ problem: 'badFigure' })
  })

  it('moves the point of 元 exactly', () => {
    fc.assert(
      fc.property(fc.nat(), (cents) => {
        const yuan = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
        expect(readFigure(`${yuan}元`, 'amount', untold)).toEqual({ value: cents / 1_000_000 })
      }),
    )
  })

  it('reads no figure from a text that has no digit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Number}/u.test(text.normalize('NFKC'))),
        (text) => {
          const read = readFigure(text, 'count', untold)
          expect('value' in read && typeof read.value === 'number').toBe(false)
        },
      ),
    )
  })

  it.each([
    ['0', 'count', 0],
    [' 5 ', 'count', 5],
    ['1,234,567', 'count', 1_234_567],
    ['1 234', 'count', 1234],
    ['１２', 'count', 12],
    ['12件', 'count', 12],
    ['+1036', 'count', 1036],
    ['-3', 'count', -3],
    ['2.5', 'count', 2.5],
    ['45.28万', 'count', 452_800],
    ['减4', 'change', -4],
    ['减少 4', 'change', -4],
    ['增加4', 'change', 4],
    ['−4', 'change', -4],
    ['-0', 'change', 0],
    ['减0', 'change', 0],
    ['251000元', 'amount', 25.1],
    ['45.28万', 'amount', 45.28],
    ['1.2亿元', 'amount', 12_000],
    ['251000（元）', 'amount', 25.1],
    ['0', 'amount', 0],
    ['', 'count', null],
    ['　', 'count', null],
    ['—', 'count', null],
    ['——', 'count', null],
    ['-', 'count', null],
    ['/', 'count', '/'],
    ['／', 'count', '/'],
  ] as const)('reads “%s” in a column of kind %s as %s', (text, kind, value) =>
    expect(readFigure(text, kind, untold)).toEqual({ value }),
  )

  it.each([
    ['无', 'count'],
    ['五', 'count'],
    ['O', 'count'],
    ['1,23', 'count'],
    ['1 2', 'count'],
    ['12 345 6', 'count'],
    ['1/2', 'count'],
    ['5%', 'count'],
    ['5元', 'count'],
    ['减4', 'count'],
    ['约5', 'count'],
    ['5件', 'amount'],
    ['9007199254740993', 'count'],
  ] as const)('does not read “%s” in a column of kind %s', (text, kind) =>
    expect(readFigure(text, kind, inTenThousands)).toEqual({ problem: 'badFigure' }),
  )

  it('keeps the words beside a figure', () =>
    expect(readFigure('22（其中修订16件）', 'count', untold)).toEqual({ value: 22, remark: '其中修订16件' }))

  it('keeps words that are broken over lines', () => {
    expect(readFigure('22（其中修订1\n6件）', 'count', untold)).toEqual({ value: 22, remark: '其中修订16件' })
    expect(readFigure('5（甲）3 4（乙）', 'count', untold)).toEqual({ problem: 'badFigure' })
  })

  it('does not guess the unit of an amount', () => {
    expect(readFigure('251000', 'amount', untold)).toEqual({ problem: 'noUnit' })
    expect(readFigure('251000', 'amount', () => '元')).toEqual({ value: 25.1 })
    expect(readFigure('251000元', 'amount', inTenThousands)).toEqual({ value: 25.1 })
  })
})

describe('looksLikeFigure', () => {
  it.each(['0', '22（其中修订16件）', '—', '／', '减4', '2.5', '12件'])('is true of “%s”', (text) =>
    expect(looksLikeFigure(text)).toBe(true),
  )

  it.each(['', '1.重复申请', '2、其他', '3)其他', '规章', '无', '2024年共收到申请'])('is false of “%s”', (text) =>
    expect(looksLikeFigure(text)).toBe(false),
  )
})
