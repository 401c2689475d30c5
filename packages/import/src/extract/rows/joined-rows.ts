import type { Lexicon } from '../labels/lexicon'
import { enough } from '../labels/thresholds'
import type { Words } from '../passage'
import { isWritten } from '../passage'
import { looksLikeFigure } from '../figures/figure'

type Row = readonly Words[]

const linesOf = ({ text }: Words) => text.split('\n').map((line) => line.trim())

/**
 * The rows of a table, with those parted that a converter ran into one: the cell before the figures has a label of the form on
 * each of its lines, and each cell of figures a figure on as many. What stands before the labels stays with the first.
 */
export const withJoinedRowsApart = (rows: readonly Row[], { meaningOf }: Lexicon): readonly Row[] => {
  const isLabel = (line: string) => {
    const { kind, row, side } = meaningOf(line)
    return kind === 'label' && side !== 'column' && (row?.score ?? 0) >= enough
  }
  const partsOf = (row: Row): readonly Row[] => {
    const at = row.findLastIndex((cell) => cell.text.includes('\n') && linesOf(cell).every(isLabel))
    if (at < 0) return [row]
    const labels = linesOf(row[at]!)
    const figures = row.slice(at + 1)
    const areMany = (cell: Words) => {
      const lines = linesOf(cell)
      return lines.length === labels.length && lines.every((line) => line === '' || looksLikeFigure(line))
    }
    if (!figures.some(isWritten) || !figures.every((cell) => !isWritten(cell) || areMany(cell))) return [row]
    return labels.map((label, i) => [
      ...(i === 0 ? row.slice(0, at) : []),
      { ...row[at]!, text: label },
      ...figures.map((cell) => ({ ...cell, text: linesOf(cell)[i] ?? '' })),
    ])
  }
  return rows.some((row) => row.some(({ text }) => text.includes('\n'))) ? rows.flatMap(partsOf) : rows
}
