import type { Lexicon } from './lexicon'
import type { Passage, Words } from './passage'
import { spacedLine } from './spaced-line'
import { spacedRows } from './spaced-rows'

type Text = Extract<Passage, { readonly kind: 'text' }>
type Row = readonly Words[]

/** Rows and passages in the order of the source, rows made of lines whose cells spaces part. */
export type RowOrPassage = { readonly row: Row } | { readonly passage: Passage }

const fewestFigures = 2
const fewestCells = 3

/** Whether a cell holds a label and all its figures, as a line does that only a bar at its end makes a cell. */
const isLine = (cell: Words): boolean => {
  if (!/\d\s+\S/.test(cell.text)) return false
  const { words, figures } = spacedLine(cell)
  return words.length > 0 && figures.length >= fewestFigures
}

/** The cells of tables that are lines of text, as text. */
const withoutLineTables = (passages: readonly Passage[]): readonly Passage[] =>
  passages.flatMap((passage): readonly Passage[] => {
    if (passage.kind === 'text') return [passage]
    const cells = passage.rows.flat()
    if (cells.filter(isLine).length < fewestCells) return [passage]
    return cells.map((cell) => ({ kind: 'text', heading: false, ...cell }))
  })

/** The passages of a table's section, with the rows of its table that are printed as lines of text. */
export const withSpacedRows = (passages: readonly Passage[], lexicon: Lexicon): readonly RowOrPassage[] => {
  const all: RowOrPassage[] = []
  let run: Text[] = []
  const close = () => {
    const table = spacedRows(run, lexicon)
    for (const row of table?.rows ?? []) all.push({ row })
    for (const passage of table?.others ?? run) all.push({ passage })
    run = []
  }
  for (const passage of withoutLineTables(passages))
    if (passage.kind === 'text') run.push(passage)
    else {
      close()
      all.push({ passage })
    }
  close()
  return all
}
