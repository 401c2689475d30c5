import { GxgkError } from './errors/gxgk-error'
import { assertNode } from './errors/assert-node'
import type { Cell, Table } from './tree'

/** A place of the grid: the cell that covers it, and the place where that cell begins. */
export interface Slot {
  readonly cell: Cell
  readonly row: number
  readonly column: number
}

/** Columns that a table may have; the most that HTML lets a cell span. */
export const mostColumns = 1000

/**
 * The table as a rectangle of rows × columns in which each place knows its cell.
 * Cells take the first free places of their row, as in HTML. A place that no
 * cell covers is undefined; two cells on one place, a span past the last row,
 * and more than 1000 columns throw.
 */
export const spanGrid = (table: Table): readonly (readonly (Slot | undefined)[])[] => {
  assertNode('spanGrid', table, 'table')
  const grid: (Slot | undefined)[][] = table.children.map(() => [])
  const fail = (en: string, zh: string): never => {
    throw new GxgkError(
      'badTable',
      { caption: table.caption },
      { zh: `表“${table.caption}”：${zh}`, en: `table "${table.caption}": ${en}` },
    )
  }
  let width = 0
  table.children.forEach((row, r) => {
    let column = 0
    for (const cell of row.children) {
      while (grid[r]![column]) column++
      const end = column + (cell.colSpan ?? 1)
      if (end > mostColumns)
        fail(`row ${r + 1} has more than ${mostColumns} columns`, `第 ${r + 1} 行超过 ${mostColumns} 列`)
      if (r + (cell.rowSpan ?? 1) > grid.length)
        fail(`the cell in row ${r + 1} spans past the last row`, `第 ${r + 1} 行有格伸出了末行`)
      width = Math.max(width, end)
      const slot: Slot = { cell, row: r, column }
      for (const line of grid.slice(r, r + (cell.rowSpan ?? 1)))
        for (let place = column; place < end; place++) {
          if (line[place])
            fail(
              `two cells meet in row ${grid.indexOf(line) + 1}, column ${place + 1}`,
              `第 ${grid.indexOf(line) + 1} 行第 ${place + 1} 列有两格重叠`,
            )
          line[place] = slot
        }
    }
  })
  return grid.map((line) => Array.from({ length: width }, (_, column) => line[column]))
}
