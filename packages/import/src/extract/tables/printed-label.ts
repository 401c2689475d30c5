import type { Lexicon } from '../labels/lexicon'
import { isSure } from '../labels/matcher'
import type { Words } from '../passage'

/** The label of a row without figures is broken over so many lines at most, none of them longer. */
const mostLines = 4
const longestLine = 20

/** What stands in a table as the label of one of these rows; a label of several lines also where these stand around the table. */
export const printedLabel = (
  printed: readonly (readonly Words[])[],
  around: readonly Words[],
  ids: readonly string[],
  { meaningOf }: Lexicon,
): Words | undefined => {
  const isLabel = ({ text }: Words) => {
    const { row, heading } = meaningOf(text)
    return isSure(row) && heading === undefined && ids.includes(row.id)
  }
  const runs = around.flatMap(({ source }, from) => {
    const lines = around.slice(from, from + mostLines).map(({ text }) => text.trim())
    const end = lines.findIndex((line) => line.length > longestLine)
    const own = end < 0 ? lines : lines.slice(0, end)
    return own.flatMap((_, i) => (i > 0 ? [{ text: own.slice(0, i + 1).join(''), source }] : []))
  })
  return printed.flat().find(isLabel) ?? runs.find(isLabel)
}
