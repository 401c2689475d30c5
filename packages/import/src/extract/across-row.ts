import type { RowForm } from '@gxgk/core'
import type { ImportProblem } from '../problem'
import { mostHeads } from './head'
import type { Lexicon } from './lexicon'
import { pathOf } from './lexicon'
import { enough } from './matcher'
import type { Words } from './passage'
import type { Findings, PrintedCell } from './printed-cell'
import { printedCell, shownCells, strayWords } from './printed-cell'
import { stretchesOf } from './stretch'

/** A label of the head: of a block (`row`), a heading over blocks, or a column. */
interface HeadLabel {
  readonly side: 'row' | 'heading' | 'column'
  readonly id: string
  readonly text: string
  readonly score: number
}

interface Place {
  readonly row: HeadLabel
  readonly column: HeadLabel
}

const depthOf = ({ under = [] }: RowForm) => under.length

/** Labels that are like this may be it where the whole head then fits the form. */
const weak = 0.4

const labelOf = (text: string, { form, meaningOf }: Lexicon, least: number): HeadLabel | undefined => {
  const { row, column } = meaningOf(text)
  const [rowScore, columnScore] = [row?.score ?? 0, column?.score ?? 0]
  const best = rowScore > columnScore ? row : column
  if (!best || rowScore === columnScore || best.score < least || best.rivals.length > 0) return undefined
  const side = best === column ? 'column' : Object.hasOwn(form.groups, best.id) ? 'heading' : 'row'
  return { side, id: best.id, text, score: best.score }
}

/** Each head cell says both block and column: `行政诉讼 · 复议后起诉 · 总计`. */
const placesOfPaths = (head: readonly Words[], lexicon: Lexicon): readonly Place[] | undefined => {
  const places = head.flatMap(({ text }): Place[] => {
    const [row, column] = pathOf(text)
      .slice(-2)
      .map((part) => labelOf(part, lexicon, enough))
    return row?.side === 'row' && column?.side === 'column' ? [{ row, column: { ...column, text } }] : []
  })
  const isWhole = new Set(places.map(({ row, column }) => `${row.id}.${column.id}`)).size === places.length
  return places.length === head.length && isWhole ? places : undefined
}

/**
 * The places of the figures, from head lines that name blocks and columns apart. Blocks under a heading are named one
 * line lower, and their columns another line lower, so the columns come block by block, the blocks of lesser depth
 * first. Only a head that names every block and every column of each block once is understood.
 */
const placesOfLines = (head: readonly Words[], lexicon: Lexicon, least: number): readonly Place[] | undefined => {
  const { rows, columns } = lexicon.form
  const labels = head.flatMap(({ text }) => labelOf(text, lexicon, least) ?? [])
  const blocks = labels.filter(({ side }) => side === 'row')
  const named = labels.filter(({ side }) => side === 'column')
  const byDepth = [...rows].sort((a, b) => depthOf(a) - depthOf(b))
  if (named.length !== rows.length * columns.length || blocks.length !== rows.length) return undefined
  if (byDepth.some(({ id }, i) => blocks[i]!.id !== id)) return undefined
  const columnsOf = (row: RowForm) => {
    const start = byDepth.indexOf(row) * columns.length
    return named.slice(start, start + columns.length)
  }
  if (rows.some((row) => new Set(columnsOf(row).map(({ id }) => id)).size !== columns.length)) return undefined
  return rows.flatMap((row) => columnsOf(row).map((column) => ({ row: blocks[byDepth.indexOf(row)]!, column })))
}

const placesOf = (head: readonly Words[], lexicon: Lexicon) =>
  head.length > mostHeads
    ? undefined
    : (placesOfPaths(head, lexicon) ?? placesOfLines(head, lexicon, enough) ?? placesOfLines(head, lexicon, weak))

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
    if (places?.length === printed.length) {
      places.forEach(({ row, column: { id, text: label, score } }, i) => {
        const column = form.columns.find((one) => one.id === id)!
        const place = { table, row: row.id, column, label: row.text, head: label, score: Math.min(row.score, score) }
        const found = printedCell(printed[i]!, place)
        cells.push(...found.cells)
        problems.push(...found.problems)
      })
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
