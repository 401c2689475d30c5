import type { ImportProblem } from '../problem'
import type { Slot } from './head'
import { slotsOf } from './head'
import type { Lexicon } from './lexicon'
import type { Words } from './passage'
import type { Findings, PrintedCell } from './printed-cell'
import { printedCell, shown, shownCells, strayWords } from './printed-cell'
import type { FoundRow } from './row-label'
import { rowOf } from './row-label'
import type { Stretch } from './stretch'
import { stretchesOf } from './stretch'

const withoutBlankEnd = (figures: readonly Words[], length: number) => {
  const last = figures.findLastIndex(({ text }) => text.trim() !== '')
  return figures.slice(0, Math.max(length, last + 1))
}

/** Reads tables whose rows have labels: `grid`, and `blocks` with a head for each block. */
export const labelledRows = (table: string, rows: readonly (readonly Words[])[], lexicon: Lexicon): Findings => {
  const { form, meaningOf } = lexicon
  const cells: PrintedCell[] = []
  const problems: ImportProblem[] = []
  let head: Words[] = []
  let headIsRead = false
  /** What the head says of rows with the same columns. */
  const places = new Map<string, readonly Slot[]>()
  let heading: string | undefined
  const unreadHeads = new Map<readonly Words[], { readonly line: Words; readonly cells: string[] }>()

  const takeHeadings = (labels: readonly Words[]) => {
    const heads: Words[] = []
    for (const label of labels)
      if (meaningOf(label.text).side === 'row') heading = meaningOf(label.text).heading ?? heading
      else heads.push(label)
    const sure = heads.map(({ text }) => meaningOf(text)).filter(({ likeness }) => likeness > 0)
    if (heads.length === 0) return
    if (!headIsRead) {
      head = [...head, ...heads]
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

  const blank = (row: FoundRow): string[] => {
    cells.push(...row.columns.map((column) => ({ row: row.id, column, value: null })))
    return row.columns.map((column) => `${table}.${row.id}.${column}`)
  }

  const takeRow = (label: Words, row: FoundRow, figures: readonly Words[]) => {
    const key = row.columns.join()
    const slots = places.get(key) ?? slotsOf(head, lexicon, row.columns)
    if (slots) places.set(key, slots)
    if (!slots) {
      const unread = unreadHeads.get(head) ?? { line: head[0] ?? label, cells: [] }
      unread.cells.push(...blank(row))
      unreadHeads.set(head, unread)
      return
    }
    const printed = withoutBlankEnd(figures, slots.length)
    if (printed.length !== slots.length) {
      problems.push({
        code: 'rowLength',
        ...label.source,
        raw: shownCells(printed),
        address: `${table}.${row.id}`,
        cells: blank(row),
        found: printed.length,
        expected: slots.length,
      })
      return
    }
    slots.forEach(({ column: id, head: text, score }, i) => {
      const column = form.columns.find((one) => one.id === id)!
      const figure = printed[i]!
      if (!row.columns.includes(id)) {
        if (figure.text.trim() !== '')
          problems.push({
            code: 'noSuchCell',
            ...figure.source,
            raw: shown(figure.text),
            address: `${table}.${row.id}`,
            cells: [],
          })
        return
      }
      const found = printedCell(figure, {
        table,
        row: row.id,
        column,
        label: label.text,
        head: text,
        score: Math.min(score, row.score),
      })
      cells.push(...found.cells)
      problems.push(...found.problems)
    })
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
    const [first = own!] = figures
    problems.push({
      code: 'badLabel',
      ...(own ?? first).source,
      raw: shownCells([...(own ? [own] : []), ...figures]),
      address: table,
      cells: [],
    })
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
