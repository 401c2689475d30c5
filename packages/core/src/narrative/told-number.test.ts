import { describe, expect, it } from 'vitest'
import { numberAt } from './told-number'

describe('numberAt', () => {
  it.each([
    ['51件', 51, 51, 51, 'count'],
    ['1,204件', 1204, 1204, 1204, 'count'],
    ['50余件', 50, 50, 60, 'count'],
    ['五十二件', 52, 52, 52, 'count'],
    ['1.2万件', 12_000, 11_500, 12_500, 'count'],
    ['33.9%', 33.9, 33.8, 34, 'percent'],
    ['5个百分点', 5, 4, 6, 'points'],
    ['400元', 400, 400, 400, 'yuan'],
    ['2024年', 2024, 2024, 2024, 'year'],
    ['二〇二四年', 2024, 2024, 2024, 'year'],
    ['6场', 6, 6, 6, 'other'],
    ['百分之十二', 12, 11, 13, 'percent'],
    ['百分之四十点八', 40.8, 40.7, 40.9, 'percent'],
    ['1.5倍', 1.5, 1.4, 1.6, 'times'],
    ['1—12月', 0, 0, 0, 'date'],
    ['一月至六月', 0, 0, 0, 'date'],
  ])('reads %s as %f', (text, value, low, high, unit) => {
    const number = numberAt(text, 0)!
    expect([number.value, number.unit, number.end]).toEqual([value, unit, text.length])
    expect(number.low).toBeCloseTo(low)
    expect(number.high).toBeCloseTo(high)
  })

  it('reads 零 only after 为', () => {
    expect(numberAt('为零', 1)).toEqual({ value: 0, low: 0, high: 0, unit: 'none', end: 2 })
    expect(numberAt('零差错', 0)).toBeUndefined()
  })

  it.each(['一是', '三审三校', '百件', '件'])('reads nothing in %s', (text) =>
    expect(numberAt(text, 0)).toBeUndefined(),
  )
})
