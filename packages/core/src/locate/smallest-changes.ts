import type { LinearSystem } from './linear-system'
import type { Change, Pivot } from './solution'
import { solutionOf, undoing } from './solution'

/** A set of changes that satisfies the equations. */
export interface ChangeSet {
  /** In the order of the cells, unknowns of the system. */
  readonly changes: readonly Change[]
  /** False where the same cells could be changed in other ways too; one of them stands here. */
  readonly determined: boolean
}

/** Rows without the pivot row, the pivot cell eliminated from each. Whole numbers stay whole. */
const eliminated = (rows: readonly Float64Array[], { row: pivot, cell }: Pivot): readonly Float64Array[] => {
  const left: Float64Array[] = []
  const by = pivot[cell]!
  for (const row of rows) {
    if (row === pivot) continue
    const here = row[cell]!
    if (here === 0) {
      left.push(row)
      continue
    }
    const made = new Float64Array(row.length)
    // Coefficients are ±1 but for forms that name a cell twice: one subtraction, no fraction.
    const [own, other] = here === by ? [1, 1] : here === -by ? [1, -1] : [by, here]
    for (let i = 0; i < row.length; i++) made[i] = own * row[i]! - other * pivot[i]!
    left.push(made)
  }
  return left
}

/**
 * All sets of exactly `size` changes that satisfy the system (Fellegi and Holt, “A systematic approach to automatic edit and imputation”,
 * 1976), given that no smaller one does. An equation that does not hold has one of its cells in every answer: each in turn is
 * given to the answer and eliminated together with that equation, and what is left has one cell less to find. Undefined where
 * they are not all found by the deadline (as `Date.now` tells).
 */
export const changesOfSize = (
  system: LinearSystem,
  size: number,
  deadline = Infinity,
): readonly ChangeSet[] | undefined => {
  const count = system.cells.length
  const found: ChangeSet[] = []
  // Cells whose answers have all been found, and cells of the answer in the making; neither is tried again.
  const closed = new Uint8Array(count)
  const marked = new Uint32Array(count)
  let mark = 0
  let late = false

  const isLate = () => (late ||= Date.now() >= deadline)

  const openCells = (row: Float64Array): readonly number[] => {
    const open: number[] = []
    for (let i = 0; i < count; i++) if (row[i] !== 0 && closed[i] === 0) open.push(i)
    return open
  }

  /** Rows that have no open cell in common need a change each. */
  const needsMoreThan = (left: number, broken: readonly Float64Array[]): boolean => {
    mark++
    let apart = 0
    for (const row of broken) {
      let shares = false
      for (let i = 0; i < count && !shares; i++) shares = row[i] !== 0 && closed[i] === 0 && marked[i] === mark
      if (shares) continue
      for (let i = 0; i < count; i++) if (row[i] !== 0) marked[i] = mark
      if (++apart > left) return true
    }
    return false
  }

  /** Whether a change of this one cell makes all rows hold. */
  const mends = (rows: readonly Float64Array[], { row: pivot, cell }: Pivot): boolean => {
    for (const row of rows) if (row[count]! * pivot[cell]! !== pivot[count]! * row[cell]!) return false
    return true
  }

  const tryEach = (cells: readonly number[], attempt: (cell: number) => void): void => {
    for (const cell of cells) {
      closed[cell] = 1
      attempt(cell)
    }
    for (const cell of cells) closed[cell] = 0
  }

  const extend = (rows: readonly Float64Array[], pivots: readonly Pivot[], left: number): void => {
    if (isLate()) return
    const broken = rows.filter((row) => row[count] !== 0)
    if (broken.length === 0) return settle(rows, pivots, left)
    if (left === 0 || (broken.length > left && needsMoreThan(left, broken))) return
    let least: Float64Array | undefined
    let cells: readonly number[] = []
    for (const row of broken) {
      const open = openCells(row)
      if (!least || open.length < cells.length) [least, cells] = [row, open]
    }
    tryEach(cells, (cell) => {
      const pivot = { row: least!, cell }
      if (left > 1) extend(eliminated(rows, pivot), [...pivots, pivot], left - 1)
      else if (mends(rows, pivot)) settle([], [...pivots, pivot], 0)
    })
  }

  /** All equations hold; what remains is that each figure is one that can stand in its cell. */
  const settle = (
    rows: readonly Float64Array[],
    pivots: readonly Pivot[],
    left: number,
    free: readonly number[] = [],
  ): void => {
    if (isLate()) return
    if (left === 0) {
      const { changes, impossible, determined } = solutionOf(system, pivots, free)
      if (impossible === undefined) found.push({ changes, determined })
      return
    }
    const { impossible } = solutionOf(system, pivots)
    if (impossible === undefined) return
    // An impossible figure becomes possible only by a change of a cell that it depends on; beside a ring, any of the figures.
    const depending = free.length === 0 ? [impossible] : pivots.map(({ cell }) => cell)
    const open = new Set(depending.flatMap((cell) => openCells(undoing(pivots, cell))))
    tryEach([...open], (cell) => {
      const row = rows.find((one) => one[cell] !== 0)
      if (row) return settle(eliminated(rows, { row, cell }), [...pivots, { row, cell }], left - 1, free)
      // The cells now form a ring around which any number can be passed.
      settle(rows, pivots, left - 1, [...free, cell])
    })
  }

  extend(system.rows, [], size)
  return late ? undefined : found
}

/** The smallest sets of changes, all of them; none where there are none, or they are not found by the deadline. */
export const smallestChanges = (system: LinearSystem, deadline = Infinity): readonly ChangeSet[] => {
  for (let size = 1; size <= system.cells.length; size++) {
    const found = changesOfSize(system, size, deadline)
    if (!found) return []
    if (found.length > 0) return found
  }
  return []
}
