import type { LinearSystem } from './linear-system'

/** An equation that determines the change of one of its cells from those of the others. */
export interface Pivot {
  readonly row: Float64Array
  readonly cell: number
}

/** A change of an unknown by a number of units. */
export interface Change {
  readonly cell: number
  readonly by: number
}

interface Solution {
  readonly changes: readonly Change[]
  /** A cell that no possible figure is found for; absent when all are possible. */
  readonly impossible?: number
  readonly determined: boolean
}

/** So many steps are tried around a ring of cells: more than there can be that leave a figure as it is or make a fraction. */
const steps = 20

/** The changes of all cells where those outside the pivots change as given. */
const changesWith = (count: number, pivots: readonly Pivot[], free: readonly Change[]): readonly Change[] => {
  const changes: Change[] = [...free]
  // The row of a pivot holds, of the cells chosen, only itself and later ones.
  for (let p = pivots.length - 1; p >= 0; p--) {
    const { row, cell } = pivots[p]!
    let sum = row[count]!
    for (const one of changes) sum += row[one.cell]! * one.by
    changes.push({ cell, by: sum === 0 ? 0 : -sum / row[cell]! })
  }
  return changes
}

/** The first cell whose figure could not stand there, or is not changed at all. */
const impossibleOf = ({ values, least }: LinearSystem, changes: readonly Change[]): number | undefined =>
  changes.find(
    ({ cell, by }) =>
      by === 0 || !Number.isInteger(by) || values[cell]! + by < least[cell]! || Math.abs(by) > Number.MAX_SAFE_INTEGER,
  )?.cell

/** Σ slope × change + room ≥ 0, a slope for each cell outside the pivots. */
interface Bound {
  readonly slopes: readonly number[]
  readonly room: number
}

/** Bounds without the last cell, satisfiable by the others where these are (Fourier and Motzkin). */
const withoutLast = (bounds: readonly Bound[]): readonly Bound[] => {
  const last = ({ slopes }: Bound) => slopes.at(-1)!
  const shortened = ({ slopes, room }: Bound): Bound => ({ slopes: slopes.slice(0, -1), room })
  const upper = bounds.filter((bound) => last(bound) < 0)
  return [
    ...bounds.filter((bound) => last(bound) === 0).map(shortened),
    ...bounds
      .filter((bound) => last(bound) > 0)
      .flatMap((lower) =>
        upper.map((other) =>
          shortened({
            slopes: lower.slopes.map((slope, i) => slope * -last(other) + other.slopes[i]! * last(lower)),
            room: lower.room * -last(other) + other.room * last(lower),
          }),
        ),
      ),
  ]
}

/** From where to where the first of the cells outside the pivots can change so that no figure need be less than it may be. */
const rangeOf = (
  { cells, values, least }: LinearSystem,
  pivots: readonly Pivot[],
  fixed: readonly Change[],
  free: readonly number[],
) => {
  const moved = (at: number) =>
    changesWith(cells.length, pivots, [...fixed, ...free.map((cell, i) => ({ cell, by: i === at ? 1 : 0 }))])
  const each = free.map((_, i) => moved(i))
  let bounds: readonly Bound[] = moved(-1).map(({ cell, by }, c) => ({
    slopes: each.map((changes) => changes[c]!.by - by),
    room: values[cell]! + by - least[cell]!,
  }))
  for (let left = free.length; left > 1; left--) bounds = withoutLast(bounds)
  let [from, to] = [-Infinity, Infinity]
  for (const { slopes, room } of bounds) {
    const slope = slopes[0]!
    if (slope > 0) from = Math.max(from, Math.ceil(-room / slope))
    else if (slope < 0) to = Math.min(to, Math.floor(-room / slope))
    else if (room < 0) to = -Infinity
  }
  return { from, to }
}

/** What the pivots determine; with cells outside of them, the possible changes nearest to none. */
export const solutionOf = (system: LinearSystem, pivots: readonly Pivot[], free: readonly number[] = []): Solution => {
  const possible: (readonly Change[])[] = []
  let impossible: number | undefined
  const search = (fixed: readonly Change[]): void => {
    const [cell, ...others] = free.slice(fixed.length)
    if (cell === undefined) {
      const changes = changesWith(system.cells.length, pivots, fixed)
      impossible = impossibleOf(system, changes)
      if (impossible === undefined) possible.push(changes)
      return
    }
    const { from, to } = rangeOf(system, pivots, fixed, [cell, ...others])
    const attempt = (by: number) => {
      if (by >= from && by <= to) search([...fixed, { cell, by }])
    }
    const nearest = Math.min(Math.max(0, from), to)
    attempt(nearest)
    for (let step = 1; step <= steps && possible.length < 2; step++) {
      attempt(nearest + step)
      attempt(nearest - step)
    }
  }
  search([])
  const [first] = possible
  if (first) return { changes: first, determined: free.length === 0 || possible.length === 1 }
  return { changes: [], impossible: impossible ?? free[0]!, determined: false }
}

/** The row that says how the change of a pivot's cell depends on cells outside of the pivots. */
export const undoing = (pivots: readonly Pivot[], cell: number): Float64Array => {
  const at = pivots.findIndex((pivot) => pivot.cell === cell)
  let row = pivots[at]!.row
  for (const later of pivots.slice(at + 1)) {
    const here = row[later.cell]!
    const by = later.row[later.cell]!
    if (here !== 0) row = row.map((value, i) => by * value - here * later.row[i]!)
  }
  return row
}
