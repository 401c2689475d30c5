import type { Limits } from '../limits'
import type { PageRow } from './page-table'

/** Columns and places that a table may have; what is larger is no table that anyone reads. */
const mostColumns = 1000
const mostPlaces = 1_000_000

interface Span {
  rowSpan: number
  colSpan: number
}

/** What a row is in the grid: the spans of its cells, and the widths of the gaps that the page leaves after them. */
export interface FittedRow {
  readonly row: PageRow
  readonly spans: readonly Readonly<Span>[]
  readonly gaps: readonly number[]
}

/** Rows that have cells, each with the rows down that its cells may reach; spans over rows without cells are shorter. */
const reachOf = (rows: readonly PageRow[]) => {
  /** How many rows with cells stand before each row, and before the end. */
  const before = [0]
  for (const [r, { cells }] of rows.entries()) before.push(before[r]! + (cells.length > 0 ? 1 : 0))
  const ends: number[] = []
  for (let r = rows.length - 1; r >= 0; r--) ends[r] = rows[r + 1]?.group === rows[r]!.group ? ends[r + 1]! : r + 1
  return rows.flatMap((row, r) => {
    const down = (rowSpan: number) => before[rowSpan === 0 ? ends[r]! : Math.min(ends[r]!, r + rowSpan)]! - before[r]!
    return row.cells.length > 0 ? [{ row, down }] : []
  })
}

/** Puts each cell in the first free places of its row; columns up to `width` that stay free are gaps. */
const layOut = (rows: ReturnType<typeof reachOf>, limits: Limits, width: number) => {
  /** The row in which each column is free again. */
  const free: number[] = []
  const fitted = rows.map(({ row, down }, r): FittedRow => {
    const isFree = (column: number) => (free[column] ?? 0) <= r
    let column = 0
    const spans = row.cells.map((cell): Span => {
      while (!isFree(column)) column++
      const first = column
      const end = Math.max(first + 1, Math.min(first + Math.min(cell.colSpan, limits.colSpan), mostColumns))
      const rowSpan = Math.max(1, Math.min(down(cell.rowSpan), limits.rowSpan))
      do free[column++] = r + rowSpan
      while (column < end && isFree(column))
      return { rowSpan, colSpan: column - first }
    })
    const last = spans.at(-1)!
    // A blank cell would be taken for a printed one, so the last cell is widened instead, unless it would hide rows below.
    if (last.rowSpan === 1) for (; column < width && isFree(column); column++) last.colSpan++
    const gaps: number[] = []
    for (let isOpen = false; column < width; column++) {
      if (!isFree(column)) isOpen = false
      else if (isOpen) gaps[gaps.length - 1]!++
      else {
        gaps.push(1)
        isOpen = true
      }
    }
    return { row, spans, gaps }
  })
  return { fitted, width: free.length }
}

/**
 * The rows with spans that fit: clamped to the limits, ended with the row group, cut where another cell stands, widened
 * where a row is short. Rows without cells are left out. Undefined where it is too large for a table.
 */
export const fitSpans = (rows: readonly PageRow[], limits: Limits): readonly FittedRow[] | undefined => {
  const own = reachOf(rows)
  const { width } = layOut(own, limits, 0)
  return width > mostColumns || width * own.length > mostPlaces ? undefined : layOut(own, limits, width).fitted
}
