import { describe, expect, it } from 'vitest'
import type { Equation } from '../rules/equation'
import { remainder, shares, sum } from './multiples'

/** A sum of cells, each taken so many times, and a constant that comes to 0. */
const equation = (coefficients: { readonly [cell: number]: number }, constant = 0) =>
  ({
    cells: Object.keys(coefficients).map(Number),
    coefficients: Object.values(coefficients),
    constant,
  }) as unknown as Equation

const [first, second, third] = [equation({ 0: 1, 1: -1 }), equation({ 1: 2, 2: 1 }, -5), equation({ 3: 1 })]
const values = Float64Array.of(7, 4, NaN, NaN)

describe('multiples of equations', () => {
  it('leave for what is unknown what the known figures do not come to', () => {
    expect(remainder(values, [{ equation: first, times: 1 }])).toBe(-3)
    expect(remainder(values, [{ equation: second, times: 1 }])).toBe(-13)
    expect(remainder(values, [{ equation: second, times: -2 }])).toBe(26)
    expect(
      remainder(values, [
        { equation: first, times: 2 },
        { equation: second, times: 1 },
      ]),
    ).toBe(-19)
    expect(remainder(values, [{ equation: third, times: 1 }])).toBe(0)
    expect(remainder(values, [])).toBe(0)
  })

  it('bear on one another where an equation is in both', () => {
    const [one, both, other] = [
      [{ equation: first, times: 1 }],
      [
        { equation: second, times: 3 },
        { equation: first, times: -1 },
      ],
      [{ equation: third, times: 1 }],
    ]
    expect([shares(one, both), shares(both, one), shares(one, other), shares([], one)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('are added with each equation once, and without those that take one another away', () => {
    const added = sum(
      [
        { equation: first, times: 1 },
        { equation: second, times: 2 },
      ],
      [
        { equation: second, times: 3 },
        { equation: first, times: -1 },
        { equation: third, times: 1 },
      ],
    )
    expect(added).toEqual([
      { equation: second, times: 5 },
      { equation: third, times: 1 },
    ])
  })
})
