import type { Cell, Ref, Slot, Table } from '@gxgk/document'
import { spanGrid, tableBodies } from '@gxgk/document'
import type { StructureElement } from '../composed'
import type { Elements } from '../elements'
import type { Flow } from '../flow'
import type { Faces } from '../face'
import { glyphsOf } from '../glyphs'
import { inlineParts } from '../inline-parts'
import { placeOf } from '../place-of'
import type { TableCell } from './table-cell'
import { columnAligns, tableCell } from './table-cell'
import { fitTable } from './fit-table'

interface TableContext {
  readonly faces: Faces
  readonly elements: Elements
  readonly refs: ReadonlySet<Ref>
  readonly parent: number
}

const scopes = { row: 'Row', column: 'Column', group: 'Column' } as const

const elementOf = (cell: Cell, parent: number): StructureElement => {
  const { header, rowSpan = 1, colSpan = 1, ref } = cell
  if (!header && rowSpan === 1 && colSpan === 1)
    return ref === undefined ? { role: 'TD', parent } : { role: 'TD', parent, ref }
  return {
    role: header ? 'TH' : 'TD',
    parent,
    ...(ref !== undefined && { ref }),
    ...(header && { scope: scopes[header] }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(colSpan > 1 && { colSpan }),
  }
}

/** Where each cell begins, row by row. */
const startsOf = (grid: readonly (readonly (Slot | undefined)[])[]): readonly (readonly Slot[])[] =>
  grid.map((line, row) =>
    line.filter((slot, column): slot is Slot => slot !== undefined && slot.row === row && slot.column === column),
  )

/** The table with its elements; it is measured when the page that it comes on is known. */
export const tableFlow = (table: Table, context: TableContext): readonly Flow[] => {
  const { caption, ref, headRows } = table
  const { elements, parent } = context
  const grid = spanGrid(table)
  const columns = grid[0]?.length ?? 0
  if (columns === 0) return ref === undefined ? [] : [{ kind: 'place', ref }]
  const starts = startsOf(grid)
  const own = elements.add({ role: 'Table', parent, summary: caption, ...(ref !== undefined && { ref }) })
  const cells: TableCell[] = []
  let row = 0
  const part = (role: 'THead' | 'TBody', rows: number) => {
    const group = elements.add({ role, parent: own })
    for (const end = row + rows; row < end; row++) {
      const line = elements.add({ role: 'TR', parent: group })
      for (const { cell, column } of starts[row]!) {
        const element = elements.add(elementOf(cell, line))
        const glyphs = glyphsOf(inlineParts(cell.children, 'fangsong', element, context), () => placeOf(cell))
        cells.push(tableCell(cell, { row, column, element, glyphs, head: row < headRows }))
      }
    }
  }
  if (headRows > 0) part('THead', headRows)
  for (const body of tableBodies(table)) part('TBody', body.length)
  const aligned = columnAligns(cells)
  return [
    {
      kind: 'table',
      table,
      refs: ref === undefined ? [] : [ref],
      measure: (sheet, limit) =>
        fitTable(table, { cells: aligned, rows: grid.length, columns, headRows }, sheet.typeWidth, limit),
    },
  ]
}
