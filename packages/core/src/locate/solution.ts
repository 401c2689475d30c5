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
const steps = 100

/** The changes where the cell outside the pivots, if there is one, changes by `by`. */
const changesWith = (
  count: number,
  pivots: readonly Pivot[],
  free: number | undefined,
  by: number,
): readonly Change[] => {
  const changes: Change[] = free === undefined ? [] : [{ cell: free, by }]
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

/** From where to where the cell outside the pivots can change so that no figure is less than it may be. */
const rangeOf = ({ cells, values, least }: LinearSystem, pivots: readonly Pivot[], free: number) => {
  const still = changesWith(cells.length, pivots, free, 0)
  const moved = changesWith(cells.length, pivots, free, 1)
  let [from, to] = [-Infinity, Infinity]
  still.forEach(({ cell, by }, i) => {
    const slope = moved[i]!.by - by
    const room = values[cell]! + by - least[cell]!
    if (slope > 0) from = Math.max(from, Math.ceil(-room / slope))
    else if (slope < 0) to = Math.min(to, Math.floor(-room / slope))
    else if (room < 0) to = -Infinity
  })
  return { from, to }
}

/** What the pivots determine; with a cell outside of them, the possible changes nearest to none. */
export const solutionOf = (system: LinearSystem, pivots: readonly Pivot[], free?: number): Solution => {
  const count = system.cells.length
  if (free === undefined) {
    const changes = changesWith(count, pivots, free, 0)
    const impossible = impossibleOf(system, changes)
    return { changes, ...(impossible !== undefined && { impossible }), determined: true }
  }
  const { from, to } = rangeOf(system, pivots, free)
  const possible: (readonly Change[])[] = []
  const attempt = (by: number) => {
    if (by < from || by > to) return
    const changes = changesWith(count, pivots, free, by)
    if (impossibleOf(system, changes) === undefined) possible.push(changes)
  }
  if (from <= to) {
    const nearest = Math.min(Math.max(0, from), to)
    attempt(nearest)
    for (let step = 1; step <= steps && possible.length < 2; step++) {
      attempt(nearest + step)
      attempt(nearest - step)
    }
  }
  const [first] = possible
  return first
    ? { changes: first, determined: possible.length === 1 }
    : { changes: [], impossible: free, determined: false }
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
