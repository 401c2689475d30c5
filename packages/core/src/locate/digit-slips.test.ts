import { describe, expect, it } from 'vitest'
import { doubled, dropped, swapped, tenfold } from './digit-slips'

describe('of the ways in which a slip can befall a figure, the share that leaves another', () => {
  it.each([
    [21, 12, 1],
    [2, 20, 0],
    [132, 123, 1 / 2],
    [321, 123, 0],
    [5, 5, 0],
  ])('%i for %i, two digits swapped: %f', (from, to, share) => expect(swapped(from, to)).toBe(share))

  it.each([
    [5, 55, 1],
    [5, 52, 1 / 2],
    [5, 50, 1 / 2],
    [0, 50, 0],
    [5, 105, 0],
    [0, 5, 0],
  ])('%i for %i, a digit dropped: %f', (from, to, share) => expect(dropped(from, to)).toBe(share))

  it.each([
    [55, 5, 1],
    [122, 12, 1 / 2],
    [121, 12, 0],
    [7, 0, 0],
  ])('%i for %i, a digit doubled: %f', (from, to, share) => expect(doubled(from, to)).toBe(share))

  it.each([
    [50, 5, 1 / 2],
    [5, 50, 1 / 2],
    [5, 500, 0],
  ])('%i for %i, a zero too many or too few: %f', (from, to, share) => expect(tenfold(from, to)).toBe(share))

  it('is told of changes of either sign alike', () => expect(swapped(-21, -12)).toBe(1))
})
