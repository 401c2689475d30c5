import type { Ref, Table } from '@gxgk/document'
import { spanGrid } from '@gxgk/document'
import type { Elements } from '../elements'
import type { Flow } from '../flow'
import type { Faces } from '../face'
import { glyphsOf } from '../glyphs'
import { inlineParts } from '../inline-parts'
import { placeOf } from '../place-of'
import type { TableCell } from './table-cell'
import { columnAligns, tableCell } from './table-cell'
import { fitTable } from './fit-table'
import { tableElements } from './table-elements'

interface TableContext {
  readonly faces: Faces
  readonly elements: Elements
  readonly refs: ReadonlySet<Ref>
  readonly parent: number
}

/** The table with its elements; it is measured when the page that it comes on is known. */
export const tableFlow = (table: Table, context: TableContext): readonly Flow[] => {
  const { ref, headRows } = table
  const grid = spanGrid(table)
  const columns = grid[0]?.length ?? 0
  if (columns === 0) return ref === undefined ? [] : [{ kind: 'place', ref }]
  const cells = tableElements(table, context)
    .flat()
    .map(({ cell, row, column, element }): TableCell => {
      const glyphs = glyphsOf(inlineParts(cell.children, 'fangsong', element, context), () => placeOf(cell))
      return tableCell(cell, { row, column, element, glyphs, head: row < headRows })
    })
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
