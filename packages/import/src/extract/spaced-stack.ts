import { labelWords } from './canonical'
import type { Lexicon } from './lexicon'
import { isSure } from './matcher'
import type { SpacedLine } from './spaced-line'

/** No label has more lines. */
const mostLines = 4

const isLone = ({ words, figures }: SpacedLine) => words.length === 0 && figures.length === 1
const textOf = (lines: readonly SpacedLine[]) => lines.flatMap(({ words }) => words.map(({ text }) => text)).join('')

/** The row whose whole label the last of the lines are, and how many lines that is; a word of the head may be a row's but for its number. */
const labelAtEnd = (lines: readonly SpacedLine[], { form, meaningOf }: Lexicon, end = lines.length) => {
  for (let count = 1; count <= Math.min(mostLines, end); count++) {
    const text = textOf(lines.slice(end - count, end))
    const { row, column } = meaningOf(text)
    if (!isSure(row) || row.score < 1 || (column?.score === 1 && labelWords(text).numbering === '')) continue
    const found = form.rows.find(({ id }) => id === row.id)
    if (found || form.groups[row.id]?.sum)
      return { columns: found?.columns?.length ?? form.columns.length, count, isRow: found !== undefined }
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
  const isRow = ({ above, figures }: Group) => {
    if (form.layout === 'across') return figures.length === form.rows.length * form.columns.length
    const label = labelAtEnd(above, lexicon)
    return label !== undefined && figures.length <= label.columns && !hasLabel(above.slice(0, -label.count), lexicon)
  }
  if (!rows.every(isRow) || hasLabel(groups.at(-1)!.figures.length === 0 ? groups.at(-1)!.above : [], lexicon))
    return lines
  return groups.flatMap(({ above, figures: [first, ...others] }) => {
    if (!first) return above
    const figures = [first, ...others].flatMap((line) => line.figures)
    return [...above, { ...first, figures, isPart: true }]
  })
}
