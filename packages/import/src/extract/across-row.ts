import type { ImportProblem } from '../problem'
import type { PlacedFigure } from './across-head'
import { figuresBelow, placesOf } from './across-head'
import { mostHeads } from './head'
import type { Lexicon } from './lexicon'
import type { Words } from './passage'
import type { Findings, PrintedCell } from './printed-cell'
import { printedCell, shownCells, strayWords } from './printed-cell'
import { stretchesOf } from './stretch'

/** Reads a table with all its rows side by side in one printed row (`across`). */
export const acrossRow = (table: string, rows: readonly (readonly Words[])[], lexicon: Lexicon): Findings => {
  const { form } = lexicon
  const all = form.rows.flatMap((row) => form.columns.map((column) => ({ row: row.id, column: column.id })))
  const cells: PrintedCell[] = []
  const problems: ImportProblem[] = []
  let head: Words[] = []
  let headIsRead = false

  const takeFigures = (figures: readonly Words[]) => {
    headIsRead = true
    const places = placesOf(head, lexicon)
    const last = figures.findLastIndex(({ text }) => text.trim() !== '')
    const printed = figures.slice(0, Math.max(places?.length ?? 0, last + 1))
    const placed =
      places?.length === printed.length
        ? places.map((place, i): PlacedFigure => [printed[i]!, place])
        : figuresBelow(head, figures, lexicon)
    if (placed) {
      for (const [figure, { row, column: label }] of placed) {
        const column = form.columns.find(({ id }) => id === label.id)!
        const score = Math.min(row.score, label.score)
        const found = printedCell(figure, { table, row: row.id, column, label: row.text, head: label.text, score })
        cells.push(...found.cells)
        problems.push(...found.problems)
      }
      return
    }
    cells.push(...all.map((cell) => ({ ...cell, value: null })))
    problems.push({
      code: places ? 'rowLength' : 'badHead',
      ...figures[0]?.source,
      raw: shownCells(places ? printed : head),
      address: table,
      cells: all.map(({ row, column }) => `${table}.${row}.${column}`),
      ...(places && { found: printed.length, expected: places.length }),
    })
  }

  for (const row of rows)
    for (const { labels, figures, written } of stretchesOf(row, lexicon)) {
      const odd = written ? [] : figures.filter(({ text }) => text.trim() !== '')
      const heads = [...labels, ...odd]
      if (headIsRead && heads.some(({ text }) => lexicon.meaningOf(text).side)) {
        head = heads
        headIsRead = false
      } else if (!headIsRead) {
        for (const one of heads) if (head.length <= mostHeads) head.push(one)
      } else if (heads.length > 0) problems.push(strayWords(heads, table))
      if (written) takeFigures(figures)
    }
  return { cells, problems }
}
