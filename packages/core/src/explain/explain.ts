import { assertOptions, record } from '@gxgk/document'
import type { Identity, Side } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { fromUnits } from '../model/amount'
import { assertOtherReport } from '../model/assert-other-report'
import { assertReport } from '../model/assert-report'
import { someForms } from '../forms/form-kinds'
import { aReport } from '../model/option-kinds'
import { unknownCell } from '../model/unknown-cell'
import type { Figures } from '../model/figures'
import { cellUnits, figuresOf, printedFigure } from '../model/figures'
import type { AnyDraft, DraftFigure } from '../model/report'
import { carriedCells } from '../rules/carried'
import type { RuleCode, Status } from '../rules/finding'
import { imbalance } from '../rules/identity'
import { rules } from '../rules/index'
import type { Rule } from '../rules/rule'

/** A figure of an identity; undefined where it, or one that it is the sum of, is not a number. */
export interface ExplainedTerm {
  readonly cell: string
  readonly value: number | undefined
  /** True where that is because a figure was not read from the source. */
  readonly unread?: true
}

/** An identity that the figure takes part in: Σ left = Σ right. */
export interface ExplainedIdentity {
  readonly rule: RuleCode
  readonly source: Rule['source']
  /** Whether it stands in a column or a row, and in which; absent where it holds one figure against last year's. */
  readonly place?: { readonly table: string; readonly each: 'column' | 'row'; readonly at: string }
  readonly left: readonly ExplainedTerm[]
  /** In YEAR-01 the addresses are of last year's report. */
  readonly right: readonly ExplainedTerm[]
  readonly status: Status
  /** Σ left − Σ right; absent where a figure is missing. */
  readonly difference?: number
}

export interface Explanation<Place = unknown> {
  readonly form: string
  readonly cell: string
  /** What stands there; of a summed group the sum. */
  readonly figure: DraftFigure | undefined
  /** True where nothing stands there because it was not read from the source. */
  readonly unread?: true
  readonly identities: readonly ExplainedIdentity[]
  /** What stood in the same cell last year; absent where last year's form does not have it. */
  readonly lastYear?: { readonly year: number; readonly figure: DraftFigure | undefined }
  /** Where it was read, as `trace` tells. */
  readonly place?: Place
}

export interface ExplainOptions<Place = unknown> {
  readonly previous?: AnyDraft
  /** Where each figure was read, by address: `trace` of an import. */
  readonly trace?: { readonly [address: string]: Place }
  /** The official forms when absent. */
  readonly forms?: readonly Form[]
}

const sourceOf = (code: RuleCode) => rules.find((rule) => rule.code === code)!.source

const figureOf = (figures: Figures, address: string): DraftFigure | undefined => {
  const cell = figures.form.index.get(address)
  if (cell === undefined) return undefined
  return cell < figures.form.printed ? printedFigure(figures, cell) : termOf(figures, cell).value
}

const termOf = (figures: Figures, cell: number): ExplainedTerm => {
  const units = cellUnits(figures, cell)
  const { address, kind } = figures.form.cells[cell]!
  return Number.isNaN(units)
    ? { cell: address, value: undefined, ...unreadAt(figures, cell) }
    : { cell: address, value: fromUnits(units, kind) }
}

const unreadAt = ({ form, unread }: Figures, cell: number) =>
  form.leaves[cell]!.some((leaf) => unread.has(leaf)) ? { unread: true as const } : {}

const judged = (difference: number): Pick<ExplainedIdentity, 'status' | 'difference'> =>
  Number.isNaN(difference) ? { status: 'unknown' } : { status: difference === 0 ? 'pass' : 'fail', difference }

const identityOf = (figures: Figures, identity: Identity): ExplainedIdentity => {
  const { rule, table, each, at, left, right } = identity
  const side = ({ terms }: Side) => terms.map((term) => termOf(figures, term))
  const { kind } = figures.form.cells[left.cells[0]!]!
  return {
    rule,
    source: sourceOf(rule),
    place: { table, each, at },
    left: side(left),
    right: side(right),
    ...judged(fromUnits(imbalance(figures.values, identity), kind)),
  }
}

const carriedOf = (figures: Figures, last: Figures, address: string): readonly ExplainedIdentity[] =>
  (carriedCells(figures.form) ?? [])
    .filter(({ cell }) => cell === address)
    .map(({ cell, lastYear }) => {
      const term = (of: Figures, at: string): ExplainedTerm => {
        const there = of.form.index.get(at)
        return there === undefined ? { cell: at, value: undefined } : termOf(of, there)
      }
      const [own, other] = [term(figures, cell), term(last, lastYear)]
      return {
        rule: 'YEAR-01',
        source: sourceOf('YEAR-01'),
        left: [own],
        right: [other],
        ...judged((own.value ?? NaN) - (other.value ?? NaN)),
      }
    })

/**
 * What bears on the figure of a cell, or of a summed group: each identity that it takes part in, with all figures written out,
 * and what stood there last year. Throws on an address that the form as printed does not have.
 */
export const explain = <Place = unknown>(
  report: AnyDraft,
  address: string,
  options?: ExplainOptions<Place>,
): Explanation<Place> => {
  assertReport('explain', report)
  assertOptions('explain', options, { previous: aReport, trace: record, forms: someForms })
  const { previous, trace, forms } = options ?? {}
  if (previous) assertOtherReport('explain', 'previous', previous, report.year - 1)
  const figures = figuresOf(report, forms)
  const { form } = figures
  const cell = form.index.get(address)
  if (cell === undefined) throw unknownCell('explain', address, form, true)
  const last = previous && figuresOf(previous, forms)
  const leaves = form.leaves[cell]!
  const bears = ({ left, right }: Identity) =>
    leaves.every((leaf) => left.cells.includes(leaf) || right.cells.includes(leaf))
  return {
    form: figures.official.form.id,
    cell: address,
    figure: figureOf(figures, address),
    ...unreadAt(figures, cell),
    identities: [
      ...form.identities.filter(bears).map((identity) => identityOf(figures, identity)),
      ...(last ? carriedOf(figures, last, address) : []),
    ],
    ...(last?.form.index.has(address) && { lastYear: { year: last.report.year, figure: figureOf(last, address) } }),
    ...(trace && address in trace && { place: trace[address]! }),
  }
}
