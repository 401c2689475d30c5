import { labelWords } from '../labels/canonical'
import type { Lexicon } from '../labels/lexicon'
import { short } from '../labels/thresholds'
import type { Words } from '../passage'
import { formColumns } from '../passage'
import type { ExpectedColumn } from '../columns/expected'
import { expectedColumns, expectedRows } from '../columns/expected'
import { astray } from './astray'
import type { LabelParts } from './label-parts'
import { withoutGlue } from './glued-figures'
import { labelPartsOf, lettersOf } from './label-parts'
import type { LabelledLine } from './line-labels'
import { lineLabels, rowPieces } from './line-labels'
import { pageNumbers } from './page-numbers'
import type { HeadPiece } from './spaced-frame'
import { placesIn } from './spaced-frame'
import { isHead, spacedHead } from './spaced-head'
import type { Piece, SpacedLine } from './spaced-line'
import { spacedLines } from './spaced-line'
import { withoutStacks } from './stacked-lines'
import { areTwoLabels } from './two-labels'

/** How sure a cell is that stands on the line of its label, and one that has its label on several lines. */
const certainties = { line: 0.95, lines: 0.9 }

/** No more figures of a row are so long that they are broken over lines. */
const mostRests = 3

type Row = readonly Words[]

/** Rows of cells out of lines of text, and the lines that are none. */
export interface SpacedTable<Line extends Words> {
  readonly rows: readonly Row[]
  readonly others: readonly Line[]
}

/** Sentences, and what announces the table (`…情况如下表：`); a note in brackets may be broken after a colon. */
const prose = /[。；;！？]|^[^（(]*[：:]\s*$/

/** Whether lines hold rows of a table: a label and figures on one line, or as many figures as a row has. */
const hasRows = (lines: readonly SpacedLine[], { form, meaningOf }: Lexicon): boolean =>
  lines.some(({ words, figures }) => {
    if (figures.length === 0) return false
    if (figures.length > 1 && words.length === 0) return true
    const label = words.map(({ text }) => text).join('')
    return figures.length >= form.columns.length || meaningOf(label).likeness > 0
  })

/** The sets of columns that rows of a table have, largest first. */
const columnSets = ({ form }: Lexicon): readonly (readonly ExpectedColumn[])[] => {
  const all = expectedColumns(form)
  if (form.layout === 'across') return [all]
  const sets = new Map(expectedRows(form).map(({ columns }) => [columns.join(), columns]))
  return [...sets.values()]
    .map((ids) => all.filter(({ column }) => ids.includes(column.id)))
    .sort((a, b) => b.length - a.length)
}

/** Pieces of one letter, beside one another, as one. */
const withoutSingles = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = []
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1]
    const isNext = before?.text.length === 1 && piece.text.length === 1 && piece.from === before.to + 1
    const last = joined.at(-1)
    if (isNext && last) joined.splice(-1, 1, { text: last.text + piece.text, from: last.from, to: piece.to })
    else joined.push(piece)
  }
  return joined
}

/** Pieces that one space parts, as one: what is further apart stands in another column. */
const withoutSpaces = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && piece.from === last.to + 1)
      joined.splice(-1, 1, { text: last.text + piece.text, from: last.from, to: piece.to })
    else joined.push(piece)
  }
  return joined
}

/** Whether words are the whole label of a row, which is no column's too. */
const isWholeLabel = (words: readonly Piece[], { meaningOf }: Lexicon): boolean => {
  const text = words.map((one) => one.text).join('')
  const { row, side, heading } = meaningOf(text)
  return (
    labelWords(text).words.length > short &&
    row?.score === 1 &&
    row.rivals.length === 0 &&
    side === 'row' &&
    heading === undefined
  )
}

/** No figure begins with a zero, nor has a count a numbering: what is so printed has run into something else. */
const isTorn = ({ text }: Piece, isAmount: boolean) =>
  /^0\d/.test(text) || (!isAmount && /^\d{1,2}\.[1-9]\d*$/.test(text))

/** Whether figures of another row stand among the words: no label has several. */
const holdsFigures = (words: readonly Piece[]) => words.filter(({ text }) => /^\d+$/.test(text)).length > 1

/** Figures of which it is not known how they are parted, as one cell that is no figure. */
const unreadable = ({ figures, source }: SpacedLine): Words => ({
  text: `${figures.map(({ text }) => text).join(' ¦ ')} ¦`,
  source,
  certainty: 0,
})

/** A head: its labels put together over the columns below them, or the pieces as they come. */
const headCells = (
  lines: readonly SpacedLine[],
  { form }: Lexicon,
  sets: readonly (readonly ExpectedColumn[])[],
): Row => {
  const groups = [...form.rows, ...form.columns].flatMap(({ under = [] }) => under)
  const beside = [
    ...groups.map((id) => form.groups[id]?.label ?? id),
    form.corner ?? '',
    ...(form.layout === 'across' ? form.rows.map(({ label }) => label) : []),
  ]
  const { source } = lines[0]!
  // Letters that are set apart are one word, unless they are the last ones of several labels beside one another.
  const ways = [
    lines.map(({ words }) => words),
    lines.map(({ pieces }) => withoutSingles(pieces)),
    lines.map(({ pieces }) => pieces),
    lines.map(({ pieces }) => withoutSpaces(pieces)),
  ]
  for (const [expected, printed] of sets.flatMap((one) => ways.map((way) => [one, way] as const))) {
    const found = spacedHead(printed, expected, beside)
    if (!found) continue
    return expected.map(({ block }, i) => ({
      text: block ? `${block.text} · ${found.labels[i]!}` : found.labels[i]!,
      source,
      certainty: found.likeness,
    }))
  }
  return lines.flatMap((line) => line.pieces.map((piece) => ({ text: piece.text, source: line.source })))
}

/** The pieces of heads of which each is of one label of these columns alone, and of no other label of the table. */
const headPieces = (
  lines: readonly SpacedLine[],
  expected: readonly ExpectedColumn[],
  { form }: Lexicon,
  { isRow }: LabelParts,
): readonly HeadPiece[] => {
  const labels = expected.map(({ label }) => lettersOf(label.text))
  const over = [...Object.values(form.groups).map(({ label }) => label), form.corner ?? ''].map(lettersOf)
  return lines.flatMap((line) =>
    line.words.flatMap((piece): readonly HeadPiece[] => {
      const letters = lettersOf(piece.text)
      const own = labels.flatMap((label, column) => (label.includes(letters) ? [column] : []))
      const isOther = letters === '' || isRow(piece.text) || over.some((label) => label.includes(letters))
      return own.length === 1 && !isOther ? [{ line, piece, column: own[0]! }] : []
    }),
  )
}

/** Reads lines whose cells spaces part, with labels that wrap over lines, as rows of cells with their places across. */
const rowsOfLines = (lines: readonly SpacedLine[], lexicon: Lexicon) => {
  const { form } = lexicon
  const parts = labelPartsOf(form)
  const sets = columnSets(lexicon)
  const isAcross = form.layout === 'across'
  const columns = sets.flat()
  const isColumn = new Set(columns.map(({ label }) => lettersOf(label.text)))
  const isBoundary = ({ words }: SpacedLine) =>
    words.some(({ text }) => isColumn.has(lettersOf(text)) || lettersOf(text) === lettersOf(form.corner ?? '-')) &&
    !words.some(({ text }) => parts.isRow(text))
  const labelled: readonly LabelledLine[] = isAcross
    ? lines.filter(({ figures }) => figures.length > 0).map((line) => ({ line, label: '', around: [] }))
    : lineLabels(lines, form, parts, isBoundary)
  const labelOf = new Map(labelled.map((one) => [one.line, one]))
  const taken = new Set(labelled.flatMap(({ around }) => around))
  const setOf = ({ label }: LabelledLine) => {
    const ids = lexicon.meaningOf(label).row?.id
    const row = expectedRows(form).find(({ id }) => id === ids)
    return sets.length === 1
      ? sets[0]
      : row && sets.find((set) => set.map(({ column }) => column.id).join() === row.columns.join())
  }
  const frames = sets.map((set) => {
    const own = labelled.filter((one) => setOf(one) === set).map(({ line }) => line)
    return placesIn(own, headPieces(lines, set, lexicon, parts), set.length)
  })
  const at = new Map(lines.map((line, i) => [line, i]))
  /** Nothing of its label is beside it, nor are parts of it both above and below. */
  const isAlone = ({ line, around }: LabelledLine) => {
    const places = around.map((one) => at.get(one)! < at.get(line)!)
    return rowPieces(line, parts).length === 0 && new Set(places).size < 2
  }
  const lost = isAcross
    ? new Set<LabelledLine>()
    : astray(labelled, isAlone, (row) => setOf(row)?.length ?? form.columns.length)
  /** What may be the rest of figures that are too long for their cells. */
  const isRest = (row: LabelledLine) =>
    row.label === '' && row.line.figures.length <= mostRests && row.line.figures.every(({ text }) => /^\d+$/.test(text))
  const rows: Row[] = []
  const left: SpacedLine[] = []
  let above: SpacedLine[] = []

  /** The figures of a row, with the columns in which they may stand. */
  const cells = (row: LabelledLine, certainty: number): Row => {
    const set = setOf(row)
    const places = set && frames[sets.indexOf(set)]!(row.line)
    return row.line.figures.map(({ text }, i): Words => {
      const place = places?.[i] && { frame: formColumns, from: places[i].first, to: places[i].last + 1 }
      return { text, source: row.line.source, certainty, ...(place && { place }) }
    })
  }
  const closeHead = () => {
    const pieces = above.flatMap((line) => line.pieces)
    if (sets.some((expected) => isHead(pieces, expected)) || (rows.length === 0 && pieces.length > 0)) {
      rows.push(headCells(above, lexicon, sets))
    } else
      left.push(...above.filter(({ words }) => !words.every(({ text }) => parts.isHeading(text) || parts.isRow(text))))
    above = []
  }
  for (const line of lines) {
    const row = labelOf.get(line)
    if (!row) {
      if (!taken.has(line)) above.push(line)
      continue
    }
    const beside = line.words.map(({ text }) => text).join('')
    if (isAcross && line.pieces.length > 0) above.push({ ...line, figures: [] })
    // The figures of a row whose label stands alone may have run into those of the next.
    const isRunTogether =
      !isAcross && above.some((one) => isWholeLabel(one.words, lexicon) || isWholeLabel(rowPieces(one, parts), lexicon))
    closeHead()
    const certainty =
      row.around.length > 0 || isAcross || !beside.includes(row.label) ? certainties.lines : certainties.line
    const label: Row = row.label === '' ? [] : [{ text: row.label, source: line.source, certainty: certainties.lines }]
    const areAmounts = setOf(row)?.every(({ column }) => column.kind === 'amount') ?? false
    const isBroken =
      isRunTogether ||
      (lost.has(row) && !isRest(row)) ||
      areTwoLabels(row.label, form, parts) ||
      holdsFigures(line.words) ||
      line.figures.some((figure) => isTorn(figure, areAmounts))
    const figures = isBroken ? [unreadable(line)] : cells(row, certainty)
    rows.push([...label, ...figures])
  }
  left.push(...above.filter(({ words }) => !words.every(({ text }) => parts.isHeading(text) || parts.isRow(text))))
  return { rows, left }
}

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
  const all = kept.flatMap((line) =>
    spacedLines(withoutGlue(line, lexicon)).map((one) => (origins.set(one, line), one)),
  )
  const spaced = withoutStacks(all, lexicon, next)
  if (!hasRows(spaced, lexicon)) return undefined
  const { rows, left } = rowsOfLines(spaced, lexicon)
  for (const line of left) others.add(origins.get(line)!)
  return { rows, others: lines.filter((line) => others.has(line)) }
}
