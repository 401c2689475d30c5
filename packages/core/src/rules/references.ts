import { fromUnits } from '../model/amount'
import type { Figures } from '../model/figures'
import { cellUnits, printedFigure } from '../model/figures'
import type { FindingOf } from './finding'
import type { Reference, ReferenceRule, ReferenceTerm } from './form-references'
import { referencesOf } from './form-references'
import type { Term } from './params'
import type { Judge } from './rule'
import { finding, outcome } from './rule'

/** The other reports that a report is held against. */
interface Others {
  readonly previous?: Figures | undefined
  readonly members?: readonly Figures[] | undefined
}

const figuresFrom = (
  from: ReferenceTerm['from'],
  own: Figures,
  { previous, members }: Others,
): readonly Figures[] | undefined => (from === 'own' ? [own] : from === 'members' ? members : previous && [previous])

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
 * Judges each reference of the rule, or those given. Undefined where the form has none, unknown without the other reports. Blanks of this report are left to CELL-03, those of the other reports are one finding, what was not read is none. A cell with `/`
 * is not judged, and an organ that cannot have the thing adds nothing to a sum of organs.
 */
export const checkReferences = <C extends ReferenceRule>(
  rule: Judge<C>,
  figures: Figures,
  others: Others,
  references: readonly Reference[] = referencesOf(figures.form, rule.code),
) => {
  if (references.length === 0) return undefined
  if (references.some(({ terms }) => terms.some(({ from }) => !figuresFrom(from, figures, others))))
    return outcome<C>([], true)
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
    const read = terms.flatMap(({ from, cell: address, sign }) =>
      figuresFrom(from, figures, others)!.map((of) => ({ from: of, address, sign, value: valueAt(of, address) })),
    )
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
