import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseNumber } from './chinese-number'

const digit = [...'零一二三四五六七八九']

/** Writes a number as a careful person would: one 零 for any gap, 十 for ten to nineteen at the head. */
const written = (value: number): string => {
  const small = (part: number): string => {
    let text = ''
    let gap = false
    for (const [size, unit] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const here = Math.floor(part / size) % 10
      if (here === 0) gap = gap || text !== ''
      else {
        text += (gap ? '零' : '') + digit[here]! + unit
        gap = false
      }
    }
    return text
  }
  const large = (part: number, size: number, unit: string, below: (rest: number) => string): string => {
    const [high, low] = [Math.floor(part / size), part % size]
    if (high === 0) return below(low)
    return below(high) + unit + (low === 0 ? '' : (low < size / 10 ? '零' : '') + below(low))
  }
  if (value === 0) return '零'
  return large(value, 1e8, '亿', (rest) => large(rest, 1e4, '万', small)).replace(/^一十/, '十')
}

describe('chineseNumber', () => {
  it('reads back every number that is written', () => {
    const size = fc.oneof(fc.nat({ max: 99 }), fc.nat({ max: 99_999 }), fc.nat({ max: 999_999_999_999 }))
    fc.assert(
      fc.property(size, (value) => {
        expect(chineseNumber(written(value))).toBe(value)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads nothing but numbers, whatever the characters', () => {
    const text = fc.string({ unit: fc.constantFrom(...'零〇一二两三九十百千万亿廿卅余点件') })
    fc.assert(
      fc.property(text, (some) => {
        const value = chineseNumber(some)
        expect(value === null || Number.isSafeInteger(value)).toBe(true)
      }),
    )
  })

  it.each([
    ['五十二', 52],
    ['一百零三', 103],
    ['一百一十', 110],
    ['两千', 2000],
    ['二〇二四', 2024],
    ['廿三', 23],
    ['壹佰贰拾', 120],
    ['三百九十八万五千七百五十八', 3_985_758],
    ['一亿零三万', 100_030_000],
    ['零', 0],
  ])('reads %s as %i', (text, value) => expect(chineseNumber(text)).toBe(value))

  it.each(['', '百', '十百', '一二十', '万', '二百三', '一百零零三', '五十点', '十余'])(
    'reads nothing in “%s”',
    (text) => expect(chineseNumber(text)).toBeNull(),
  )
})
