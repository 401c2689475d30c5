import type { Cell, Table } from '@gxgk/document'
import { spanGrid } from '@gxgk/document'
import type { Line } from './break-lines'
import { breakEvenly, breakLines } from './break-lines'
import { page } from './page'
import type { Run } from './runs-of'
import { tableStyle } from './text-style'

/** A cell with its place in the grid and its text set in lines. */
export interface Box {
  readonly cell: Cell
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly lines: readonly Line[]
}

export interface MeasuredTable {
  readonly boxes: readonly Box[]
  readonly rows: number
  readonly headRows: number
  /** Edges of the columns, from the left edge of the type area. */
  readonly edges: readonly number[]
  readonly size: number
  /** A word was too wide for its column and had to be cut. */
  readonly cut: boolean
}

const edgesOf = ({ widths }: Table, columns: number): readonly number[] => {
  const parts = widths ?? Array.from({ length: columns }, () => 1)
  const total = parts.reduce((sum, part) => sum + part, 0)
  const edges = [0]
  for (const part of parts) edges.push(edges.at(-1)! + (part / total) * page.type.width)
  return edges
}

/** The table's cells set in the font size given; `runs` has the words of each cell. */
export const measureTable = (table: Table, runs: ReadonlyMap<Cell, readonly Run[]>, size: number): MeasuredTable => {
  const grid = spanGrid(table)
  const edges = edgesOf(table, grid[0]?.length ?? 0)
  let anyCut = false
  const boxes = grid.flatMap((line, row) =>
    line.flatMap((slot, column): Box[] => {
      if (!slot || slot.row !== row || slot.column !== column) return []
      const { cell } = slot
      const { rowSpan: rows = 1, colSpan: columns = 1 } = cell
      const breakCell = cell.header ? breakEvenly : breakLines
      const width = edges[column + columns]! - edges[column]! - 2 * tableStyle.gapX
      const { lines, cut } = breakCell(runs.get(cell)!, size, width)
      anyCut ||= cut
      return [{ cell, row, column, rows, columns, lines }]
    }),
  )
  return { boxes, rows: grid.length, headRows: table.headRows, edges, size, cut: anyCut }
}
