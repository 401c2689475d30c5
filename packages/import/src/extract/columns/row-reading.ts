import type { TableForm } from '@gxgk/core'
import type { Words } from '../passage'
import { isOfGrid, isWritten } from '../passage'
import type { Band, KnownRow } from './bands'
import type { ExpectedColumn } from './expected'
import type { Column } from './column-paths'
import type { HeadReading } from './head-columns'
import { headColumns } from './head-columns'
import type { Zones } from './zones'
import { isAstride, zonesOf, zonesUnder } from './zones'

/** A figure with the column that it stands in. */
export interface Placed {
  readonly figure: Words
  readonly column: Column
}

/** What became of the figures of a row. */
export interface RowReading {
  readonly row: KnownRow
  readonly cells: readonly Placed[]
  /** Figures that stand in no column of the form. */
  readonly lost: readonly Words[]
  /** Figures in cells merged over several columns, with each of these, or over several rows. */
  readonly merged: readonly Placed[]
  /** How many figures there are where they are more or fewer than the columns, which then tells nothing. */
  readonly count?: number
  /** Whether order alone puts the figures, or some of them, in their columns. */
  readonly byOrder: boolean
  /** Whether each figure stands in its place under what is printed over it. */
  readonly isPlaced?: true
  /** The columns, of a row of which it is not known in which of them its figures stand. */
  readonly open?: readonly (Column | undefined)[]
}

/**
 * Blank cells beyond the last column, as in rows padded to the width of a table, are nobody's; nor are any beside as many
 * written ones as there are columns, as where merged cells are printed as several.
 */
export const withoutSurplus = (figures: readonly Words[], length: number) => {
  const written = figures.filter(isWritten)
  if (written.length === length) return written
  return figures.slice(0, Math.max(length, figures.findLastIndex(isWritten) + 1))
}

const headingsOf = (form: TableForm) => {
  const label = (id: string) => form.groups[id]?.label ?? id
  return ({ row, column }: ExpectedColumn): readonly string[] => [
    ...(row ? [...(row.under ?? []).map(label), row.label] : (column.under ?? []).map(label)),
  ]
}

/** The number of figures that most rows have; of two as usual, the one that is expected. */
const usualCount = (rows: readonly (readonly Words[])[], expected: number): number => {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  const usual = [...counts].filter(([, rowsOfIt]) => rowsOfIt === most).map(([count]) => count)
  return usual.includes(expected) ? expected : (usual[0] ?? 0)
}

const byZones = (row: KnownRow, columns: HeadReading['columns'], { zones }: Zones, expected: number): RowReading => {
  const { figures, head } = row.printed
  const above = head.lines.flat()
  const isShort = figures.length < expected
  // The last cell of a row that is short is made wider; no other is, so that another one was merged as it is printed.
  if (isShort && isAstride(figures.at(-1)!.place!, above))
    return { row, cells: [], lost: [], merged: [], count: figures.length, byOrder: false }
  const cells: Placed[] = []
  const lost: Words[] = []
  const merged: Placed[] = []
  let byOrder = false
  const written = new Set<number>()
  for (const figure of [...figures.filter(isWritten), ...figures.filter((one) => !isWritten(one))]) {
    const under = zonesUnder(zones, figure.place!)
    const known = under.flatMap((zone) => columns[zone] ?? [])
    const isOne = new Set(known.map(({ expected }) => expected)).size === 1
    const isUnknown = known.length === 0 && under.length > 0
    if (isWritten(figure) && isUnknown) lost.push(figure)
    else if (isWritten(figure) && isShort && isAstride(figure.place!, above))
      for (const column of known) {
        written.add(column.expected)
        merged.push({ figure, column })
      }
    // Two figures over one column, or one over several or none: it is not known where any of the row stands.
    else if (isWritten(figure) && (!isOne || written.has(known[0]!.expected)))
      return { row, cells: [], lost: [], merged: [], count: figures.filter(isWritten).length, byOrder: false }
    else
      for (const column of known) {
        if (written.has(column.expected)) continue
        written.add(column.expected)
        byOrder ||= column.rests === 'order'
        cells.push({ figure, column })
      }
  }
  return { row, cells, lost, merged, byOrder, isPlaced: true }
}

const byCount = (row: KnownRow, columns: readonly (Column | undefined)[], isWeak: boolean): RowReading => {
  const figures = withoutSurplus(row.printed.figures, columns.length)
  // Of too many cells, blank ones first and last, those before the figures may as well be of labels.
  const surplus = row.printed.figures.length - figures.length
  const isOpen = surplus > 0 && !isWritten(figures[0]!) && figures.some(isWritten)
  if (figures.length !== columns.length || isOpen) {
    const count = isOpen ? row.printed.figures.length : figures.length
    return { row, cells: [], lost: [], merged: [], count, byOrder: false, open: columns }
  }
  const cells = columns.flatMap((column, i) => (column ? [{ figure: figures[i]!, column }] : []))
  const lost = figures.filter((figure, i) => columns[i] === undefined && isWritten(figure))
  // Without their places blank cells may be of any column, or of none.
  const { figures: printed } = row.printed
  const blanks = [...figures, ...printed.slice(0, printed.findLastIndex(isWritten))].some((one) => !isWritten(one))
  const byOrder = cells.some(({ column }) => column.rests === 'order') || (isWeak && blanks)
  return { row, cells, lost, merged: [], byOrder }
}

const heightOf = ({ rowSpan = 1 }: Words) => rowSpan

/** Figures that stand beside more rows than the others of their row are none of this row alone. */
const withoutHigh = (reading: RowReading): RowReading => {
  const least = Math.min(...reading.row.printed.figures.map(heightOf))
  const isHigh = ({ figure }: Placed) => isWritten(figure) && heightOf(figure) > least
  if (!reading.cells.some(isHigh)) return reading
  return {
    ...reading,
    cells: reading.cells.filter((one) => !isHigh(one)),
    merged: [...reading.merged, ...reading.cells.filter(isHigh)],
  }
}

/** A row whose columns stand in another order than the form's, in that of the form; else undefined. */
export const inFormOrder = (reading: RowReading, count: number): RowReading | undefined => {
  const { figures } = reading.row.printed
  const printed = [...reading.cells].sort((a, b) => figures.indexOf(a.figure) - figures.indexOf(b.figure))
  const isOther = printed.some(({ column }, i) => i > 0 && column.expected < printed[i - 1]!.column.expected)
  if (!isOther || printed.length !== count) return undefined
  const columns = printed.map(({ column }) => column).sort((a, b) => a.expected - b.expected)
  return { ...reading, byOrder: true, cells: printed.map(({ figure }, i) => ({ figure, column: columns[i]! })) }
}

/**
 * Whether the figures of a grid begin in more columns than the form has, though each row has as many as it: spans of the
 * labels before them are lost or wrong, so that the places say nothing.
 */
const areShifted = (rows: readonly (readonly Words[])[], expected: number): boolean => {
  const starts = rows.flat().map(({ place }) => (place && isOfGrid(place) ? place.from : 0))
  return new Set(starts).size > expected && rows.every(({ length }) => length === expected)
}

/** The figures of the rows of a band in their columns; undefined where the head does not tell them. */
export const readBand = ({ head, expected, rows }: Band, form: TableForm): readonly RowReading[] | undefined => {
  const frames = new Set(head.lines.flat().flatMap(({ place }) => place?.frame ?? []))
  const isUnder = ({ printed }: KnownRow) => frames.has(printed.figures[0]?.place?.frame ?? '')
  const under = rows.filter(isUnder)
  const figures = (under.length > 0 ? under : rows).map(({ printed }) =>
    withoutSurplus(printed.figures, expected.length),
  )
  const isPlaced = under.length > 0 && !areShifted(figures, expected.length)
  const zones = isPlaced ? zonesOf(under.map(({ printed }) => printed.figures)) : undefined
  const count = usualCount(figures, expected.length)
  const reading = headColumns(head, count, zones, expected, headingsOf(form))
  if (!reading) return undefined
  const { columns } = reading
  const known = columns.filter((column) => column !== undefined)
  return rows.map((row) => {
    const places = reading.zones
    if (places && row.printed.figures.every(({ place }) => place?.frame === places.frame))
      return withoutHigh(byZones(row, columns, places, expected.length))
    return withoutHigh(places ? byCount(row, known, true) : byCount(row, columns, false))
  })
}

/** So few heads may be unreadable where the others tell their columns. */
const mostUnreadable = 2

/**
 * Of a row under heads some of which cannot be read the figures that stand under their own labels, and the others; undefined where too few
 * of the heads are known.
 */
export const underOwnLabels = (
  { cells, isPlaced }: RowReading,
  count: number,
): { readonly named: readonly Placed[]; readonly others: readonly Placed[] } | undefined => {
  const named = cells.filter(({ column }) => column.rests === 'label')
  const others = cells.filter(({ column }) => column.rests !== 'label')
  return isPlaced && named.length >= count - mostUnreadable ? { named, others } : undefined
}

/** A row of as many equal figures as there are columns says the same in whatever order. */
export const isSame = ({ cells }: RowReading, count: number) =>
  cells.length === count &&
  cells.every(({ figure }) => isWritten(figure) && figure.text.trim() === cells[0]!.figure.text.trim())
