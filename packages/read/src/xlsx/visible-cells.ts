import type { Content, CellContext } from './cell-content'
import { contentOf, isWritten } from './cell-content'
import type { CellPlace, CellRange } from '../ooxml/cell-name'
import { cellKey, cellName, mostColumns } from '../ooxml/cell-name'
import type { NamedCell } from './workbook-handler'
import type { StoredCell, StoredSheet } from './sheet-handler'

/** A cell that shows, at the place where it shows. */
export interface VisibleCell extends CellPlace {
  /** The last row and column that it covers. */
  readonly lastRow: number
  readonly lastColumn: number
  /** As it is called in the workbook, `C5`. */
  readonly name: string
  readonly content: Content
  readonly isWritten: boolean
  /** Has lines around it, or a name of its own: it is a cell of a table though nothing is written in it. */
  readonly isDrawn: boolean
  readonly ref: string | undefined
  readonly depth: number | undefined
}

/** The first row from this one on that shows, whatever it holds. */
const rowFinder = (hidden: ReadonlySet<number>) => {
  const next = new Map<number, number>()
  for (const row of [...hidden].sort((a, b) => b - a)) next.set(row, next.get(row + 1) ?? row + 1)
  return (row: number) => next.get(row) ?? row
}

const columnFinder = (hidden: readonly boolean[]) => {
  const next = new Array<number>(mostColumns + 2)
  next[mostColumns + 1] = mostColumns + 1
  for (let column = mostColumns; column > 0; column--) next[column] = hidden[column] ? next[column + 1]! : column
  return (column: number) => next[column]!
}

const blank = ({ row, column }: CellPlace): StoredCell => ({
  row,
  column,
  style: 0,
  type: 'n',
  isFormula: false,
  value: undefined,
  runs: [],
})

/**
 * The cells of a sheet that show, in reading order: those in which something is written, that have lines around them, or
 * that have a name. A merged cell whose first row or column is hidden shows in the first one that is not.
 */
export const visibleCells = (
  { cells, merged, hiddenRows, hiddenColumns }: StoredSheet,
  names: readonly NamedCell[],
  context: CellContext,
): readonly VisibleCell[] => {
  const rowFrom = rowFinder(hiddenRows)
  const columnFrom = columnFinder(hiddenColumns)
  const stored = new Map<number, StoredCell>()
  for (const cell of cells) if (!stored.has(cellKey(cell))) stored.set(cellKey(cell), cell)
  const refs = new Map<number, string>()
  for (const one of names) {
    const key = cellKey(one)
    if (!refs.has(key)) refs.set(key, one.name)
    if (!stored.has(key)) stored.set(key, blank(one))
  }
  const visible: VisibleCell[] = []
  for (const [key, cell] of stored) {
    const range: CellRange = merged.get(key) ?? { from: cell, to: cell }
    const place = { row: rowFrom(cell.row), column: columnFrom(cell.column) }
    if (place.row > range.to.row || place.column > range.to.column) continue
    const content = contentOf(cell, context)
    const look = context.lookOf(cell.style)
    const ref = refs.get(key)
    const isDrawn = look.isDrawn || ref !== undefined
    if (!isDrawn && !isWritten(content)) continue
    visible.push({
      ...place,
      lastRow: range.to.row,
      lastColumn: range.to.column,
      name: cellName(cell),
      content,
      isWritten: isWritten(content),
      isDrawn,
      ref,
      depth: look.depth,
    })
  }
  return visible.sort((a, b) => cellKey(a) - cellKey(b))
}
