import { placeLabels } from '../align/place-labels'
import type { Label } from '../labels/label'
import { faintLikeness, labelOf, likeness } from '../labels/label'
import { pathOf } from '../labels/lexicon'
import { borneOut, enough } from '../labels/thresholds'
import type { Words } from '../passage'
import type { Head } from '../rows/printed-rows'
import type { Column, Columns } from './column-paths'
import { columnsOfPaths, wordsOf } from './column-paths'
import type { ExpectedColumn } from './expected'

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
export const columnsInSeries = (
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
export const columnsInLastLine = (
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
  const columns = columnsOfPaths(
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
