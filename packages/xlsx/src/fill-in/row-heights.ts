import { plainText } from '@gxgk/document'
import type { SheetBuilder } from '../workbook/sheet'
import { textHeight } from '../workbook/text-height'
import type { TableLayout } from './layout'

/** A table of few rows has room. */
const leastHeight = (rows: number): number => (rows > 16 ? 20 : 26)

/** Makes rows high enough for their labels; what a label over several rows still lacks goes to the last of them. */
export const setRowHeights = (builder: SheetBuilder, { grid, top }: TableLayout): void => {
  const heights = grid.map(() => leastHeight(grid.length))
  const slots = grid.flatMap((line, r) =>
    line.flatMap((slot, c) => (slot && slot.row === r && slot.column === c ? [slot] : [])),
  )
  const byRows = [...slots].sort((a, b) => (a.cell.rowSpan ?? 1) - (b.cell.rowSpan ?? 1))
  for (const { cell, row, column } of byRows) {
    const { rowSpan = 1, colSpan = 1 } = cell
    const needed = textHeight(plainText(cell), builder.widthOf(column, column + colSpan - 1))
    const there = heights.slice(row, row + rowSpan).reduce((sum, height) => sum + height, 0)
    if (needed > there) heights[row + rowSpan - 1]! += needed - there
  }
  heights.forEach((height, r) => builder.heights.set(top + r, height))
}
