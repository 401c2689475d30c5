import type { Cell, Slot, Table } from '@gxgk/document'
import { plainText, spanGrid } from '@gxgk/document'
import type { Random } from './random'
import { below } from './random'

type Grid = readonly (readonly (Slot | undefined)[])[]

const textOf = (cell: Cell) => plainText(cell).replace(/\s+/g, ' ').trim()

/** Pieces of at most so many letters. */
const wrapped = (text: string, letters: number): readonly string[] =>
  text === '' ? [] : (text.match(new RegExp(`.{1,${Math.min(letters, 1000)}}`, 'gu')) ?? [])

const cellsOf = (grid: Grid): readonly Slot[] => [...new Set(grid.flat().flatMap((slot) => slot ?? []))]

/** Letters of a line of each column of the grid: figures have room for theirs, labels for a part. */
const widthsOf = (grid: Grid, random: Random): readonly number[] => {
  const tight = 3 + below(random, 3)
  return grid[0]!.map((_, column) => {
    const cells = cellsOf(grid).filter(({ cell, column: at }) => at === column && (cell.colSpan ?? 1) === 1)
    const figures = cells.filter(({ cell }) => cell.ref !== undefined).map(({ cell }) => textOf(cell).length)
    if (figures.length > 0) return Math.max(tight, ...figures)
    const label = Math.max(0, ...cells.map(({ cell }) => textOf(cell).length))
    return label <= 8 ? Math.max(2, Math.min(label, tight)) : 10 + below(random, 16)
  })
}

/** The lines of a table as `pdftotext -layout` prints them: cells at their places, labels wrapped beside their figures. */
const layoutLines = (table: Table, random: Random): readonly string[] => {
  const grid = spanGrid(table)
  const gap = 2 + below(random, 2)
  const widths = [...widthsOf(grid, random)]
  for (const { cell, column } of cellsOf(grid)) {
    const last = column + (cell.colSpan ?? 1) - 1
    const room = widths.slice(column, last + 1).reduce((sum, width) => sum + width + gap, -gap)
    if (cell.ref !== undefined) widths[last]! += Math.max(0, textOf(cell).length - room)
  }
  const starts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width + gap, 0))
  const roomOf = ({ cell, column }: Slot) => {
    const last = column + (cell.colSpan ?? 1) - 1
    return starts[last]! + widths[last]! - starts[column]!
  }
  const cells = cellsOf(grid).map((slot) => ({
    slot,
    lines: wrapped(textOf(slot.cell), slot.cell.ref === undefined ? roomOf(slot) : Infinity),
  }))
  const heights = grid.map(() => 1)
  for (const { slot, lines } of [...cells].sort((a, b) => (a.slot.cell.rowSpan ?? 1) - (b.slot.cell.rowSpan ?? 1))) {
    const own = heights.slice(slot.row, slot.row + (slot.cell.rowSpan ?? 1)).reduce((sum, height) => sum + height, 0)
    if (lines.length > own) heights[slot.row + (slot.cell.rowSpan ?? 1) - 1]! += lines.length - own
  }
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 0))
  const page: string[][] = Array.from({ length: tops.at(-1)! + heights.at(-1)! }, () => [])
  for (const { slot, lines } of cells) {
    const last = slot.row + (slot.cell.rowSpan ?? 1) - 1
    const height = tops[last]! + heights[last]! - tops[slot.row]!
    const top = tops[slot.row]! + Math.floor((height - lines.length) / 2)
    const isFigure = slot.cell.ref !== undefined
    lines.forEach((line, i) => {
      const left = starts[slot.column]! + (isFigure ? Math.floor((roomOf(slot) - line.length) / 2) : 0)
      Array.from(line).forEach((letter, k) => (page[top + i]![left + k] = letter))
    })
  }
  return page.map((line) => Array.from(line, (letter) => letter ?? ' ').join(''))
}

/** The lines of a table as `pdftotext -raw` prints them: cell after cell, blank ones not, figures of a row on one line. */
const rawLines = (table: Table, random: Random): readonly string[] => {
  const grid = spanGrid(table)
  const widths = widthsOf(grid, random)
  return table.children.flatMap((row, r) => {
    const lines: string[] = []
    let isOpen = false
    const put = (text: string) => {
      if (isOpen) lines.push(`${lines.pop()} ${text}`)
      else lines.push(text)
      isOpen = true
    }
    for (const cell of row.children) {
      const column = grid[r]!.findIndex((slot) => slot?.cell === cell)
      const room = widths.slice(column, column + (cell.colSpan ?? 1)).reduce((sum, width) => sum + width + 2, -2)
      const [first, ...others] = wrapped(textOf(cell), cell.ref === undefined ? room : Infinity)
      if (first === undefined) continue
      if (others.length > 0) isOpen = false
      put(first)
      for (const other of others) lines.push(other)
      // What follows a merged or a wrapped cell stands on another baseline.
      if (others.length > 0 || (cell.rowSpan ?? 1) > 1) isOpen = false
    }
    return lines
  })
}

/** Where a page may end, so many lines apart, and what stands there. */
const withPages = (lines: readonly string[], random: Random, shift: (line: string) => string): string => {
  const length = 12 + below(random, 30)
  if (random() < 0.3) return lines.join('\n')
  let page = 1
  let isShifted = false
  return lines
    .flatMap((line, i) => {
      const own = isShifted ? shift(line) : line
      if (i === 0 || i % length > 0) return [own]
      isShifted = random() < 0.5
      return [`    - ${page++} -`, `\f${isShifted ? shift(line) : line}`]
    })
    .join('\n')
}

/** A table as `pdftotext -layout` prints it, cut by the ends of pages, the columns of one page shifted against another's. */
export const layoutText = (table: Table, random: Random): string => {
  const indent = ' '.repeat(1 + below(random, 8))
  return withPages(layoutLines(table, random), random, (line) => indent + line)
}

/** A table as `pdftotext -raw` prints it, cut by the ends of pages. */
export const rawText = (table: Table, random: Random): string =>
  withPages(rawLines(table, random), random, (line) => line)

/** A table as a program that recognises letters prints it: raw, with letters set apart, and bars at the ends of lines. */
export const recognisedText = (table: Table, random: Random): string =>
  rawText(table, random)
    .split('\n')
    .map((line) => {
      const apart = random() < 0.4 ? line.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ') : line
      return random() < 0.1 ? `${apart} |` : apart
    })
    .join('\n')

/** A table one cell a line, where nothing marks cells and rows, and blank cells are lost. */
export const stackedText = (table: Table): string =>
  table.children
    .flatMap(({ children }) => children.map(textOf))
    .filter((text) => text !== '')
    .join('\n')
