import type { Cell, Row } from '@gxgk/document'
import type { Line } from './line'
import { cellAt, rowOf } from './line'

export const bar = /(?<!\\)[|｜│]/

/** A line of more cells is no row. */
const mostCells = 1000

type Words = (text: string) => string

const oneCell = /^[^|｜│]*[|｜│][|｜│\s]*$/

/**
 * One cell a line, closed by a bar; further bars on a line close the row. Rows that fill the width of their table end
 * unmarked, so a row of the document may hold several printed ones. The further bars are no blank cells: how many there
 * are depends on merged cells too.
 */
const rowsOfCellLines = (lines: readonly Line[], words: Words): readonly Row[] => {
  const rows: Cell[][] = [[]]
  for (const line of lines) {
    const [own = '', ...closed] = line.text.split(bar, 3)
    rows.at(-1)!.push(cellAt(words(own), line))
    if (closed.length > 1) rows.push([])
  }
  return rows.filter((cells) => cells.length > 0).map(rowOf)
}

// Looked for from the first of its bars alone: a line may have thousands of them elsewhere.
const closing = /(?<![|｜│])[|｜│]{2,}\s*$/
const enclosed = /^\s*[|｜│].*[^|｜│][|｜│]\s*$/
const barAtEnd = /[|｜│]\s*$/
const barAtStart = /^\s*[|｜│]/

/**
 * Whether a bar stands before each cell and none after the last, as in AsciiDoc: lines that end with one have no more than the
 * others, so that a blank cell follows it.
 */
const areLed = (lines: readonly Line[]): boolean => {
  if (!lines.every(({ text }) => barAtStart.test(text))) return false
  const most = (some: readonly Line[]) => Math.max(0, ...some.map(({ text }) => text.split(bar, mostCells).length))
  const open = lines.filter(({ text }) => !barAtEnd.test(text))
  return open.length > 0 && most(lines.filter(({ text }) => barAtEnd.test(text))) <= most(open)
}

/**
 * One row a line. Bars side by side at its end close the row, in some dumps beside the bar of the last cell (`c | ||`), in
 * others instead of it (`c ||`); there a blank before them is a cell. In Markdown a bar stands at both ends of each line.
 * Where bars only part cells, so that lines end without one, a line that ends with one has a blank cell after it.
 */
const rowsOfLines = (lines: readonly Line[], words: Words): readonly Row[] => {
  if (areLed(lines))
    return lines.map((line) => {
      const [, ...own] = line.text.split(bar, mostCells)
      return rowOf(own.map((part) => cellAt(words(part), line)))
    })
  const isEnclosed = lines.every(({ text }) => enclosed.test(text))
  const isInstead = lines.some(({ text }) => /[^\s|｜│]\s*[|｜│]{2,}\s*$/.test(text))
  const isParted = lines.slice(0, -1).some(({ text }) => !barAtEnd.test(text))
  return lines.map((line) => {
    const { text } = line
    const parts = text.replace(closing, '').split(bar, mostCells)
    const isBlank = closing.test(text) ? isInstead : isParted
    const isClosed = parts.at(-1)!.trim() === '' && !isBlank
    const own = parts.slice(isEnclosed ? 1 : 0, isClosed ? -1 : undefined)
    return rowOf(own.map((part) => cellAt(words(part), line)))
  })
}

/** The rows of lines whose cells are parted by bars. */
export const barRows = (lines: readonly Line[], words: Words): readonly Row[] =>
  lines.every(({ text }) => oneCell.test(text)) ? rowsOfCellLines(lines, words) : rowsOfLines(lines, words)
