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
import type { Stretch } from './stretch'
import { stretchesOf } from './stretch'

/** Reads tables whose rows have labels: `grid`, and `blocks` with a head for each block. */
export const labelledRows = (table: string, rows: readonly (readonly Words[])[], lexicon: Lexicon): Findings => {
  const { form, meaningOf } = lexicon
  const cells: PrintedCell[] = []
  const problems: ImportProblem[] = []
  let head: Words[] = []
  let headIsRead = false
  /** What the head says of rows with the same columns. */
  const places = new Map<string, readonly Slot[]>()
  /** The summed heading beside which the row stands, as far as it is known. */
  let heading: string | undefined
  const unreadHeads = new Map<readonly Words[], { readonly line: Words; readonly cells: string[] }>()

  const takeHeadings = (labels: readonly Words[]) => {
    const heads: Words[] = []
    for (const label of labels)
      if (meaningOf(label.text).side === 'row') heading = meaningOf(label.text).heading ?? heading
      else heads.push(label)
    if (heads.length === 0) return
    const sure = heads.map(({ text }) => meaningOf(text)).filter(({ likeness }) => likeness > 0)
    if (!headIsRead) {
      for (const one of heads) if (head.length <= mostHeads) head.push(one)
      places.clear()
      return
    }
    // Below the first row a single word that is also a column's, as 总计 is, begins no new head.
    if (sure.length > 1 || sure.some(({ side }) => side !== 'both')) {
      head = heads
      headIsRead = false
      places.clear()
      return
    }
    heading = undefined
    problems.push(strayWords(heads, table))
  }

  const takeRow = (label: Words, row: FoundRow, figures: readonly Words[]) => {
    const key = row.columns.join()
    const slots = places.get(key) ?? slotsOf(head, lexicon, row.columns)
    if (slots) {
      places.set(key, slots)
      const found = labelledRow(table, { label, row, figures }, slots, form)
      cells.push(...found.cells)
      problems.push(...found.problems)
      return
    }
    const blank = blankCells(table, row)
    const unread = unreadHeads.get(head) ?? { line: head[0] ?? label, cells: [] }
    cells.push(...blank.cells)
    unread.cells.push(...blank.addresses)
    unreadHeads.set(head, unread)
  }

  const takeStretch = ({ labels, figures, written }: Stretch) => {
    const own = labels.at(-1)
    const { side, heading: ownHeading } = own ? meaningOf(own.text) : {}
    const odd = written ? [] : figures.filter(({ text }) => text.trim() !== '')
    if (!own || side === undefined || side === 'column' || (side === 'both' && !written)) {
      // The last label is the one of the figures, though it is not known which.
      takeHeadings([...(written && side === undefined ? labels.slice(0, -1) : labels), ...odd])
      if (!written) return
      headIsRead = true
    } else {
      takeHeadings(labels.slice(0, -1))
      const row = rowOf(own.text, heading, lexicon)
      if (figures.length === 0 || (!written && odd.length === 0 && ownHeading !== undefined)) {
        takeHeadings([own])
        return
      }
      headIsRead = true
      heading = row?.under.findLast((id) => form.groups[id]?.sum) ?? (row ? undefined : heading)
      if (row) return takeRow(own, row, figures)
    }
    const words = own ? [own, ...figures] : figures
    problems.push({ code: 'badLabel', ...words[0]!.source, raw: shownCells(words), address: table, cells: [] })
  }

  for (const row of rows) for (const stretch of stretchesOf(row, lexicon)) takeStretch(stretch)
  const badHeads = [...unreadHeads].map(([words, { line, cells }]): ImportProblem => ({
    code: 'badHead',
    ...line.source,
    raw: shownCells(words),
    address: table,
    cells,
  }))
  return { cells, problems: [...problems, ...badHeads] }
}
