import type { ColumnForm, TableForm } from '@gxgk/core'
import type { Source } from '@gxgk/document'
import type { Lexicon } from './labels/lexicon'
import { enough } from './labels/thresholds'
import type { Words } from './passage'
import { placedFigures } from './spaced-columns'
import type { Fragment, FittedRow } from './spaced-fit'
import { fitLabels } from './spaced-fit'
import { isHead, spacedHead } from './spaced-head'
import type { SpacedLabels } from './spaced-labels'
import { lettersOf, spacedLabelsOf } from './spaced-labels'
import type { Piece, SpacedLine } from './spaced/spaced-line'
import { spacedLines } from './spaced/spaced-line'
import { withoutStacks } from './spaced-stack'

/** How sure a cell is that stands on the line of its label, has its label on several lines, or was put in its column. */
const certainties = { line: 0.95, lines: 0.9, placed: 0.85 }

/** Rows of cells out of lines of text, and the lines that are none. */
export interface SpacedTable<Line extends Words> {
  readonly rows: readonly (readonly Words[])[]
  readonly others: readonly Line[]
}

/** A label that is so like is known, though others of the form are the same. */
const certain = 0.95

/** Sentences, and what announces the table (`…情况如下表：`); a note in brackets may be broken after a colon. */
const prose = /[。；;！？]|^[^（(]*[：:]\s*$/
/** So much may the number printed on a page differ from its place, where pages before it are not counted. */
const mostUncounted = 2

const markedNumber = /^\s*(?:第\s*\d+\s*页.*|[-–—―─]\s*\d+\s*[-–—―─])\s*$/
const bareNumber = /^\s*[1-9]\d{0,2}\s*$/

/**
 * The lines that are the number of their page: with dashes anywhere; without them where no other has any, as the last
 * line of a page. Elsewhere a number is a figure, or a part of one. `next` stands below the lines.
 */
const pageNumbers = <Line extends Words>(lines: readonly Line[], next: Words | undefined): ReadonlySet<Line> => {
  const marked = lines.filter(({ text }) => markedNumber.test(text))
  if (marked.length > 0) return new Set(marked)
  return new Set(
    lines.filter((line, i) => {
      const { page } = line.source
      const after = (lines[i + 1] ?? next)?.source.page
      if (page === undefined || after === undefined || after === page || !bareNumber.test(line.text)) return false
      return Math.abs(Number(line.text) - page) <= mostUncounted
    }),
  )
}

/** The columns of the row that a label is; of a table whose rows all have the same, those. */
const columnsOf = (label: string, { form, meaningOf }: Lexicon): readonly ColumnForm[] | undefined => {
  if (form.rows.every(({ columns }) => columns === undefined)) return form.columns
  const { row } = meaningOf(label)
  const ids = form.rows.find(({ id }) => id === row?.id)?.columns
  return ids && form.columns.filter(({ id }) => ids.includes(id))
}

const columnSetsOf = ({ rows, columns }: TableForm): readonly (readonly ColumnForm[])[] =>
  [...new Set(rows.map((row) => (row.columns ?? columns.map(({ id }) => id)).join()))].map((ids) =>
    columns.filter(({ id }) => ids.split(',').includes(id)),
  )

interface Row extends FittedRow {
  readonly text: string
  readonly columns: readonly ColumnForm[] | undefined
}

const textOf = (fragments: readonly Fragment[]) => fragments.map(({ text }) => text).join('')

/** Whether a part of the label stands on the line of its figures. */
const isBeside = ({ label, line }: Row) => label.some((fragment) => fragment.line === line)

/**
 * Rows next to figures that have no known label: where these are fewer than a row has, digits of theirs may have come
 * off, else the labels above and below may belong to the other row.
 */
const doubtfulRows = (rows: readonly Row[], { form, meaningOf }: Lexicon): ReadonlySet<Row> => {
  const widths = form.rows.map(({ columns = form.columns }) => columns.length)
  const doubtful = new Set<Row>()
  rows.forEach(({ text, line }, i) => {
    const { row } = meaningOf(text)
    const isKnown = row !== undefined && row.score >= enough && (row.rivals.length === 0 || row.score > certain)
    const isWhole = Math.min(...widths) === Math.max(...widths) && line.figures.length >= widths[0]!
    if (isKnown) return
    for (const beside of [rows[i - 1], rows[i + 1]])
      if (beside && (!isWhole || beside.line.figures.length < widths[0]! || !isBeside(beside))) doubtful.add(beside)
  })
  return doubtful
}

/** The figures of short rows of one page in their columns, those of blocks with different columns apart. */
const placesOf = (rows: readonly Row[]) => {
  const pages = new Map<string, Row[]>()
  for (const row of rows) {
    if (!row.columns) continue
    const key = `${row.line.source.page ?? ''} ${row.columns.map(({ id }) => id).join()}`
    const known = pages.get(key)
    if (known) known.push(row)
    else pages.set(key, [row])
  }
  const placed = new Map<SpacedLine, readonly (Piece | undefined)[]>()
  for (const page of pages.values()) {
    const width = page[0]!.columns!.length
    const lines = page.map(({ line }) => line)
    for (const [line, at] of placedFigures(lines, width)) placed.set(line, at)
  }
  return placed
}

/** The headings over summed rows that stand among fragments, by the fragment in which each begins. */
const headingsAmong = (fragments: readonly Fragment[], form: TableForm, { headings }: SpacedLabels) => {
  const found = new Map<Fragment, string>()
  const open = new Map<string, { readonly start: Fragment; readonly at: number }>()
  const isTold = (id: string) => form.layout === 'blocks' || form.groups[id]?.sum === true
  for (const fragment of fragments) {
    const letters = lettersOf(fragment.text)
    if (letters === '') continue
    for (const [id, whole] of headings) {
      if (!isTold(id)) continue
      const { start, at } = open.get(id) ?? { start: fragment, at: 0 }
      if (whole.startsWith(letters, at)) open.set(id, { start, at: at + letters.length })
      else if (whole.startsWith(letters)) open.set(id, { start: fragment, at: letters.length })
      const now = open.get(id)
      if (now && now.at === whole.length) {
        found.set(now.start, form.groups[id]?.label ?? id)
        open.delete(id)
      }
    }
  }
  return found
}

/** A head that is not understood must not be taken for the one before, nor by its cells alone. */
const unreadHead = (fragments: readonly Fragment[]): Words => ({
  text: fragments.map(({ text }) => text).join('¦'),
  source: fragments[0]!.line.source,
  certainty: 0,
})

/** Reads the lines of a table whose cells spaces part, with labels that wrap over lines, as rows of cells. */
const rowsOfLines = (lines: readonly SpacedLine[], lexicon: Lexicon, labels: SpacedLabels) => {
  const { form } = lexicon
  const fitting = fitLabels(lines, labels)
  const rows = fitting.rows.map((row): Row => {
    const text = textOf(row.label)
    return { ...row, text, columns: text === '' ? undefined : columnsOf(text, lexicon) }
  })
  const doubtful = doubtfulRows(rows, lexicon)
  const placed = placesOf(rows.filter((row) => !doubtful.has(row)))
  const left = [...rows.flatMap(({ before }) => before), ...fitting.after]
  const headings = headingsAmong(left, form, labels)
  const printed: (readonly Words[])[] = []
  let above: readonly Fragment[] = []

  const takeHead = ({ columns, line }: Row) => {
    const among = columns ? [columns] : columnSetsOf(form).filter(({ length }) => length === line.figures.length)
    const heads = among.filter((one) => isHead(above, one))
    const cells = heads.flatMap((one) => [spacedHead(above, form, one) ?? []]).find(({ length }) => length > 0)
    if (heads.length > 0) printed.push(cells ?? [unreadHead(above)])
    if (heads.length > 0 || columns) above = []
  }

  const figuresOf = (row: Row, source: Source): readonly Words[] => {
    const { figures } = row.line
    const cell = (piece: Piece | undefined, certainty: number): Words => ({
      text: piece?.text ?? '',
      source,
      certainty,
    })
    if (doubtful.has(row)) return [{ text: figures.map(({ text }) => text).join(' ¦ ') + ' ¦', source, certainty: 0 }]
    const at = placed.get(row.line)
    const isOneLine = row.label.every(({ line }) => line === row.line)
    if (at && figures.length < at.length) return at.map((piece) => cell(piece, certainties.placed))
    return figures.map((piece) => cell(piece, isOneLine ? certainties.line : certainties.lines))
  }

  for (const row of rows) {
    const { source } = row.line
    for (const fragment of row.before) {
      const heading = headings.get(fragment)
      if (heading !== undefined) printed.push([{ text: heading, source: fragment.line.source }])
    }
    above = [...above, ...row.before]
    takeHead(row)
    const [first] = row.label
    const label = first && { text: row.text, source: first.line.source, certainty: certainties.lines }
    printed.push([...(label ? [label] : []), ...figuresOf(row, source)])
  }
  return { printed, left: left.filter(({ text }) => !labels.isPart(text)) }
}

/** Reads the lines of a table with all its rows side by side: everything over the figures is its head. */
const acrossOfLines = (lines: readonly SpacedLine[], { form }: Lexicon, labels: SpacedLabels) => {
  const printed: (readonly Words[])[] = []
  let above: Fragment[] = []
  for (const line of lines) {
    above.push(...line.words.map((piece) => ({ ...piece, line })))
    if (line.figures.length === 0) continue
    const { source } = line
    const cells = spacedHead(above, form, form.columns)
    if (above.length > 0) printed.push(cells ?? [unreadHead(above)])
    printed.push(line.figures.map(({ text }) => ({ text, source, certainty: certainties.lines })))
    above = []
  }
  return { printed, left: above.filter(({ text }) => !labels.isPart(text)) }
}

/** Whether lines hold rows of a table: a label and figures on one line, or as many figures as a row has. */
const hasRows = (lines: readonly SpacedLine[], { form, meaningOf }: Lexicon): boolean =>
  lines.some(({ words, figures }) => {
    if (figures.length === 0) return false
    if (figures.length > 1 && words.length === 0) return true
    const label = words.map(({ text }) => text).join('')
    return figures.length >= form.columns.length || meaningOf(label).likeness > 0
  })

/**
 * Parts the text lines of a table's section in rows of its table and other lines; nothing where the lines hold no rows
 * whose cells spaces part.
 */
export const spacedRows = <Line extends Words>(
  lines: readonly Line[],
  lexicon: Lexicon,
  next?: Words,
): SpacedTable<Line> | undefined => {
  const others = new Set<Line>()
  const numbers = pageNumbers(lines, next)
  const kept = lines.filter((line) => {
    if (numbers.has(line)) return false
    if (prose.test(line.text)) others.add(line)
    return !others.has(line)
  })
  const origins = new Map<SpacedLine, Line>()
  const all = kept.flatMap((line) => spacedLines(line).map((one) => (origins.set(one, line), one)))
  const spaced = withoutStacks(all, lexicon)
  if (!hasRows(spaced, lexicon)) return undefined
  const read = lexicon.form.layout === 'across' ? acrossOfLines : rowsOfLines
  const { printed, left } = read(spaced, lexicon, spacedLabelsOf(lexicon.form))
  for (const { line } of left) others.add(origins.get(line)!)
  return { rows: printed, others: lines.filter((line) => others.has(line)) }
}
