import type { Cell, Slot, Table } from '@gxgk/document'
import { spanGrid, tableBodies } from '@gxgk/document'
import type { StructureElement } from '../composed'
import type { Elements } from '../elements'

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

/** A cell where it begins, and its element. */
export interface CellElement {
  readonly cell: Cell
  readonly row: number
  readonly column: number
  readonly element: number
}

/** Adds the elements of a table, with its head, bodies and rows; gives those of its cells, row by row. */
export const tableElements = (
  table: Table,
  { elements, parent }: { readonly elements: Elements; readonly parent: number },
): readonly (readonly CellElement[])[] => {
  const { caption, ref, headRows = 0 } = table
  const starts = startsOf(spanGrid(table))
  const own = elements.add({ role: 'Table', parent, summary: caption, ...(ref !== undefined && { ref }) })
  const cells: CellElement[][] = []
  const part = (role: 'THead' | 'TBody', rows: number) => {
    const group = elements.add({ role, parent: own })
    for (const end = cells.length + rows; cells.length < end;) {
      const row = cells.length
      const line = elements.add({ role: 'TR', parent: group })
      cells.push(
        starts[row]!.map(({ cell, column }) => ({ cell, row, column, element: elements.add(elementOf(cell, line)) })),
      )
    }
  }
  if (headRows > 0) part('THead', headRows)
  for (const body of tableBodies(table)) part('TBody', body.length)
  return cells
}
