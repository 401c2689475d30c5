import type { Equation } from '../rules/equation'
import type { Multiple } from '../rules/proof'

/** What multiples of equations leave of the unknowns. */
export interface Reduced {
  readonly cells: readonly number[]
  readonly alike: boolean
  readonly multiples: readonly Multiple[]
}

/** What a set of equations says of its unknowns, by exact elimination over the rationals. */
export interface Elimination {
  /**
   * Multiples of the equations and the unknowns that they leave, as few as can be: one where the equations determine it. `alike`
   * when all that are left have coefficients of one sign.
   */
  readonly reduced: readonly Reduced[]
  /** Multiples that leave no unknown at all: an equation among known figures, or a redundancy where nothing is known. */
  readonly dependent: readonly (readonly Multiple[])[]
}

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b))

/** The row without the common divisor of its numbers, so that they stay small and whole. */
const withoutDivisor = (row: readonly number[]): readonly number[] => {
  const divisor = row.reduce(gcd, 0)
  return divisor > 1 ? row.map((value) => value / divisor) : row
}

/** Gauss and Jordan: of the rows, each column that can be is left in one row only. */
const reduceAll = (rows: readonly (readonly number[])[], columns: number) => {
  let left = rows
  const pivots: (readonly number[])[] = []
  for (let column = 0; column < columns; column++) {
    const pivot = left.find((row) => row[column] !== 0)
    if (!pivot) continue
    const without = (row: readonly number[]) =>
      row[column] === 0 ? row : withoutDivisor(row.map((value, i) => value * pivot[column]! - pivot[i]! * row[column]!))
    left = left.filter((row) => row !== pivot).map(without)
    pivots.splice(0, pivots.length, ...pivots.map(without), pivot)
  }
  return { pivots, rest: left }
}

/** Determines what can be of the unknown cells. */
export const eliminate = (equations: readonly Equation[], isUnknown: (cell: number) => boolean): Elimination => {
  const unknowns = [...new Set(equations.flatMap(({ cells }) => [...cells].filter(isUnknown)))]
  // Beside the unknowns each row keeps of which equations it is made.
  const rows = equations.map(({ cells, coefficients }, e) => [
    ...unknowns.map((cell) => coefficients[cells.indexOf(cell)] ?? 0),
    ...equations.map((_, other) => Number(other === e)),
  ])
  const multiplesOf = (row: readonly number[]): readonly Multiple[] =>
    equations.flatMap((equation, e) => {
      const times = row[unknowns.length + e]!
      return times === 0 ? [] : [{ equation, times }]
    })
  const { pivots, rest } = reduceAll(rows, unknowns.length)
  return {
    reduced: pivots.map((row) => {
      const left = row.slice(0, unknowns.length)
      return {
        cells: unknowns.filter((_, i) => left[i] !== 0),
        alike: left.every((value) => value >= 0) || left.every((value) => value <= 0),
        multiples: multiplesOf(row),
      }
    }),
    dependent: rest.map(multiplesOf),
  }
}
