import type { Form } from '@gxgk/core'
import type { ImportProblem } from '../problem'
import { looksLikeFigure } from './figures/figure'
import type { Lexicon } from './labels/lexicon'
import type { Passage, Words } from './passage'
import { strayWords } from './figures/printed-cell'
import type { Sections } from './sections/section'
import { displacedRows, figuresPrinted, withSpacedRows } from './spaced/spaced-passages'

type Row = readonly Words[]
type Lexicons = ReadonlyMap<string, Lexicon>

/** The passages of a report by what they are for. */
export interface SortedPassages {
  /** The rows of each table of the form. */
  readonly tables: ReadonlyMap<string, readonly Row[]>
  /** The passages of each narrative section, and of the preamble. */
  readonly narratives: ReadonlyMap<string, readonly Passage[]>
  readonly problems: readonly ImportProblem[]
}

const likenessOf = (row: Row, { meaningOf }: Lexicon) =>
  row.reduce((sum, { text }) => sum + meaningOf(text).likeness, 0)

/** The table that a row is of: the one in which the row before stood, unless its labels are clearly another's. */
const tableOfRow = (row: Row, before: string | undefined, lexicons: Lexicons): string | undefined => {
  const known = lexicons.get(before ?? '')
  let best = { table: before, likeness: known ? likenessOf(row, known) + clearly : 0 }
  for (const [table, lexicon] of lexicons) {
    const likeness = likenessOf(row, lexicon)
    if (likeness > best.likeness) best = { table, likeness }
  }
  return best.table
}

/** By how much labels must be liker to those of another table. */
const clearly = 0.5

const pageNumber = /^(?:[-–—]\s*\d+\s*[-–—]|第\s*\d+\s*页.*)$/

/** Tables whose heading is lost: half of their labels and more stand in a section that is not theirs. */
const lostTables = (passages: readonly Passage[], found: ReadonlySet<string>, lexicons: Lexicons): Lexicons => {
  const cells = passages.flatMap((passage) => (passage.kind === 'table' ? passage.rows.flat() : []))
  const texts = [...new Set(cells.map(({ text }) => text))].map((text) => ({ text, source: {} }))
  return new Map(
    [...lexicons].filter(([table, lexicon]) => {
      const { rows, columns } = lexicon.form
      return !found.has(table) && likenessOf(texts, lexicon) >= (rows.length + columns.length) / 2
    }),
  )
}

/**
 * Sorts what stands under the headings into tables, narratives and words that have no place. Rows belong to the table of
 * their section unless their labels are another's: headings are lost and misprinted. A table that a narrative tells
 * stays in the narrative, unless it is the form's own and stands nowhere else.
 */
export const sortPassages = (sections: Sections, form: Form, lexicons: Lexicons): SortedPassages => {
  const tables = new Map<string, Row[]>()
  const narratives = new Map<string, readonly Passage[]>()
  const problems: ImportProblem[] = []
  const addRow = (table: string, row: Row) => {
    const rows = tables.get(table)
    if (rows) rows.push(row)
    else tables.set(table, [row])
  }

  const bodies = [...sections.values()].filter((passages) => passages.length > 0)
  const firstBelow = new Map(bodies.map((passages, i) => [passages, bodies[i + 1]?.[0]]))

  /** Adds the rows of tables; gives back the passages that are none. `own` is the table of the section. */
  const takeTables = (
    passages: readonly Passage[],
    own: string | undefined,
    among: Lexicons,
    below?: Passage,
  ): readonly Passage[] => {
    const others: Passage[] = []
    let current = own
    const lexiconOfSection = among.get(own ?? '')
    const all = lexiconOfSection
      ? withSpacedRows(passages, lexiconOfSection, below)
      : passages.map((passage) => ({ passage }))
    for (const one of all) {
      if ('row' in one) {
        addRow(own!, one.row)
        continue
      }
      const { passage } = one
      if (passage.kind === 'table') {
        const rows: Row[] = []
        for (const row of passage.rows) {
          current = tableOfRow(row, current, among)
          if (current === undefined) rows.push(row)
          else addRow(current, row)
        }
        if (rows.length > 0) others.push(rows.length < passage.rows.length ? { kind: 'table', rows } : passage)
        continue
      }
      const table = tableOfRow([passage], current, among)
      const lexicon = among.get(table ?? '')
      const isFigure = lexicon?.form.layout === 'across' && looksLikeFigure(passage.text)
      if (table !== undefined && lexicon && (lexicon.meaningOf(passage.text).likeness > 0 || isFigure)) {
        current = table
        addRow(table, [passage])
      } else {
        current = own ?? (lexicon && pageNumber.test(passage.text.trim()) ? current : undefined)
        others.push(passage)
      }
    }
    return others
  }

  /** Adds rows of tables, `own` aside, that are printed as lines of text amid others and stand nowhere else. */
  const takeDisplaced = (passages: readonly Passage[], own?: string): readonly Passage[] => {
    let others = passages
    for (const [table, lexicon] of lexicons) {
      if (table === own) continue
      const displaced = displacedRows(others, lexicon, () => figuresPrinted(tables.get(table) ?? [], lexicon))
      for (const row of displaced?.rows ?? []) addRow(table, row)
      others = displaced?.others ?? others
    }
    return others
  }

  const tableOf = (section: string) => form.sections.find(({ id }) => id === section)?.table
  for (const [section, passages] of sections) {
    const table = tableOf(section)
    if (table === undefined) continue
    const places = new Map(passages.map((passage, at) => [passage, at]))
    let run: Words[] = []
    let end = -1
    const close = () => {
      if (run.length > 0) problems.push(strayWords(run.slice(0, 1), table, run.length))
      run = []
    }
    const ofTable = takeDisplaced(passages, table)
    for (const passage of takeTables(ofTable, table, lexicons, firstBelow.get(passages))) {
      if (passage.kind === 'table' || pageNumber.test(passage.text.trim())) continue
      const at = places.get(passage)!
      if (at !== end + 1) close()
      run.push(passage)
      end = at
    }
    close()
  }
  const found = new Set(tables.keys())
  for (const [section, passages] of sections) {
    if (tableOf(section) !== undefined) continue
    const others = takeTables(passages, undefined, lostTables(passages, found, lexicons))
    narratives.set(section, takeDisplaced(others))
  }
  return { tables, narratives, problems }
}
