import { breakEvenly } from '../break-evenly'
import type { Line } from '../break-lines'
import { breakLines } from '../break-lines'
import type { TableCell } from './table-cell'
import { heightOfLines, tableStyle } from './table-style'

/** A cell whose words are set in lines. */
export interface TableBox extends TableCell {
  readonly lines: readonly Line[]
}

export interface MeasuredTable {
  readonly boxes: readonly TableBox[]
  readonly rows: number
  readonly headRows: number
  /** Edges of the columns, from the left edge of the type area. */
  readonly edges: readonly number[]
  readonly size: number
  /** Above and below the words of each cell. */
  readonly gapY: number
  /** Of the rows, as they are in one piece. */
  readonly heights: readonly number[]
}

/** Heights of rows in which these boxes stand, one line each at least; a box of many rows lengthens its last. */
export const rowHeights = (
  boxes: readonly { readonly row: number; readonly rows: number; readonly lines: readonly unknown[] }[],
  rows: number,
  { size, gapY }: { readonly size: number; readonly gapY: number },
): readonly number[] => {
  const heights = Array.from({ length: rows }, () => heightOfLines(1, size, gapY))
  for (const { row, rows: span, lines } of boxes)
    if (span === 1) heights[row] = Math.max(heights[row]!, heightOfLines(lines.length, size, gapY))
  // Cells of few rows first, so that a cell of many finds its rows as high as they will be.
  for (const { row, rows: span, lines } of boxes.filter((box) => box.rows > 1).sort((a, b) => a.rows - b.rows)) {
    let missing = heightOfLines(lines.length, size, gapY)
    for (let r = row; r < row + span; r++) missing -= heights[r]!
    // Shared out, so that no single row stands out.
    if (missing > 0) for (let r = row; r < row + span; r++) heights[r]! += missing / span
  }
  return heights
}

/** The cells set in the size given; `cut` tells that a word was too wide for its column. */
export const measureTable = (
  { cells, rows, headRows }: { readonly cells: readonly TableCell[]; readonly rows: number; readonly headRows: number },
  widths: readonly number[],
  size: number,
): { readonly measured: MeasuredTable; readonly cut: boolean } => {
  const edges = [0]
  for (const width of widths) edges.push(edges.at(-1)! + width)
  let anyCut = false
  const boxes = cells.map((cell): TableBox => {
    const { column, columns, glyphs, even } = cell
    const room = ((edges[column + columns]! - edges[column]! - 2 * tableStyle.gapX) / size) * 1000
    const { lines, cut } = even ? breakEvenly(glyphs, room) : breakLines(glyphs, { first: room, rest: room })
    anyCut ||= cut
    return { ...cell, lines }
  })
  const style = { size, gapY: tableStyle.gapY.least }
  return { measured: { boxes, rows, headRows, edges, ...style, heights: rowHeights(boxes, rows, style) }, cut: anyCut }
}

export const heightOfTable = ({ heights }: MeasuredTable): number => heights.reduce((sum, height) => sum + height, 0)

/** The table with as much room between rules and words as the height allows, or as is best when it does not fit at all. */
export const spacedTable = (table: MeasuredTable, height: number): MeasuredTable => {
  const { boxes, rows, size } = table
  const { least, most } = tableStyle.gapY
  const spare = (height - heightOfTable(table)) / (2 * rows)
  const gapY = spare < 0 ? (least + most) / 2 : Math.min(most, least + spare)
  return { ...table, gapY, heights: rowHeights(boxes, rows, { size, gapY }) }
}
