import type { Lexicon } from '../labels/lexicon'
import type { Words } from '../passage'

/** Labels and the cells after them. */
export interface Stretch {
  /** All of them as printed. */
  readonly cells: readonly Words[]
  readonly labels: readonly Words[]
  readonly figures: readonly Words[]
  /** Whether there is a figure, a dash or a `/` among the figures, not only blank and odd cells. */
  readonly written: boolean
}

/**
 * Parts the cells of a printed row in labels and figures; there are several stretches where rows were run together.
 * Blank cells before a label are places of merged cells, but after a row's own label they are its figures.
 */
export const stretchesOf = (row: readonly Words[], { form, meaningOf }: Lexicon): readonly Stretch[] => {
  const isDown = form.layout !== 'across'
  const isRow = ({ text }: Words) => meaningOf(text).side === 'row' && meaningOf(text).heading === undefined
  const hasFigures = row.some(({ text }) => meaningOf(text).kind === 'figure')
  const stretches: Stretch[] = []
  let cells: Words[] = []
  let labels: Words[] = []
  let figures: Words[] = []
  let blanks: Words[] = []
  let written = false
  const close = () => {
    if (cells.length > 0) stretches.push({ cells, labels, figures: [...figures, ...blanks], written })
    cells = []
    labels = []
    figures = []
    blanks = []
    written = false
  }
  for (const [i, cell] of row.entries()) {
    const { kind } = meaningOf(cell.text)
    // The rest of a heading that the end of a page cut stands beside several rows, before their labels.
    const isRest = kind === 'odd' && (cell.rowSpan ?? 1) > 1 && row[i + 1] && isRow(row[i + 1]!)
    const isBegun = figures.length > 0 || (blanks.length > 0 && labels.slice(-1).some(isRow))
    // A line over figures is one, whatever signs and pieces of words stand in it; blank cells after a row's label are its own.
    const isNext = hasFigures || isRow(cell) || (isDown && figures.length === 0)
    if (kind === 'label' && isBegun && isNext) close()
    cells.push(cell)
    if (isRest) continue
    if (kind === 'blank') blanks.push(cell)
    else if (kind === 'label') {
      blanks = []
      labels.push(cell)
    } else {
      for (const one of blanks) figures.push(one)
      figures.push(cell)
      blanks = []
      if (kind === 'figure') written = true
    }
  }
  close()
  return stretches
}
