import type { Place } from '../passage'
import { overlap } from '../tables/zones'
import type { Piece, SpacedLine } from './spaced-line'
import { widthOf } from './spaced-line'

/** Where what stands in lines stands across, in characters; undefined where that says nothing. */
export interface SpacedFrame {
  readonly placeOf: (line: SpacedLine, piece: Piece) => Place | undefined
  /** The columns of figures on the page of a line, from left to right. */
  readonly columnsBeside: (line: SpacedLine) => readonly Place[] | undefined
}

type Span = readonly [from: number, to: number]

/** Counted by characters, or with Chinese ones as two, as programs do either. */
const measures: readonly ((line: SpacedLine, piece: Piece) => Span)[] = [
  (_, { from, to }) => [from, to],
  ({ text }, { from, to }) => [widthOf(text.slice(0, from)), widthOf(text.slice(0, to))],
]

/** One row alone has no columns; so many that are close to each other by chance are not in columns. */
const fewestRows = 2
const fewestClose = 5

interface Column {
  readonly from: number
  readonly to: number
}

/** The runs of characters that figures cover, those one below another as one. */
const columnsOf = (rows: readonly (readonly Span[])[]): readonly Column[] => {
  const columns: Column[] = []
  for (const [from, to] of rows.flat().sort((a, b) => a[0] - b[0])) {
    const last = columns.at(-1)
    if (last && from < last.to) columns.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) })
    else columns.push({ from, to })
  }
  return columns
}

/**
 * Whether rows of figures stand in so many columns below one another and apart from the next, full rows with one figure in
 * each. Of rows of which one is out of line nothing is sure.
 */
const areInColumns = (rows: readonly (readonly Span[])[], count: number): boolean => {
  const columns = columnsOf(rows)
  const full = rows.filter(({ length }) => length === count)
  const least = full.length >= fewestClose ? 1 : 2
  return (
    full.length >= fewestRows &&
    columns.length === count &&
    columns.every(({ from }, i) => i === 0 || from - columns[i - 1]!.to >= least) &&
    rows.every((row) => fits(row, columns))
  )
}

/** Whether each figure of a row stands over one column, and no two over the same. */
const fits = (row: readonly Span[], columns: readonly Column[]): boolean => {
  const at = row.map(([from, to]) => columns.flatMap((column, i) => (overlap(column, { from, to }) > 0 ? [i] : [])))
  return at.every((one) => one.length === 1) && new Set(at.flat()).size === row.length
}

/**
 * The places of the figures and heads of rows of `count` figures, where their columns stand below one another: in lines
 * of one page, counted in one of the ways of counting. Elsewhere places say nothing.
 */
export const placesIn = (lines: readonly SpacedLine[], count: number): SpacedFrame => {
  const pages = new Map<number | undefined, SpacedLine[]>()
  for (const line of lines) pages.set(line.source.page, [...(pages.get(line.source.page) ?? []), line])
  const known = new Map<
    number | undefined,
    { readonly measure: (typeof measures)[number]; readonly columns: readonly Column[] }
  >()
  for (const [page, own] of pages) {
    const rows = own.filter(({ figures, isPart }) => figures.length > 0 && !isPart)
    if (count < 2) continue
    for (const measure of measures) {
      const spans = (line: SpacedLine) => line.figures.map((piece) => measure(line, piece))
      if (!areInColumns(rows.map(spans), count)) continue
      known.set(page, { measure, columns: columnsOf(rows.map(spans)) })
      break
    }
  }
  const frame = ({ source: { page } }: SpacedLine) => `characters ${page ?? ''}`
  return {
    placeOf: (line, piece) => {
      const own = known.get(line.source.page)
      if (!own || line.isPart) return undefined
      const [from, to] = own.measure(line, piece)
      return { frame: frame(line), from, to }
    },
    columnsBeside: (line) => known.get(line.source.page)?.columns.map((column) => ({ frame: frame(line), ...column })),
  }
}
