import type { CompiledForm } from '../forms/compiled-form'
import { unitsToAmount } from '../model/amount'
import type { Figures } from '../model/figures'
import { cellUnits } from '../model/figures'
import type { FindingOf, Term } from './finding'
import type { Rule } from './rule'
import { finding, outcome } from './rule'

/** A figure of this report that other figures, of other reports among them, determine. */
export interface Reference {
  /** The address of the cell that is judged. */
  readonly cell: string
  /** What it should come to: the sum of these. */
  readonly terms: readonly { readonly from: Figures; readonly address: string; readonly sign: 1 | -1 }[]
}

/** The rows, in any table, that have all of these columns. */
export const rowsWith = ({ rows }: CompiledForm, ...columns: readonly string[]) =>
  rows.filter((row) => columns.every((column) => row.columns.includes(column)))

type ReferenceRule = 'YEAR-01' | 'YEAR-02' | 'YEAR-03' | 'TREE-01'

/** Judges each reference; blanks of this report are left to CELL-03, those of the other reports are one finding. */
export const checkReferences = <C extends ReferenceRule>(
  rule: Rule<C>,
  figures: Figures,
  references: readonly Reference[],
  members = 0,
) => {
  const { cells, form, index } = figures.form
  const findings: FindingOf<C>[] = []
  const blank = new Set<string>()
  let unknown = false
  for (const { cell, terms } of references) {
    const at = index.get(cell)!
    const { kind } = cells[at]!
    const scale = (units: number) => (kind === 'amount' ? unitsToAmount(units) : units)
    const actual = cellUnits(figures, at)
    const units = terms.map(({ from, address, sign }) => {
      const found = from.form.index.get(address)
      const value = found === undefined ? NaN : cellUnits(from, found)
      if (Number.isNaN(value) && from !== figures && found !== undefined) blank.add(address)
      return sign * value
    })
    const expected = units.reduce((sum, value) => sum + value, 0)
    if (Number.isNaN(actual) || Number.isNaN(expected)) unknown = true
    else if (actual !== expected) {
      const written: readonly Term[] = terms.map(({ address }, i) => ({ cell: address, value: scale(units[i]!) }))
      findings.push(
        finding<ReferenceRule>(rule, {
          cells: [cell],
          expected: scale(expected),
          actual: scale(actual),
          params: { form: form.id, terms: written, blank: [], members },
        }) as FindingOf<C>,
      )
    }
  }
  if (blank.size > 0)
    findings.push(
      finding<ReferenceRule>(rule, {
        status: 'unknown',
        severity: 'note',
        cells: [],
        params: { form: form.id, terms: [], blank: [...blank], members },
      }) as FindingOf<C>,
    )
  return outcome(findings, unknown)
}
