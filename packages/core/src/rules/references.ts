import type { CompiledForm } from '../forms/compiled-form'
import { fromUnits } from '../model/amount'
import type { Figures } from '../model/figures'
import { cellUnits, printedFigure } from '../model/figures'
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

type Rows = CompiledForm['rows']

// Looking rows up takes longer than judging them; a form is immutable, so remembering cannot be observed.
const known = new WeakMap<CompiledForm, Map<string, Rows>>()

/** The rows, in any table, that have all of these columns. */
export const rowsWith = (form: CompiledForm, ...columns: readonly string[]): Rows => {
  const key = columns.join()
  const ofForm = known.get(form) ?? new Map<string, Rows>()
  known.set(form, ofForm)
  const rows = ofForm.get(key) ?? form.rows.filter((row) => columns.every((column) => row.columns.includes(column)))
  ofForm.set(key, rows)
  return rows
}

type ReferenceRule = 'YEAR-01' | 'YEAR-02' | 'YEAR-03' | 'TREE-01'

/** The value of a cell in vector units, `/` where one is printed, NaN where there is no whole number, undefined where there is no such cell. */
const valueAt = (figures: Figures, address: string): number | '/' | undefined => {
  const cell = figures.form.index.get(address)
  if (cell === undefined) return undefined
  if (cell < figures.form.printed && printedFigure(figures, cell) === '/') return '/'
  const units = cellUnits(figures, cell)
  return Number.isInteger(units) ? units : NaN
}

/** Whether a cell that is no whole number is so for another reason than that it was not read. */
const isBlank = ({ form, values, unread }: Figures, address: string): boolean => {
  const lacking = form.leaves[form.index.get(address)!]!.filter((leaf) => Number.isNaN(values[leaf]!))
  return lacking.length === 0 || lacking.some((leaf) => !unread.has(leaf))
}

/**
 * Judges each reference. Blanks of this report are left to CELL-03, those of the other reports are one finding, what was not read is none. A cell with `/`
 * is not judged, and an organ that cannot have the thing adds nothing to a sum of organs.
 */
export const checkReferences = <C extends ReferenceRule>(
  rule: Rule<C>,
  figures: Figures,
  references: readonly Reference[],
) => {
  const { cells, form, index } = figures.form
  const findings: FindingOf<C>[] = []
  const blank: { readonly organ: string; readonly cell: string }[] = []
  let unknown = false
  for (const { cell, terms } of references) {
    const actual = valueAt(figures, cell)
    if (actual === '/') continue
    // Of a figure that was not read nobody knows whether it is to be held against anything.
    if (Number.isNaN(actual) && !isBlank(figures, cell)) {
      unknown = true
      continue
    }
    const read = terms.map(({ from, address, sign }) => ({ from, address, sign, value: valueAt(from, address) }))
    const given = rule.code === 'TREE-01' ? read.filter(({ value }) => value !== '/') : read
    for (const { from, address, value } of given)
      if (Number.isNaN(value) && from !== figures && isBlank(from, address))
        blank.push({ organ: from.report.organ, cell: address })
    // Zero times −1 is −0, which is written as 0.
    const units = given.map(({ sign, value }) => (value === 0 ? 0 : sign * Number(value ?? NaN)))
    const expected = units.length === 0 ? NaN : units.reduce((sum, value) => sum + value, 0)
    if (!Number.isInteger(actual) || !Number.isInteger(expected)) {
      unknown = true
      continue
    }
    if (actual === expected) continue
    const scale = (value: number) => fromUnits(value, cells[index.get(cell)!]!.kind)
    const written: readonly Term[] = given.map(({ address }, i) => ({ cell: address, value: scale(units[i]!) }))
    const difference = (actual as number) - expected
    const unfit = given.filter((_, i) => units[i] === Math.abs(difference))
    findings.push(
      finding<ReferenceRule>(rule, figures, {
        cells: [cell],
        expected: scale(expected),
        actual: scale(actual as number),
        params: {
          form: form.id,
          terms: written,
          blank: [],
          ...(rule.code === 'TREE-01' &&
            given.length > 1 &&
            unfit.length === 1 && {
              unfit: {
                organ: unfit[0]!.from.report.organ,
                value: scale(Math.abs(difference)),
                how: difference < 0 ? ('leftOut' as const) : ('twice' as const),
              },
            }),
        },
      }) as FindingOf<C>,
    )
  }
  if (blank.length > 0)
    findings.push(
      finding<ReferenceRule>(rule, figures, {
        status: 'unknown',
        severity: 'note',
        cells: [],
        params: { form: form.id, terms: [], blank },
      }) as FindingOf<C>,
    )
  return outcome(findings, unknown)
}
