import type { LabelledLine } from './line-labels'

/**
 * Lines of figures one after another that stand alone, their labels above or below: where one of them is not whole, or is
 * left without a label, none of them is surely under its own.
 */
export const astray = (
  rows: readonly LabelledLine[],
  isAlone: (row: LabelledLine) => boolean,
  columnsOf: (row: LabelledLine) => number,
): ReadonlySet<LabelledLine> => {
  const found = new Set<LabelledLine>()
  let run: LabelledLine[] = []
  const close = () => {
    if (run.some((row) => row.label === '' || row.line.figures.length !== columnsOf(row)))
      for (const one of run) found.add(one)
    run = []
  }
  for (const row of rows)
    if (isAlone(row)) run.push(row)
    else close()
  close()
  return found
}
