import type { Cell, Table } from './tree'

/** A place of the grid: the cell that covers it, and the place where that cell begins. */
export interface Slot {
  readonly cell: Cell
  readonly row: number
  readonly column: number
}

/**
 * The table as a rectangle of rows × columns in which each place knows its cell.
 * Cells take the first free places of their row, as in HTML. A place that no
 * cell covers is undefined; two cells on one place throw.
 */
export const spanGrid = (table: Table): readonly (readonly (Slot | undefined)[])[] => {
  const grid: (Slot | undefined)[][] = table.children.map(() => [])
  table.children.forEach((row, r) => {
    let column = 0
    for (const cell of row.children) {
      while (grid[r]![column]) column++
      const slot: Slot = { cell, row: r, column }
      for (let dr = 0; dr < (cell.rowSpan ?? 1); dr++) {
        const line = grid[r + dr]
        if (!line) throw new Error(`table "${table.caption}": the cell in row ${r + 1} spans past the last row`)
        for (let dc = 0; dc < (cell.colSpan ?? 1); dc++) {
          if (line[column + dc])
            throw new Error(`table "${table.caption}": two cells meet in row ${r + dr + 1}, column ${column + dc + 1}`)
          line[column + dc] = slot
        }
      }
    }
  })
  const width = Math.max(0, ...grid.map((line) => line.length))
  return grid.map((line) => Array.from({ length: width }, (_, column) => line[column]))
}
