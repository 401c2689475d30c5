import type { Cell, Row, Table } from '@gxgk/document'
import { cell, lineBreak, row, table } from '@gxgk/document'
import type { Limits } from '../limits'
import { wholeLines, writtenLines } from './cell-content'
import { cellName } from '../ooxml/cell-name'
import type { SheetRow } from './regions'
import type { VisibleCell } from './visible-cells'

/** Columns that a table may have; what is wider is no table that anyone reads. */
const mostWide = 1000

/** The last place, not after `end`, of sorted numbers. */
const lastUpTo = (sorted: readonly number[], end: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= end) low = middle + 1
    else high = middle
  }
  return low - 1
}

const contentIn = ({ content, ref }: VisibleCell) =>
  ref === undefined
    ? writtenLines(content, true).flatMap((line, i) => (i > 0 ? [lineBreak(), ...line] : line))
    : wholeLines(content)

/** Counts what a table takes, before it is made. */
export type Count = (nodes: number) => void

/**
 * Rows of a sheet as a table; merged cells as spans, and columns in which nothing begins and nothing is drawn left out.
 * A row of which all cells are drawn ends with the last of them, which is as wide as what is left: where a cell was deleted,
 * those behind it moved up, and a blank one at the end would be taken for a printed one. Undefined where there is one column, or more than anyone reads.
 */
export const tableOfRows = (
  rows: readonly SheetRow[],
  sheet: string,
  limits: Limits,
  count: Count,
): Table | undefined => {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b)
  const width = columns.length
  if (width <= 1 || width > mostWide) return undefined
  count(width * rows.length)
  const numbers = rows.map((one) => one.row)
  const indexOf = new Map(columns.map((column, i) => [column, i]))
  const isTaken = new Uint8Array(width * rows.length)

  /** How far a cell reaches: only itself where it would lie on another. */
  const reachOf = (one: VisibleCell, r: number, c: number): readonly [rowSpan: number, colSpan: number] => {
    const rowSpan = Math.min(lastUpTo(numbers, one.lastRow) - r + 1, limits.rowSpan)
    const colSpan = Math.min(lastUpTo(columns, one.lastColumn) - c + 1, limits.colSpan)
    count((rowSpan * colSpan) / 10)
    for (let down = r; down < r + rowSpan; down++)
      for (let across = c; across < c + colSpan; across++) if (isTaken[down * width + across]) return [1, 1]
    return [rowSpan, colSpan]
  }
  const place = (one: VisibleCell, r: number, c: number, end: number): Cell => {
    const [rowSpan, reach] = reachOf(one, r, c)
    let colSpan = reach
    if (c + reach >= end && rowSpan === 1) while (c + colSpan < width && !isTaken[r * width + c + colSpan]) colSpan++
    for (let down = r; down < r + rowSpan; down++) isTaken.fill(1, down * width + c, down * width + c + colSpan)
    return cell(contentIn(one), {
      ...(rowSpan > 1 && { rowSpan }),
      ...(colSpan > 1 && { colSpan }),
      ...(one.ref !== undefined && { ref: one.ref }),
      source: { cell: `${sheet}!${one.name}` },
    })
  }
  const children = rows.map(({ row: number, cells }, r): Row => {
    const own = new Map(cells.map((one) => [indexOf.get(one.column)!, one]))
    const made: Cell[] = []
    const end = cells.every(({ isDrawn }) => isDrawn) ? indexOf.get(cells.at(-1)!.column)! + 1 : Infinity
    for (let c = 0; c < width; c++) {
      if (isTaken[r * width + c]) continue
      const one = own.get(c)
      const source = { cell: `${sheet}!${cellName({ row: number, column: columns[c]! })}` }
      made.push(one ? place(one, r, c, end) : cell([], { source }))
    }
    return row(made)
  })
  return table('', children)
}
