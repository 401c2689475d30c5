import { describe, expect, it } from 'vitest'
import type { Cause } from './cause'
import { causeOf } from './cause'

const alone = { sums: [], beside: [] }

describe('causeOf', () => {
  it.each<[Cause, number, number]>([
    ['digitsSwapped', 21, 12],
    ['tenfold', 1, 10],
    ['tenfold', 120, 12],
    ['tenfold', 12, 120],
    ['digitDoubled', 122, 12],
    ['digitDropped', 12, 132],
    ['blankAsZero', 0, 7],
    ['other', 5, 7],
    ['other', 3, 0],
  ])('sees %s in %i for %i', (cause, from, to) => expect(causeOf(from, to, alone)).toBe(cause))

  it('sees a total that is the sum without one of its parts, or was never filled in', () => {
    const sums = [[10, 1, 0]]
    expect(causeOf(10, 11, { ...alone, sums })).toBe('totalNotUpdated')
    expect(causeOf(1, 11, { ...alone, sums })).toBe('totalNotUpdated')
    expect(causeOf(0, 11, { ...alone, sums })).toBe('totalNotUpdated')
    expect(causeOf(7, 11, { ...alone, sums })).toBe('other')
  })

  it('sees the figure of the year before, and of the cell beside', () => {
    expect(causeOf(17, 20, { ...alone, lastYear: 17 })).toBe('lastYear')
    expect(causeOf(17, 20, { ...alone, beside: [3, 17] })).toBe('shifted')
    expect(causeOf(0, 20, { ...alone, lastYear: 0 })).toBe('blankAsZero')
  })
})
