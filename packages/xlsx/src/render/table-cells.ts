import type { Cell, Slot, Table } from '@gxgk/document'
import { spanGrid } from '@gxgk/document'
import type { Range } from '../workbook/cell-name'
import type { SheetBuilder, SheetCell } from '../workbook/sheet'
import type { Style } from '../workbook/style'
import { textHeight } from '../workbook/text-height'
import { cellContent, wordsOf } from './cell-content'
import { numberFormat } from './number-format'
import type { Names } from './names'
import { cells, linkColor, marks } from './styles'

const oneLine = textHeight('', 1)

/** A cell as wide as this, in digits, has its words at the left. */
const wide = 24

const styleOf = (cell: Cell, width: number, isFigure: boolean): Style => {
  const { header, mark } = cell
  const base =
    header === 'column' || header === 'group'
      ? cells.head
      : header === 'row'
        ? width > wide
          ? cells.label
          : cells.head
        : width > wide && !isFigure
          ? cells.words
          : cells.figure
  return mark === undefined ? base : { ...base, ...marks[mark] }
}

/** A figure that is alone in its cell is a number there, printed as the tree has it; all else is words. */
const valueOf = (cell: Cell, width: number): SheetCell & { readonly href?: string; readonly words: string } => {
  const content = cellContent(cell.children)
  const words = wordsOf(content)
  const [only, ...others] = cell.children
  const inside = only?.type === 'link' || only?.type === 'strong' ? only.children : cell.children
  const figure = others.length === 0 && inside.length === 1 && inside[0]!.type === 'number' ? inside[0] : undefined
  const format = figure && numberFormat(figure.value, figure.text)
  const style = styleOf(cell, width, figure !== undefined)
  const linked: Style = content.href === undefined ? style : { ...style, color: linkColor, underline: true }
  return {
    ...(figure && format !== undefined
      ? { value: figure.value, style: format === 'General' ? linked : { ...linked, format } }
      : { value: content.runs, style: content.href === undefined ? style : linked }),
    words,
    ...(content.href !== undefined && { href: content.href }),
  }
}

/** Writes the table from a row on, its columns those of the sheet, and gives the row after it. */
export const putTable = (builder: SheetBuilder, table: Table, top: number, names: Names): number => {
  const grid = spanGrid(table)
  const heights = grid.map(() => 20)
  const spans: { readonly row: number; readonly rowSpan: number; readonly height: number }[] = []
  const put = ({ cell, row, column }: Slot) => {
    const { rowSpan = 1, colSpan = 1 } = cell
    const range: Range = {
      top: top + row,
      left: column,
      bottom: top + row + rowSpan - 1,
      right: column + colSpan - 1,
    }
    const width = builder.widthOf(range.left, range.right)
    const { words, href, ...made } = valueOf(cell, width)
    builder.putOver(range, made)
    if (cell.ref !== undefined) names.add(cell.ref, builder, range)
    if (href !== undefined) {
      // LibreOffice keeps a linked cell on one line: the link of a long one stands on the first cell of its row.
      const isLong = column > 0 && textHeight(words, width) > oneLine && grid[row]![0]?.row === row
      names.link(href, builder, isLong ? { ...range, left: 0, right: 0, bottom: range.top } : range)
    }
    spans.push({ row, rowSpan, height: textHeight(words, width) })
  }
  grid.forEach((line, r) =>
    line.forEach((slot, column) => {
      if (slot && slot.row === r && slot.column === column) put(slot)
    }),
  )
  for (const { row, rowSpan, height } of spans.sort((a, b) => a.rowSpan - b.rowSpan)) {
    const there = heights.slice(row, row + rowSpan).reduce((sum, one) => sum + one, 0)
    if (height > there) heights[row + rowSpan - 1]! += height - there
  }
  heights.forEach((height, r) => builder.heights.set(top + r, height))
  return top + grid.length
}
