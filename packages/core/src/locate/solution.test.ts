import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinearSystem } from './linear-system'
import { solutionOf, undoing } from './solution'

/** Greater changes than this are not tried by hand. */
const reach = 14

interface Ring {
  readonly values: readonly number[]
  readonly row: readonly number[]
  readonly residual: number
  /** Which figures may be below 0. */
  readonly signed: readonly boolean[]
}

/** One equation over some cells, with a residual; the first cell is told by the others, which are free. */
const ring = ({ values, row, residual, signed }: Ring) => ({
  system: {
    cells: Int32Array.from(values, (_, i) => i),
    rows: [Float64Array.from([...row, residual])],
    values: Float64Array.from(values),
    least: Float64Array.from(values, (_, i) => (signed[i] ? -Infinity : 0)),
  } satisfies LinearSystem,
  free: values.map((_, i) => i).slice(1),
})

/** How many ways there are to change every cell so that the equation holds and no figure is below what it may be, counted by trying all. */
const waysOf = ({ rows: [row], values, least }: LinearSystem): number => {
  const count = values.length
  const walk = (cell: number, sum: number): number => {
    if (cell === 0) {
      const by = -sum / row![0]!
      return Number(by !== 0 && Number.isInteger(by) && values[0]! + by >= least[0]!)
    }
    let ways = 0
    for (let by = Math.max(-reach, least[cell]! - values[cell]!); by <= reach; by++)
      if (by !== 0) ways += walk(cell - 1, sum + row![cell]! * by)
    return ways
  }
  return walk(count - 1, row![count]!)
}

describe('the changes around a ring of cells', () => {
  const rings = fc
    .integer({ min: 2, max: 4 })
    .chain((count) =>
      fc.record({
        values: fc.array(fc.nat({ max: 3 }), { minLength: count, maxLength: count }),
        row: fc.array(fc.constantFrom(1, 1, 1, -1, 2), { minLength: count, maxLength: count }),
        residual: fc.integer({ min: -6, max: 6 }),
        signed: fc.array(fc.constantFrom(false, false, false, true), { minLength: count, maxLength: count }),
      }),
    )
    .map(ring)

  it('are found where there are any, and said to be the only ones where they are', () => {
    fc.assert(
      fc.property(rings, ({ system, free }) => {
        const pivots = [{ row: system.rows[0]!, cell: 0 }]
        const { changes, impossible, determined } = solutionOf(system, pivots, free)
        const ways = waysOf(system)
        expect(impossible === undefined).toBe(ways > 0)
        if (ways === 0) return
        expect(determined).toBe(ways === 1)
        const [row] = system.rows
        expect(changes.reduce((sum, { cell, by }) => sum + row![cell]! * by, row!.at(-1)!)).toBe(0)
        for (const { cell, by } of changes) {
          expect(by).not.toBe(0)
          expect(system.values[cell]! + by).toBeGreaterThanOrEqual(system.least[cell]!)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

it('changes are found downwards where there are none upwards', () => {
  // a + b must come to one less, a is 0 already and b is 3: b can only be less, and a more.
  const { system, free } = ring({ values: [0, 3], row: [1, 1], residual: 1, signed: [false, false] })
  expect(solutionOf(system, [{ row: system.rows[0]!, cell: 0 }], free)).toEqual({
    changes: [
      { cell: 1, by: -2 },
      { cell: 0, by: 1 },
    ],
    determined: false,
  })
})

it('how a change depends on cells outside is told with those in between eliminated', () => {
  const pivots = [
    { row: Float64Array.of(1, 1, 0, 3), cell: 0 },
    { row: Float64Array.of(0, 2, 1, 4), cell: 1 },
  ]
  expect([...undoing(pivots, 1)]).toEqual([0, 2, 1, 4])
  expect([...undoing(pivots, 0)]).toEqual([2, 0, -1, 2])
})
