import type { PlacedLabel } from '../align/place-labels'
import { placeLabels } from '../align/place-labels'
import { labelWords } from '../labels/canonical'
import type { Label } from '../labels/label'
import { faintLikeness, labelOf, likeness } from '../labels/label'
import { pathOf } from '../labels/lexicon'
import { borneOut, enough } from '../labels/thresholds'
import type { Words } from '../passage'
import type { ExpectedColumn } from './expected'
import type { Head } from './printed-rows'
import type { Zones } from './zones'
import { overlap } from './zones'

/** Which of the expected columns each column of figures is; undefined for one that is none. */
export interface Column extends PlacedLabel {
  /** What stands over it, as printed. */
  readonly head: string
  /** The label of its block, as printed; of a table with all rows side by side. */
  readonly block: string
}

export type Columns = readonly (Column | undefined)[]

/** No label of a head is cut into more pieces. */
const mostPieces = 8

/** What stands over a column, from the outermost down: its own label is the last of it, or several last pieces of it. */
interface Path {
  readonly texts: readonly string[]
}

interface PathLikeness {
  readonly score: number
  readonly head: string
  readonly block: string
}

const wordsOf = (text: string) => labelWords(text).words

/** The run of last pieces that is most like a label, and what stands above it. */
const ownLabel = (
  { texts }: Path,
  label: Label,
  like: typeof likeness,
): { readonly score: number; readonly head: string; readonly above: readonly string[] } => {
  let best = { score: 0, head: texts.at(-1) ?? '', above: texts.slice(0, -1) }
  for (let count = 1; count <= Math.min(mostPieces, texts.length); count++) {
    const head = texts.slice(-count).join('')
    const score = like(wordsOf(head), label)
    if (score > best.score) best = { score, head, above: texts.slice(0, -count) }
    if (score === 1) break
  }
  return best
}

/** The run of pieces that is most like the label of a block, in whatever line. */
const blockLabel = (above: readonly string[], label: Label) => {
  let best = { score: 0, block: above.join('') }
  for (let from = 0; from < above.length; from++)
    for (let to = from + 1; to <= Math.min(above.length, from + mostPieces); to++) {
      const block = above.slice(from, to).join('')
      const score = likeness(wordsOf(block), label)
      if (score > best.score) best = { score, block }
    }
  return best
}

/** Of a column under a block half is told by its own label, half by the block's: alone neither is enough. */
const pathLikeness = (path: Path, { label, block }: ExpectedColumn): PathLikeness => {
  const own = ownLabel(path, label, likeness)
  if (!block) return { score: own.score, head: own.head, block: '' }
  const over = blockLabel(own.above, block)
  return { score: own.score > 0 ? (own.score + over.score) / 2 : 0, head: own.head, block: over.block }
}

const placed = (paths: readonly Path[], expected: readonly ExpectedColumn[]): Columns => {
  const likenesses = paths.map((path) => expected.map((one) => pathLikeness(path, one)))
  const found = placeLabels(paths.length, expected.length, {
    score: (i, j) => likenesses[i]![j]!.score,
    faint: (i, j) => ownLabel(paths[i]!, expected[j]!.label, faintLikeness).score,
  })
  return found.map((one, i) => one && { ...one, ...textsOf(likenesses[i]![one.expected]!) })
}

const textsOf = ({ head, block }: PathLikeness) => ({ head, block })

/** The zones with what lies between them: halfway each, and at the ends as far. */
const widened = ({ zones }: Zones) =>
  zones.map((zone, i) => {
    const [before, after] = [zones[i - 1], zones[i + 1]]
    const left = before ? (zone.from - before.to) / 2 : undefined
    const right = after ? (after.from - zone.to) / 2 : undefined
    return { from: zone.from - (left ?? right ?? 0), to: zone.to + (right ?? left ?? 0) }
  })

/**
 * Columns told by the cells that stand over them, line by line. What stands between two columns is of one of them only where its line
 * has nothing right over that: else it is of a third, in which no figure was found.
 */
const byPlace = ({ lines }: Head, zones: Zones, expected: readonly ExpectedColumn[]): Columns => {
  const wide = widened(zones)
  const isOver = (over: { readonly from: number; readonly to: number }, { place }: Words, line: readonly Words[]) =>
    // A line of words by itself, as a paragraph above a table, stands over all of it.
    place ? place.frame === zones.frame && overlap(over, place) > 0.5 : line.length === 1
  const paths = zones.zones.map((zone, i): Path => {
    const over = lines.flatMap((line) => {
      const right = line.filter((cell) => isOver(zone, cell, line))
      return right.length > 0 ? right : line.filter((cell) => isOver(wide[i]!, cell, line))
    })
    return { texts: over.flatMap(({ text }) => pathOf(text)) }
  })
  return placed(paths, expected)
}

/** A label of a head in the order of reading. */
interface SerialLabel {
  readonly label: Label
  /** The column whose own label it is; undefined of a merged heading. */
  readonly column: number | undefined
  /** Whether it stands over some columns, not over all. */
  readonly isPart: boolean
}

/** The labels of a head as they are printed line by line, merged ones once. */
const serial = (
  expected: readonly ExpectedColumn[],
  headings: (one: ExpectedColumn) => readonly string[],
): readonly SerialLabel[] => {
  const paths = expected.map((one) => [...headings(one), one.label.text])
  const depth = Math.max(...paths.map(({ length }) => length))
  const keyOf = (path: readonly string[], level: number) => path.slice(0, level + 1).join('\n')
  return Array.from({ length: depth }, (_, level) =>
    paths.flatMap((path, i): readonly SerialLabel[] => {
      const text = path[level]
      if (text === undefined) return []
      if (level === path.length - 1) return [{ label: labelOf(text), column: i, isPart: false }]
      const key = keyOf(path, level)
      if (i > 0 && keyOf(paths[i - 1]!, level) === key) return []
      return [{ label: labelOf(text), column: undefined, isPart: paths.some((other) => keyOf(other, level) !== key) }]
    }),
  ).flat()
}

const isRising = (numbers: readonly number[]) => numbers.every((one, i) => i === 0 || one > numbers[i - 1]!)

/**
 * Columns told by the order of the cells, where their places are not known: the head is the form's, line by line. Where
 * its lines change the order of the columns, the merged headings must be there that explain it; else it is told by order.
 */
const inSeries = (
  cells: readonly Words[],
  expected: readonly ExpectedColumn[],
  headings: (one: ExpectedColumn) => readonly string[],
): readonly Column[] => {
  const series = serial(expected, headings)
  const words = cells.map(({ text }) => wordsOf(text))
  const found = placeLabels(words.length, series.length, {
    score: (i, j) => likeness(words[i]!, series[j]!.label),
    faint: (i, j) => faintLikeness(words[i]!, series[j]!.label),
  })
  const printed = found.flatMap((one) => one ?? [])
  const columns: Column[] = []
  let block = ''
  found.forEach((one, i) => {
    if (!one) return
    const { text } = cells[i]!
    const { column } = series[one.expected]!
    if (column === undefined) block = text
    else columns.push({ ...one, expected: column, head: text, block })
  })
  const order = columns.map((one) => one.expected)
  const isExplained = series.every(({ isPart }, j) => !isPart || printed.some((one) => one.expected === j))
  const isTold = isRising(printed.map((one) => one.expected)) && (isRising(order) || isExplained)
  return columns
    .sort((a, b) => a.expected - b.expected)
    .map((one) => (isTold ? one : { ...one, score: borneOut, rests: 'order' as const }))
}

const isColumn = ({ text }: Words, expected: readonly ExpectedColumn[]) =>
  expected.some(({ label }) => likeness(wordsOf(pathOf(text).at(-1)!), label) > 0)

/**
 * The last line with as many cells as there are figures, and before them no more than the corner: merged cells printed
 * again in each place, or heads of one line.
 */
const inLastLine = (
  { lines }: Head,
  count: number,
  expected: readonly ExpectedColumn[],
  headings: (one: ExpectedColumn) => readonly string[],
): Columns | undefined => {
  const isAlone = (line: readonly Words[]) => !line.slice(0, line.length - count).some((one) => isColumn(one, expected))
  const long = lines.filter(({ length }) => count > 0 && length >= count)
  const line = long.findLast(isAlone) ?? long.at(-1)
  if (!line) return undefined
  const own = line.slice(-count)
  const ownWords = ({ text }: Words) => wordsOf(pathOf(text).at(-1)!)
  // A merged heading among them says that this is no line of columns alone.
  const merged = [...new Set(expected.flatMap(headings))].map(labelOf)
  const isMerged = (words: string) =>
    merged.some((one) => likeness(words, one) >= enough) &&
    !expected.some(({ label }) => likeness(words, label) >= enough)
  if (own.some((one) => isMerged(ownWords(one)))) return undefined
  const columns = placed(
    own.map(({ text }) => ({ texts: pathOf(text) })),
    expected,
  )
  // Labels in the order of a head of several lines are such a head, of which a merged heading may be lost.
  const order = columns.map((one) => one?.expected ?? -1)
  const inLines = serial(expected, headings).flatMap(({ column }) => column ?? [])
  // Below columns, as where the lines of a head are printed as one, only the form's own are columns again.
  const areOwn = columns.every((one) => one?.rests === 'label' && one.score >= enough)
  if (!isAlone(line) && !(areOwn && order.length === expected.length && isRising(order))) return undefined
  return !isRising(order) && order.join() === inLines.join() ? undefined : columns
}

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
  const over = zones && { columns: byPlace(head, zones, expected), zones }
  const areApart = over && new Set(over.columns.map((one, i) => one?.expected ?? -1 - i)).size === over.columns.length
  if (over && areApart && isWhole(over) && over.columns.every((one) => !one || one.score >= enough)) return over
  if (over && tellsAll(over.columns, expected)) return over
  // A head of fewer columns is another part of the page, not one that lacks a column.
  const isMost = (columns: number) => 3 * columns >= 2 * expected.length
  const series = inSeries(head.lines.flat(), expected, headings)
  const line = inLastLine(head, count, expected, headings)
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
