import { describe, expect, it } from 'vitest'
import type { Cause } from './cause'
import { causeOf } from './cause'

const alone = { sums: [], beside: [] }
const named = (...args: Parameters<typeof causeOf>) => causeOf(...args).cause

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
  ])('sees %s in %i for %i', (cause, from, to) => expect(named(from, to, alone)).toBe(cause))

  it('sees a total that is the sum without one of its parts, or was never filled in', () => {
    const sums = [[10, 1, 0]]
    expect(named(10, 11, { ...alone, sums })).toBe('totalNotUpdated')
    expect(named(1, 11, { ...alone, sums })).toBe('totalNotUpdated')
    expect(named(0, 11, { ...alone, sums })).toBe('totalNotUpdated')
    expect(named(7, 11, { ...alone, sums })).toBe('other')
  })

  it('sees the figure of the year before, and of the cell beside', () => {
    expect(named(17, 20, { ...alone, lastYear: 17 })).toBe('lastYear')
    expect(named(17, 20, { ...alone, beside: [3, 17] })).toBe('shifted')
    expect(named(0, 20, { ...alone, lastYear: 0 })).toBe('blankAsZero')
    expect(named(0, 20, { ...alone, beside: [0, 0] })).toBe('blankAsZero')
  })

  it('holds a figure that nothing explains for less likely than one that a slip does', () => {
    const { likelihood } = causeOf(5, 7, alone)
    for (const [from, to] of [
      [21, 12],
      [1, 10],
      [122, 12],
      [12, 132],
    ] as const)
      expect(causeOf(from, to, alone).likelihood).toBeGreaterThan(likelihood)
  })

  it('adds up all that can have happened', () => {
    const sums = [[10, 1, 0]]
    expect(causeOf(1, 11, { ...alone, sums }).likelihood).toBeGreaterThan(
      causeOf(10, 11, { ...alone, sums }).likelihood,
    )
  })
})
