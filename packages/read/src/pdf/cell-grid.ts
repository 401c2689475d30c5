/** A cell of a grid by its places. */
export interface Span {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
}

/** What stands between the places of a grid. */
export interface Edges {
  readonly rows: number
  readonly columns: number
  /** Whether a ruling parts a place from the one below it, or to the right of it. */
  readonly isClosedBelow: (row: number, column: number) => boolean
  readonly isClosedRight: (row: number, column: number) => boolean
  readonly mostRows: number
  readonly mostColumns: number
}

/**
 * The cells of a grid, by rows: from each free place to the right and then down, as far as no ruling stands in between.
 * They cover each place once, also where the rulings left out do not make rectangles.
 */
export const cellsOf = ({ rows, columns, isClosedBelow, isClosedRight, mostRows, mostColumns }: Edges) => {
  const taken = new Uint8Array(rows * columns)
  const cells: Span[] = []
  const isFree = (row: number, column: number) => taken[row * columns + column] === 0
  const isOpen = (row: number, from: number, to: number) => {
    for (let column = from; column < to; column++) {
      if (!isFree(row, column) || isClosedBelow(row - 1, column)) return false
      if (column + 1 < to && isClosedRight(row, column)) return false
    }
    return true
  }
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (!isFree(row, column)) continue
      let right = column + 1
      while (right < columns && right - column < mostColumns && isFree(row, right) && !isClosedRight(row, right - 1))
        right++
      let below = row + 1
      while (below < rows && below - row < mostRows && isOpen(below, column, right)) below++
      for (let r = row; r < below; r++) taken.fill(1, r * columns + column, r * columns + right)
      cells.push({ row, column, rowSpan: below - row, colSpan: right - column })
    }
  return cells
}
