import { borneOut, enough } from '../labels/thresholds'
import type { Head } from '../rows/printed-rows'
import type { Columns } from './column-paths'
import { columnsByPlace } from './column-paths'
import { columnsInLastLine, columnsInSeries } from './column-series'
import type { ExpectedColumn } from './expected'
import type { Zones } from './zones'

/** Whether the last line of a head has something before its last `count` cells: the corner over the labels of the rows. */
const isBeyondCorner = ({ lines }: Head, count: number) => (lines.at(-1)?.length ?? 0) === count + 1

/** Whether labels tell each column in which anything is written. */
const isWhole = ({ columns, zones }: HeadReading): boolean =>
  columns.some((one) => one?.rests === 'label') &&
  columns.every((one, i) => one?.rests === 'label' || (one === undefined && zones?.zones[i]?.written === false))

/** Whether labels tell each column of the form, by their very words. */
const tellsAll = (columns: Columns, expected: readonly ExpectedColumn[]): boolean => {
  const told = columns.flatMap((one) => (one?.rests === 'label' && one.score >= enough ? [one.expected] : []))
  return told.length === expected.length && new Set(told).size === expected.length
}

/** How much is told by labels, and how well; a column told twice is told once. */
const worth = (columns: Columns) => {
  const told = new Map(columns.flatMap((one) => (one?.rests === 'label' ? [[one.expected, 1 + one.score]] : [])))
  return [...told.values()].reduce((sum, one) => sum + one, 0)
}

/** What the head of figures says of their columns. */
export interface HeadReading {
  readonly columns: Columns
  /** Where each stands; undefined where only their order is known. */
  readonly zones: Zones | undefined
}

const isOrdered = (columns: Columns | undefined, count: number) =>
  columns?.length === count && !columns.includes(undefined)

const byOrder = (expected: readonly ExpectedColumn[]): HeadReading => ({
  columns: expected.map((_, i) => ({ expected: i, score: borneOut, rests: 'order', head: '', block: '' })),
  zones: undefined,
})

/**
 * A head merged over two columns, printed where it begins, is that of the second where nothing is written in the first; at the
 * end of the rows a column without a head may as well be another one.
 */
const withHeadsOver = (columns: Columns, { zones }: Zones): Columns => {
  const isMoved = (i: number) =>
    columns[i] !== undefined &&
    columns[i + 1] === undefined &&
    columns[i + 2] !== undefined &&
    !zones[i]!.written &&
    zones[i + 1]!.written
  return columns.map((one, i) => (isMoved(i) ? undefined : i > 0 && isMoved(i - 1) ? columns[i - 1] : one))
}

/**
 * Which column each figure of rows stands in: by the cells of the head that stand over it, or where places are not known,
 * or the head is of another grid, by the order in which head cells are printed; in the end by the order alone, where there
 * are as many figures as the form has columns. `count` is how many figures most rows have.
 */
export const headColumns = (
  head: Head,
  count: number,
  zones: Zones | undefined,
  expected: readonly ExpectedColumn[],
  headings: (one: ExpectedColumn) => readonly string[],
): HeadReading | undefined => {
  const over = zones && { columns: withHeadsOver(columnsByPlace(head, zones, expected), zones), zones }
  const areApart = over && new Set(over.columns.map((one, i) => one?.expected ?? -1 - i)).size === over.columns.length
  if (over && areApart && isWhole(over) && over.columns.every((one) => !one || one.score >= enough)) return over
  if (over && tellsAll(over.columns, expected)) return over
  // A head of fewer columns is another part of the page, not one that lacks a column.
  const isMost = (columns: number) => 3 * columns >= 2 * expected.length
  const series = columnsInSeries(head.lines.flat(), expected, headings)
  const line = columnsInLastLine(head, count, expected, headings)
  const readings: readonly HeadReading[] = [
    ...(over ? [over] : []),
    ...(line && isMost(count) ? [{ columns: line, zones: undefined }] : []),
    ...(series.length === expected.length || (series.length === count && isMost(count))
      ? [{ columns: series, zones: undefined }]
      : []),
  ]
  /** Columns that are none of the form's are told by their places, or by a head that has more cells than there are figures. */
  const isOver = ({ columns, zones: own }: HeadReading) =>
    columns.length === count &&
    (own !== undefined || !columns.includes(undefined) || (columns === line && isBeyondCorner(head, count)))
  const [best] = [...readings].sort(
    (a, b) =>
      worth(b.columns) - worth(a.columns) ||
      Number(isOver(b)) - Number(isOver(a)) ||
      Number(isWhole(b)) - Number(isWhole(a)),
  )
  const told = new Set(best?.columns.flatMap((one) => (one?.rests === 'label' ? one.expected : [])))
  if (best && (isWhole(best) || told.size === expected.length)) return best
  // Order tells only as many figures as there are columns, each of them.
  if (count === expected.length && !isOrdered(best?.columns, count)) return byOrder(expected)
  return best?.columns.some((one) => one !== undefined) ? best : undefined
}
