import type { FigureKind } from '../forms/form'
import type { Figures } from '../model/figures'
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
  const { cells, form, printed } = figures.form
  const findings: FindingOf<C>[] = []
  for (let i = 0; i < printed; i++) {
    const { kind, table, row, column, address } = cells[i]!
    const test = allowed[kind]
    if (!test || Number.isNaN(figures.values[i]!)) continue
    const value = figures.report.tables[table]![row]![column] as number
    if (!test(value))
      findings.push(
        finding<CellRule>(rule, { cells: [address], actual: value, params: { form: form.id, value } }) as FindingOf<C>,
      )
  }
  return outcome(findings)
}
