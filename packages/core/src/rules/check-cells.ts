import type { FigureKind } from '../forms/form'
import type { Figures } from '../model/figures'
import { printedFigure } from '../model/figures'
import type { FindingOf } from './finding'
import type { Rule } from './rule'
import { finding, outcome } from './rule'

type CellRule = 'CELL-01' | 'CELL-02'

/** Each number in a cell of these kinds is one that the kind allows; cells without a number are CELL-03's. */
export const checkCells = <C extends CellRule>(
  rule: Rule<C>,
  figures: Figures,
  allowed: { readonly [K in FigureKind]?: (value: number) => boolean },
) => {
  const { cells, form, cellsOfKind } = figures.form
  const findings: FindingOf<C>[] = []
  for (const kind of Object.keys(allowed) as FigureKind[]) {
    const test = allowed[kind]!
    for (const cell of cellsOfKind[kind]) {
      // An amount is judged as it was written, before it was made whole units.
      const value = kind === 'amount' ? printedFigure(figures, cell) : figures.values[cell]!
      if (typeof value !== 'number' || Number.isNaN(value) || test(value)) continue
      const address = cells[cell]!.address
      findings.push(
        finding<CellRule>(rule, { cells: [address], actual: value, params: { form: form.id, value } }) as FindingOf<C>,
      )
    }
  }
  return outcome(findings)
}
