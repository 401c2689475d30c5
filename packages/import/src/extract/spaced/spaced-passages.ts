import type { Lexicon } from '../labels/lexicon'
import { isSure } from '../labels/matcher'
import type { Passage, Words } from '../passage'
import { labelPartsOf } from './label-parts'
import type { SpacedLine } from './spaced-line'
import { spacedLines } from './spaced-line'
import { spacedRows } from './spaced-rows'

type Text = Extract<Passage, { readonly kind: 'text' }>
type Row = readonly Words[]

/** Rows and passages in the order of the source, rows made of lines whose cells spaces part. */
export type RowOrPassage = { readonly row: Row } | { readonly passage: Passage }

const fewestFigures = 2
const fewestLines = 3
/** Tables of so few cells may be lines of text with bars at their ends. */
const fewCells = 6

/** One figure, its thousands parted by spaces. */
const isInThousands = (text: string): boolean => /^\s*\d{1,3}(?:\s\d{3})+\s*$/.test(text)

/** Whether the words are a label with figures, or many figures: no cell holds so much. */
const isLine = (words: Words): boolean =>
  /\d[^\S\n]+\S/.test(words.text) &&
  !isInThousands(words.text) &&
  spacedLines(words).some(({ words, figures }) => figures.length + (words.length > 0 ? 1 : 0) > fewestFigures)

const asText = (words: Words | Text): Text => ('kind' in words ? words : { kind: 'text', heading: false, ...words })

const isTable = (passage: Passage | undefined): boolean => passage?.kind === 'table'

/** The cells of tables that are lines of text, as text. */
const withoutLineTables = (passages: readonly Passage[]): readonly Passage[] => {
  if (passages.every(({ kind }) => kind === 'text')) return passages
  const cells = passages.map((passage) => (passage.kind === 'text' ? [passage] : passage.rows.flat()))
  const areFew = passages.every(({ kind }, i) => kind === 'text' || cells[i]!.length <= fewCells)
  const areLines = areFew && cells.flat().some(isLine)
  return passages.flatMap((passage, i): readonly Passage[] => {
    if (passage.kind === 'text') return [passage]
    const own = cells[i]!
    // A sign that looks like a bar, at the end of a line amid others.
    if (own.length === 1 && !isTable(passages[i - 1]) && !isTable(passages[i + 1])) return [asText(own[0]!)]
    if (!areLines && own.filter(isLine).length < fewestLines) return [passage]
    return own.map(asText)
  })
}

/** The passages of a table's section, and what stands `below` them, with the rows of its table that are printed as lines of text. */
export const withSpacedRows = (
  passages: readonly Passage[],
  lexicon: Lexicon,
  below?: Passage,
): readonly RowOrPassage[] => {
  const all: RowOrPassage[] = []
  let run: Text[] = []
  const close = (next?: Passage) => {
    const table = spacedRows(run, lexicon, next?.kind === 'text' ? next : undefined)
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
  close(below)
  return all
}

/** The figures of the rows of the form that printed rows are, by row. */
export const figuresPrinted = (rows: readonly Row[], { meaningOf }: Lexicon): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap((row) => {
      const at = row.findIndex(({ text }) => meaningOf(text).kind === 'figure')
      const label = row[at - 1]
      const id = label && meaningOf(label.text).row?.id
      return id === undefined
        ? []
        : [
            [
              id,
              row
                .slice(at)
                .map(({ text }) => text.trim())
                .join(' '),
            ] as const,
          ]
    }),
  )

/** A row of fewer figures may be a sentence. */
const fewestOfRow = 3
/** A figure, or what stands for none, holds one of these. */
const ofFigure = /[\p{Number}\p{Dash_Punctuation}−─_/／]/u

const mayHoldRow = (text: string): boolean =>
  text.split(/\s+/).filter((piece) => ofFigure.test(piece)).length >= fewestOfRow

/** A table that stands elsewhere prints each of its rows once, or again where a page cut it. */
const mostOften = 3

/** Whether a line is a whole row of a table, that no sentence is. */
const isWholeRow = ({ words, figures }: SpacedLine, { form, meaningOf }: Lexicon): boolean => {
  if (figures.length < fewestOfRow) return false
  if (form.layout === 'across') return words.length === 0 && figures.length === form.rows.length * form.columns.length
  const { row } = meaningOf(words.map(({ text }) => text).join(''))
  const columns = form.rows.find(({ id }) => id === row?.id)?.columns ?? form.columns
  return isSure(row) && figures.length === columns.length
}

/**
 * The part of another section that is a table printed as lines of text, where reading order has moved it there: whole rows,
 * and the lines around them that hold nothing but pieces of labels and figures. Undefined where there is none, or where
 * a row of it is `known` with other figures.
 */
export const displacedRows = (
  passages: readonly Passage[],
  lexicon: Lexicon,
  known: () => ReadonlyMap<string, string>,
): { readonly rows: readonly Row[]; readonly others: readonly Passage[] } | undefined => {
  const linesAt = (i: number) => {
    const passage = passages[i]!
    return passage.kind === 'text' ? spacedLines(passage) : undefined
  }
  const whole = passages.flatMap((passage, i) =>
    passage.kind === 'text' && mayHoldRow(passage.text) && linesAt(i)!.some((one) => isWholeRow(one, lexicon))
      ? [i]
      : [],
  )
  if (whole.length === 0 || whole.length > mostOften * lexicon.form.rows.length) return undefined
  const { isHeading, isRow } = labelPartsOf(lexicon.form)
  const isOfTable = (i: number) =>
    linesAt(i)?.every(({ words }) => words.every(({ text }) => isHeading(text) || isRow(text))) ?? false
  let [from, to] = [whole[0]!, whole.at(-1)!]
  while (from > 0 && isOfTable(from - 1)) from--
  while (to + 1 < passages.length && isOfTable(to + 1)) to++
  const run = passages.slice(from, to + 1)
  const cells = run.map((passage) => (passage.kind === 'text' ? [passage] : passage.rows.flat()))
  if (run.some(({ kind }, i) => kind === 'table' && cells[i]!.length > fewCells)) return undefined
  const table = spacedRows(cells.flat().map(asText), lexicon)
  if (!table) return undefined
  const others = known()
  // A row that the end of a page cut may be printed on both.
  const isOther = ([row, figures]: readonly [string, string]) => (others.get(row) ?? figures) !== figures
  if ([...figuresPrinted(table.rows, lexicon)].some(isOther)) return undefined
  return { rows: table.rows, others: [...passages.slice(0, from), ...table.others, ...passages.slice(to + 1)] }
}
