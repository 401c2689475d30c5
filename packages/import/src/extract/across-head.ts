import type { RowForm, TableForm } from '@gxgk/core'
import { labelWords } from './canonical'
import { mostHeads } from './head'
import type { Lexicon } from './lexicon'
import { pathOf } from './lexicon'
import { enough } from './matcher'
import type { Words } from './passage'
import { isWithin } from './passage'
import { faintSimilarity } from './similarity'

/** A label of the head: of a block (`row`), a heading over blocks, or a column. */
interface HeadLabel {
  readonly side: 'row' | 'heading' | 'column'
  readonly id: string
  readonly text: string
  readonly score: number
}

/** The block and the column of a figure. */
export interface Place {
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

/** The columns of each block, where the head names the blocks and all their columns in this order. */
const placesInBlocks = (
  blocks: readonly HeadLabel[],
  named: readonly HeadLabel[],
  order: readonly RowForm[],
  { rows, columns }: TableForm,
): readonly Place[] | undefined => {
  if (named.length !== rows.length * columns.length || blocks.length !== rows.length) return undefined
  if (order.some(({ id }, i) => blocks[i]!.id !== id)) return undefined
  const columnsOf = (row: RowForm) => {
    const start = order.indexOf(row) * columns.length
    return named.slice(start, start + columns.length)
  }
  if (rows.some((row) => new Set(columnsOf(row).map(({ id }) => id)).size !== columns.length)) return undefined
  return rows.flatMap((row) => columnsOf(row).map((column) => ({ row: blocks[order.indexOf(row)]!, column })))
}

const isOf =
  (one: HeadLabel['side']) =>
  ({ side }: HeadLabel) =>
    side === one

/** Blocks under a heading are named one line lower, and their columns another line lower: those of lesser depth come first. */
const placesOfLabels = (labels: readonly HeadLabel[], form: TableForm): readonly Place[] | undefined => {
  const byDepth = [...form.rows].sort((a, b) => depthOf(a) - depthOf(b))
  return placesInBlocks(labels.filter(isOf('row')), labels.filter(isOf('column')), byDepth, form)
}

/** The places of the figures, from head lines that name blocks and columns apart; only a head that names each once is understood. */
const placesOfLines = (head: readonly Words[], lexicon: Lexicon, least: number): readonly Place[] | undefined =>
  placesOfLabels(
    head.flatMap(({ text }) => labelOf(text, lexicon, least) ?? []),
    lexicon.form,
  )

/** Merged cells are printed again in each place that they cover: the last line names all columns, those above the blocks. */
const placesOfRepeated = (head: readonly Words[], lexicon: Lexicon): readonly Place[] | undefined => {
  const { form } = lexicon
  const labels = head.flatMap(({ text }) => labelOf(text, lexicon, enough) ?? [])
  const blocks = new Map(labels.filter(isOf('row')).map((label) => [label.id, label]))
  const last = labels.slice(-form.rows.length * form.columns.length)
  return last.every(isOf('column')) ? placesInBlocks([...blocks.values()], last, form.rows, form) : undefined
}

/** The labels of the form's head in reading order: line by line, merged headings once. */
const headOrder = ({ rows, columns, groups }: TableForm): readonly HeadLabel[] => {
  const paths = rows.flatMap((row) =>
    columns.map((column): readonly HeadLabel[] => [
      ...(row.under ?? []).map((id) => ({ side: 'heading', id, text: groups[id]?.label ?? id, score: 1 }) as const),
      { side: 'row', id: row.id, text: row.label, score: 1 },
      { side: 'column', id: column.id, text: column.label, score: 1 },
    ]),
  )
  const depth = Math.max(...paths.map((path) => path.length))
  return Array.from({ length: depth }, (_, level) =>
    paths.flatMap((path, i): readonly HeadLabel[] => {
      const own = path[level]
      return own && (own.side === 'column' || own.id !== paths[i - 1]?.[level]?.id) ? [own] : []
    }),
  ).flat()
}

/** So many of the labels of a head must be surely recognised for the others to be told by their places among them. */
const most = 0.8

/** The places of the figures, from a head that is the form's label by label, some of them misprinted. */
const placesInOrder = (head: readonly Words[], { form, meaningOf }: Lexicon): readonly Place[] | undefined => {
  const order = headOrder(form)
  const words = head.filter(({ text }) => text.trim() !== '' && !meaningOf(text).isCorner)
  if (words.length !== order.length) return undefined
  const labels = order.map((label, i): HeadLabel => {
    const { text } = words[i]!
    return { ...label, text, score: faintSimilarity(labelWords(text).words, labelWords(label.text).words) }
  })
  if (labels.some(({ score }) => score === 0)) return undefined
  if (labels.filter(({ score }) => score >= enough).length < most * labels.length) return undefined
  return placesOfLabels(labels, form)
}

/** The place of each figure under a head, in their order; undefined where the head does not tell. */
export const placesOf = (head: readonly Words[], lexicon: Lexicon) =>
  head.length > mostHeads
    ? undefined
    : (placesOfPaths(head, lexicon) ??
      placesOfLines(head, lexicon, enough) ??
      placesOfLines(head, lexicon, weak) ??
      placesInOrder(head, lexicon) ??
      placesOfRepeated(head, lexicon))

/** A figure with its place. */
export type PlacedFigure = readonly [figure: Words, place: Place]

/** The figures by the cells of the head over them in the same grid, whatever blank cells stand between. */
export const figuresBelow = (
  head: readonly Words[],
  figures: readonly Words[],
  lexicon: Lexicon,
): readonly PlacedFigure[] | undefined => {
  if (head.length > mostHeads) return undefined
  const labels = head.flatMap((words) => {
    const label = labelOf(words.text, lexicon, enough)
    return label ? [{ ...label, place: words.place }] : []
  })
  const placed = new Map<string, PlacedFigure>()
  for (const figure of figures) {
    const above = labels.filter(({ place }) => isWithin(figure.place, place))
    const row = above.findLast(({ side }) => side === 'row')
    const column = above.findLast(({ side }) => side === 'column')
    const isWritten = figure.text.trim() !== ''
    if (!row || !column) {
      if (isWritten) return undefined
      continue
    }
    const key = `${row.id}.${column.id}`
    const known = placed.get(key)
    if (known && isWritten && known[0].text.trim() !== '') return undefined
    if (!known || isWritten) placed.set(key, [figure, { row, column }])
  }
  return placed.size > 0 ? [...placed.values()] : undefined
}
