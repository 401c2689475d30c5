import type { ImportProblem } from '../problem'
import type { Slot } from './head'
import { mostHeads, slotsOf } from './head'
import { blankCells, labelledRow } from './labelled-row'
import type { Lexicon } from './lexicon'
import type { Words } from './passage'
import type { Findings, PrintedCell } from './printed-cell'
import { shownCells, strayWords } from './printed-cell'
import type { FoundRow } from './row-label'
import { rowOf } from './row-label'
import { rowsBetween } from './rows-between'
import type { Stretch } from './stretch'
import { stretchesOf } from './stretch'

/** The words of a head, and what they say of rows with the same columns. */
interface Head {
  readonly words: Words[]
  readonly places: Map<string, readonly Slot[]>
}

/** A row as printed, under its head. */
interface PrintedRow {
  readonly own: Words | undefined
  readonly label: string
  readonly figures: readonly Words[]
  readonly head: Head
  readonly row: FoundRow | undefined
}

const emptyHead = (words: Words[] = []): Head => ({ words, places: new Map() })

/** A short word before the figures of a row without a label may be its label, misprinted. */
const withLabel = ({ labels, figures, written }: Stretch, { meaningOf }: Lexicon): Stretch => {
  const [first, ...others] = figures
  const isOdd = written && labels.length === 0 && others.length > 0 && meaningOf(first!.text).kind === 'odd'
  return isOdd ? { labels: [first!], figures: others, written } : { labels, figures, written }
}

/**
 * The last column of each grid in which labels of rows stand: blank cells up to there are places of labels. Nothing of
 * grids with rows run together, in which columns mean nothing.
 */
const labelColumnsOf = (rows: readonly (readonly Stretch[])[], { meaningOf }: Lexicon): ReadonlyMap<object, number> => {
  const last = new Map<object, number>()
  const torn = new Set<object>()
  for (const row of rows) {
    const [first, another] = row.filter(({ figures, written }) => written && figures.length > 0)
    const own = first?.labels.at(-1)
    if (!own?.place || meaningOf(own.text).side !== 'row') continue
    const { grid, to } = own.place
    if (another) torn.add(grid)
    last.set(grid, Math.max(to, last.get(grid) ?? 0))
  }
  for (const grid of torn) last.delete(grid)
  return last
}

/** Parts the printed rows in heads and rows of figures. */
const rowsOf = (
  table: string,
  rows: readonly (readonly Words[])[],
  lexicon: Lexicon,
): { readonly printed: readonly PrintedRow[]; readonly problems: readonly ImportProblem[] } => {
  const { form, meaningOf } = lexicon
  const printed: PrintedRow[] = []
  const problems: ImportProblem[] = []
  let head = emptyHead()
  let headIsRead = false
  /** The summed heading beside which the row stands, as far as it is known. */
  let heading: string | undefined

  const takeHeadings = (labels: readonly Words[]) => {
    const heads: Words[] = []
    for (const label of labels)
      if (meaningOf(label.text).side === 'row') heading = meaningOf(label.text).heading ?? heading
      else heads.push(label)
    if (heads.length === 0) return
    const sure = heads.map(({ text }) => meaningOf(text)).filter(({ likeness }) => likeness > 0)
    if (!headIsRead) {
      for (const one of heads) if (head.words.length <= mostHeads) head.words.push(one)
      return
    }
    // Below the first row a single word that is also a column's, as 总计 is, begins no new head.
    if (sure.length > 1 || sure.some(({ side }) => side !== 'both')) {
      head = emptyHead(heads)
      headIsRead = false
      return
    }
    heading = undefined
    problems.push(strayWords(heads, table))
  }

  const stretches = rows.map((row) => stretchesOf(row, lexicon))
  const labelColumns = labelColumnsOf(stretches, lexicon)
  const isLabelPlace = ({ text, place }: Words) =>
    place !== undefined && text.trim() === '' && place.to <= (labelColumns.get(place.grid) ?? -1)

  const takeStretch = (stretch: Stretch) => {
    const { labels, figures: all, written } = withLabel(stretch, lexicon)
    const figures = all.filter((figure) => !isLabelPlace(figure))
    const own = labels.at(-1)
    const { side, heading: ownHeading } = own ? meaningOf(own.text) : {}
    const odd = written ? [] : figures.filter(({ text }) => text.trim() !== '')
    let row: FoundRow | undefined
    if (!own || side === undefined || side === 'column' || (side === 'both' && !written)) {
      // The last label is the one of the figures, though it is not known which.
      takeHeadings([...(written && side === undefined ? labels.slice(0, -1) : labels), ...odd])
      if (!written) return
    } else {
      takeHeadings(labels.slice(0, -1))
      row = rowOf(own.text, heading, lexicon)
      if (figures.length === 0 || (!written && odd.length === 0 && ownHeading !== undefined)) {
        takeHeadings([own])
        return
      }
      heading = row?.under.findLast((id) => form.groups[id]?.sum) ?? (row ? undefined : heading)
    }
    headIsRead = true
    printed.push({ own, label: own?.text ?? '', figures, head, row })
  }

  for (const row of stretches) for (const stretch of row) takeStretch(stretch)
  return { printed, problems }
}

/** Reads tables whose rows have labels: `grid`, and `blocks` with a head for each block. */
export const labelledRows = (table: string, rows: readonly (readonly Words[])[], lexicon: Lexicon): Findings => {
  const { form } = lexicon
  const { printed, problems: stray } = rowsOf(table, rows, lexicon)
  const told = rowsBetween(printed, form)
  const cells: PrintedCell[] = []
  const problems: ImportProblem[] = [...stray]
  const unreadHeads = new Map<Head, { readonly line: Words; readonly cells: string[] }>()

  for (const one of printed) {
    const { own, figures, head } = one
    const row = one.row ?? told.get(one)
    if (!row || !own) {
      const words = own ? [own, ...figures] : figures
      problems.push({ code: 'badLabel', ...words[0]!.source, raw: shownCells(words), address: table, cells: [] })
      continue
    }
    const key = row.columns.join()
    const slots = head.places.get(key) ?? slotsOf(head.words, lexicon, row.columns)
    if (slots) {
      head.places.set(key, slots)
      const found = labelledRow(table, { label: own, row, figures }, slots, form)
      for (const cell of found.cells) cells.push(cell)
      for (const problem of found.problems) problems.push(problem)
      continue
    }
    const blank = blankCells(table, row)
    const unread = unreadHeads.get(head) ?? { line: head.words[0] ?? own, cells: [] }
    cells.push(...blank.cells)
    unread.cells.push(...blank.addresses)
    unreadHeads.set(head, unread)
  }
  const badHeads = [...unreadHeads].map(([{ words }, { line, cells }]): ImportProblem => ({
    code: 'badHead',
    ...line.source,
    raw: shownCells(words),
    address: table,
    cells,
  }))
  return { cells, problems: [...problems, ...badHeads] }
}
