import { breakEvenly } from '../break-evenly'
import type { Line } from '../break-stretch'
import { breakLines, oneLine } from '../break-lines'
import type { TableCell } from './table-cell'
import { heightOfLines, tableStyle } from './table-style'

/** A cell whose words are set in lines, by its place in a table or a part of one. */
export interface TableBox {
  readonly cell: TableCell
  readonly row: number
  readonly rows: number
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

/** Heights of rows in which these boxes stand, one line each at least; what a box of many rows needs more is shared out. */
export const rowHeights = (
  boxes: readonly TableBox[],
  rows: number,
  { size, gapY }: { readonly size: number; readonly gapY: number },
): readonly number[] => {
  const heights = Array.from({ length: rows }, () => heightOfLines(1, size, gapY))
  const spans: TableBox[] = []
  for (const box of boxes)
    if (box.rows > 1) spans.push(box)
    else if (box.lines.length > 1)
      heights[box.row] = Math.max(heights[box.row]!, heightOfLines(box.lines.length, size, gapY))
  // Cells of few rows first, so that a cell of many finds its rows as high as they will be.
  for (const { row, rows: span, lines } of spans.sort((a, b) => a.rows - b.rows)) {
    let missing = heightOfLines(lines.length, size, gapY)
    for (let r = row; r < row + span; r++) missing -= heights[r]!
    if (missing > 0) for (let r = row; r < row + span; r++) heights[r]! += missing / span
  }
  return heights
}

export interface TableContent {
  readonly cells: readonly TableCell[]
  readonly rows: number
  readonly columns: number
  readonly headRows: number
}

/** The cells set in the size given; undefined when a word is too wide for its column, unless it `mayCut` words. */
export const measureTable = (
  { cells, rows, headRows }: TableContent,
  widths: readonly number[],
  size: number,
  mayCut = false,
): MeasuredTable | undefined => {
  const edges = [0]
  for (const width of widths) edges.push(edges.at(-1)! + width)
  const boxes: TableBox[] = []
  for (const cell of cells) {
    const { row, rows, column, columns, glyphs, even, whole } = cell
    const room = Math.round(((edges[column + columns]! - edges[column]! - 2 * tableStyle.gapX) / size) * 1000)
    const found =
      oneLine(glyphs, room) ?? (even ? breakEvenly(glyphs, room) : breakLines(glyphs, { first: room, rest: room }))
    if ((found.cut || (whole && found.lines.length > 1)) && !mayCut) return undefined
    boxes.push({ cell, row, rows, lines: found.lines })
  }
  const style = { size, gapY: tableStyle.gapY.least }
  return { boxes, rows, headRows, edges, ...style, heights: rowHeights(boxes, rows, style) }
}

export const heightOfTable = ({ heights }: MeasuredTable): number => {
  let sum = 0
  for (const height of heights) sum += height
  return sum
}

/** The table with as much room between rules and words as the height allows, or as is best when it does not fit at all. */
export const spacedTable = (table: MeasuredTable, height: number): MeasuredTable => {
  const { boxes, rows, size } = table
  const { least, most } = tableStyle.gapY
  const spare = (height - heightOfTable(table)) / (2 * rows)
  const gapY = spare < 0 ? (least + most) / 2 : Math.min(most, least + spare)
  return { ...table, gapY, heights: rowHeights(boxes, rows, { size, gapY }) }
}
