import { expectedRows } from '../columns/expected'
import type { Lexicon } from '../labels/lexicon'
import type { Words } from '../passage'
import { labelPartsOf } from './label-parts'
import { spacedLines } from './spaced-line'

/** Words, and digits behind them without a space. */
const glued = /^(\s*\S*[\p{Script=Han}）)”"])(\d[\d,.]*(?=\s|$).*)$/u

/** Fewer figures may as well be one, and the digits behind the words the mark of a note. */
const fewestFigures = 3

/**
 * A line with a space between the label of a row, or the end of one, and a figure that was printed close behind it: only where
 * the row then has just as many figures as it has columns.
 */
export const withoutGlue = <Line extends Words>(line: Line, { form, meaningOf }: Lexicon): Line => {
  const [, label, rest] = glued.exec(line.text) ?? []
  if (label === undefined || form.layout === 'across') return line
  const parted = { ...line, text: `${label} ${rest}` }
  const figures = spacedLines(parted)[0]?.figures.length ?? 0
  const { row } = meaningOf(label)
  const known = row?.score === 1 ? expectedRows(form).find(({ id }) => id === row.id) : undefined
  const isPart = figures >= fewestFigures && labelPartsOf(form).isRow(label)
  const count = known ? known.columns.length : isPart ? form.columns.length : undefined
  return figures === count ? parted : line
}
