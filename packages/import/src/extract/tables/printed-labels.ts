import type { Lexicon } from '../labels/lexicon'
import { isSure } from '../labels/matcher'
import type { Words } from '../passage'

/** The label of a row without figures is broken over so many lines at most, none of them longer. */
const mostLines = 4
const longestLine = 20
/** No section that holds a table has more lines. */
const mostAround = 1000

/** What may be a label on several lines. */
const runsOf = (around: readonly Words[]): readonly Words[] =>
  around.slice(0, mostAround).flatMap(({ source }, from) => {
    const lines = around.slice(from, from + mostLines).map(({ text }) => text.trim())
    const end = lines.findIndex((line) => line.length > longestLine || line === '')
    const own = end < 0 ? lines : lines.slice(0, end)
    return own.flatMap((_, i) => (i > 0 ? [{ text: own.slice(0, i + 1).join(''), source }] : []))
  })

/**
 * The labels of rows that are printed, by the ids of the rows: those that stand in the table, and those of several lines
 * that stand around it.
 */
export const printedLabels = (
  printed: readonly (readonly Words[])[],
  around: readonly Words[],
  { meaningOf }: Lexicon,
): ReadonlyMap<string, Words> => {
  const labels = new Map<string, Words>()
  for (const words of [...printed.flat(), ...runsOf(around)]) {
    const { row, heading } = meaningOf(words.text)
    if (isSure(row) && heading === undefined && !labels.has(row.id)) labels.set(row.id, words)
  }
  return labels
}
