import { describe, expect, it } from 'vitest'
import type { Equation } from '../rules/equation'
import { eliminate } from './eliminate'

const equation = (coefficients: { readonly [cell: number]: number }): Equation => ({
  cells: Int32Array.from(Object.keys(coefficients), Number),
  coefficients: Int32Array.from(Object.values(coefficients)),
  constant: 0,
})
const all = () => true

/** What is left, and of which equations it is made: how many times each. */
const told = (equations: readonly Equation[], isUnknown: (cell: number) => boolean = all) => {
  const { reduced, dependent } = eliminate(equations, isUnknown)
  const times = (multiples: (typeof dependent)[number]) =>
    equations.map((one) => multiples.find(({ equation }) => equation === one)?.times ?? 0)
  return {
    reduced: reduced.map(({ cells, alike, multiples }) => ({ cells, alike, times: times(multiples) })),
    dependent: dependent.map(times),
  }
}

describe('eliminate', () => {
  it('leaves each unknown alone where the equations determine it', () => {
    const { reduced, dependent } = told([equation({ 0: 1, 1: 1 }), equation({ 0: 1, 1: -1 })])
    expect(reduced.map(({ cells, times }) => [cells, times])).toEqual([
      [[0], [-1, -1]],
      [[1], [-1, 1]],
    ])
    expect(dependent).toEqual([])
  })

  it('keeps the numbers small: what is left has no common divisor', () => {
    const { reduced } = told([equation({ 0: 2, 1: 1 }), equation({ 0: 2, 1: 3 })])
    expect(reduced.map(({ times }) => times)).toEqual([
      [3, -1],
      [-1, 1],
    ])
  })

  it('asks nothing of the cells that are known', () => {
    const { reduced } = told([equation({ 7: 5, 0: 1, 9: -1 })], (cell) => cell === 0)
    expect(reduced).toEqual([{ cells: [0], alike: true, times: [1] }])
  })

  it.each([
    ['added', { 0: 1, 1: 1, 2: 1 }, true],
    ['taken away', { 0: -1, 1: -1, 2: -2 }, true],
    ['one added and one taken away', { 0: 1, 1: -1 }, false],
    ['one taken away and one added', { 0: -1, 1: 1 }, false],
  ])('says whether all that are left have one sign: %s', (_, coefficients, alike) => {
    expect(told([equation(coefficients)]).reduced).toMatchObject([{ alike }])
  })

  it('says so whatever other unknowns there are', () => {
    const { reduced } = told([equation({ 0: -1, 1: -1 }), equation({ 2: 1, 3: 1 }), equation({ 4: 1, 5: -1 })])
    expect(reduced.map(({ cells, alike }) => [cells.join(), alike])).toEqual([
      ['0,1', true],
      ['2,3', true],
      ['4,5', false],
    ])
  })

  it('tells which equations come to nothing together, and how many times each is taken', () => {
    const { reduced, dependent } = told([equation({ 0: 1, 1: 1 }), equation({ 2: 1 }), equation({ 0: 2, 1: 2, 2: 1 })])
    expect(reduced.map(({ cells }) => cells)).toEqual([[0, 1], [2]])
    expect(dependent).toEqual([[-2, -1, 1]])
  })
})
