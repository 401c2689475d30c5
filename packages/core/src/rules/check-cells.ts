import type { Figures } from '../model/figures'
import { printedFigure } from '../model/figures'
import type { FindingOf } from './finding'
import type { Judge } from './rule'
import { finding } from './rule'

type CellRule = 'CELL-01' | 'CELL-02'

/** A finding for each of the cells whose number is not sound; cells without a number are CELL-03's. */
export const checkCells = <C extends CellRule>(
  rule: Judge<C>,
  figures: Figures,
  cells: Int32Array,
  sound: (cell: number) => boolean,
): readonly FindingOf<C>[] => {
  const { values, form } = figures
  const findings: FindingOf<C>[] = []
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!
    if (sound(cell) || Number.isNaN(values[cell]!)) continue
    const value = printedFigure(figures, cell) as number
    const address = form.cells[cell]!.address
    findings.push(
      finding<CellRule>(rule, figures, {
        cells: [address],
        actual: value,
        params: { form: form.form.id, value, kind: form.cells[cell]!.kind },
      }) as FindingOf<C>,
    )
  }
  return findings
}
