import { labelWords } from './labels/canonical'
import type { Lexicon } from './labels/lexicon'
import { isSure } from './labels/matcher'
import type { SpacedLine } from './spaced/spaced-line'

/** No label has more lines. */
const mostLines = 4

const isLone = ({ words, figures }: SpacedLine) => words.length === 0 && figures.length === 1
const textOf = (lines: readonly SpacedLine[]) => lines.flatMap(({ words }) => words.map(({ text }) => text)).join('')

interface StackLabel {
  /** Where the row stands in the form; of a sum printed as one row, its first item. */
  readonly place: number
  readonly columns: number
  /** How many lines it is printed on. */
  readonly count: number
  readonly isRow: boolean
}

/** The row whose whole label the last of the lines are; a word of the head may be a row's but for its number. */
const labelAtEnd = (
  lines: readonly SpacedLine[],
  { form, meaningOf }: Lexicon,
  end = lines.length,
  isBelowHead = false,
): StackLabel | undefined => {
  for (let count = 1; count <= Math.min(mostLines, end); count++) {
    const text = textOf(lines.slice(end - count, end))
    const { row, column } = meaningOf(text)
    if (!isSure(row) || row.score < 1) continue
    if (!isBelowHead && column?.score === 1 && labelWords(text).numbering === '') continue
    const found = form.rows.find(({ id }) => id === row.id)
    if (found || form.groups[row.id]?.sum) {
      const place = form.rows.findIndex(({ id, under }) => id === row.id || under?.includes(row.id))
      return { place, columns: found?.columns?.length ?? form.columns.length, count, isRow: found !== undefined }
    }
  }
  return undefined
}

const hasLabel = (lines: readonly SpacedLine[], lexicon: Lexicon) =>
  lines.some((_, i) => labelAtEnd(lines, lexicon, i + 1)?.isRow)

interface Group {
  readonly above: SpacedLine[]
  readonly figures: SpacedLine[]
}

/** Lines that are none, then lines of one figure each, and so on. */
const groupsOf = (lines: readonly SpacedLine[]): readonly Group[] => {
  const groups: Group[] = [{ above: [], figures: [] }]
  for (const line of lines) {
    const last = groups.at(-1)!
    if (isLone(line)) last.figures.push(line)
    else if (last.figures.length === 0) last.above.push(line)
    else groups.push({ above: [line], figures: [] })
  }
  return groups
}

/** Of this part of the rows with figures, at least, the labels must be known to the letter. */
const leastKnown = 0.5

/** Whether labels whose letters are not all right may be rows of the form where they stand: between rows that are known, each with all its figures. */
const areRowsBetween = (
  groups: readonly Group[],
  labels: readonly (StackLabel | undefined)[],
  { form }: Lexicon,
): boolean => {
  if (labels.filter((label) => label !== undefined).length < leastKnown * groups.length) return false
  let from = 0
  let run: Group[] = []
  const fits = (to: number) => {
    const missing = form.rows.slice(from, to)
    if (run.length > missing.length) return false
    const widths = new Set(missing.map(({ columns = form.columns }) => columns.length))
    return run.every(({ above, figures }) => above.length > 0 && widths.has(figures.length))
  }
  for (const [i, label] of labels.entries()) {
    if (!label) {
      run.push(groups[i]!)
      continue
    }
    if (label.place < from || !fits(label.place)) return false
    from = label.place + 1
    run = []
  }
  return fits(form.rows.length)
}

/**
 * Joins the figures of rows that are printed one cell a line, where nothing marks the cells: only where all of the table
 * is so, label after label with its figures and no more of them than the row has, because text that goes down columns
 * has cells on lines too.
 */
export const withoutStacks = (lines: readonly SpacedLine[], lexicon: Lexicon): readonly SpacedLine[] => {
  const { form } = lexicon
  if (!lines.some((line, i) => isLone(line) && i > 0 && isLone(lines[i - 1]!))) return lines
  if (lines.some((line) => line.figures.length > 0 && !isLone(line))) return lines
  const groups = groupsOf(lines)
  const rows = groups.filter(({ figures }) => figures.length > 0)
  const areRows = () => {
    if (form.layout === 'across')
      return rows.every(({ figures }) => figures.length === form.rows.length * form.columns.length)
    const labels = rows.map(({ above }, i) => labelAtEnd(above, lexicon, above.length, i > 0 && above.length === 1))
    const isWhole = ({ above, figures }: Group, i: number) =>
      figures.length <= (labels[i]?.columns ?? form.columns.length) &&
      !hasLabel(above.slice(0, -(labels[i]?.count ?? 1)), lexicon)
    return rows.every(isWhole) && areRowsBetween(rows, labels, lexicon)
  }
  if (!areRows() || hasLabel(groups.at(-1)!.figures.length === 0 ? groups.at(-1)!.above : [], lexicon)) return lines
  return groups.flatMap(({ above, figures: [first, ...others] }) => {
    if (!first) return above
    const figures = [first, ...others].flatMap((line) => line.figures)
    return [...above, { ...first, figures, isPart: true }]
  })
}
