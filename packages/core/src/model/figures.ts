import { GxgkError, record } from '@gxgk/document'
import { addressOf, rowAddress } from '../forms/address'
import type { CompiledForm } from '../forms/compiled-form'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { printedForm } from '../forms/printed-form'
import { amountToUnits, fromUnits, isFigureNumber } from './amount'
import { isLacking } from './assert-figures'
import { assertReport } from './assert-report'
import type { AnyDraft, DraftFigure } from './report'
import type { Problem } from './problem'
import { problemAt } from './problem'
import { ReportError } from './report-error'
import { unknownCell } from './unknown-cell'
import { unreadCells } from './unread'

/** The figures of one report as a flat vector beside the form they were printed in. */
export interface Figures {
  readonly report: AnyDraft
  /** The form that the report names. */
  readonly official: CompiledForm
  /** The form as the report printed it; differs where a summed group stands as one row. */
  readonly form: CompiledForm
  /** One number a printed cell, amounts as whole units; NaN where no number stands. */
  readonly values: Float64Array
  /** True when every cell holds a number. */
  readonly whole: boolean
  /** The printed cells in which no number stands, and what stands there instead: null (blank), `/`, or undefined where the report has no such cell. */
  readonly lacking: readonly number[]
  readonly instead: readonly (null | '/' | undefined)[]
  /** The printed cells that were not read from the source: their NaN is no blank. */
  readonly unread: ReadonlySet<number>
}

// A form of one's own that something was made of, so that it can be worded without that form again.
const made = new WeakMap<object, Form>()

/** Keeps the form by which a thing was made beside it, as long as it is the same object; the official ones are known anyway. */
export const madeBy = <T extends object>(thing: T, form: Form): T => {
  if (!(officialForms as readonly Form[]).includes(form)) made.set(thing, form)
  return thing
}

/** The form that a report names, among those given, or by which the thing was made; throws when it is none of them. */
export const formOf = (report: { readonly form: string }, forms: readonly Form[] = officialForms): Form => {
  const form = forms.find(({ id }) => id === report.form) ?? made.get(report)
  if (!form) {
    const known = forms.map(({ id }) => `"${id}"`)
    throw new GxgkError(
      'unknownForm',
      { form: report.form, known: forms.map(({ id }) => id) },
      {
        zh: `格式“${String(report.form)}”不是 ${known.join('、')} 之一`,
        en: `the form "${String(report.form)}" is none of ${known.join(', ')}`,
      },
    )
  }
  return form
}

/**
 * Lays a report out as a vector. `forms` are the official ones when absent. Throws `ReportError` where something stands in a cell
 * that is no figure, cell by cell.
 */
export const figuresOf = (report: AnyDraft, forms?: readonly Form[]): Figures => {
  const official = formOf(report, forms)
  const form = compiledForm(printedForm(official, report.tables))
  const values = new Float64Array(form.printed)
  const lacking: number[] = []
  const instead: (null | '/' | undefined)[] = []
  const problems: Problem[] = []
  for (const { table, row, start, columns, kinds } of form.rows) {
    const figures = report.tables[table]?.[row]
    if (figures !== undefined && !record.is(figures))
      problems.push(problemAt(rowAddress(addressOf(table, row, '')), 'object', figures))
    for (let i = 0; i < columns.length; i++) {
      const value = figures?.[columns[i]!]
      if (isFigureNumber(value)) values[start + i] = kinds[i] === 'amount' ? amountToUnits(value) : value
      else {
        if (!isLacking(value)) problems.push(problemAt(addressOf(table, row, columns[i]!), 'draftFigure', value))
        values[start + i] = NaN
        lacking.push(start + i)
        instead.push(value as null | '/' | undefined)
      }
    }
  }
  if (problems.length > 0) throw new ReportError(problems)
  const whole = lacking.length === 0
  const unread = unreadCells(report, form)
  return { report, official: compiledForm(official), form, values, whole, lacking, instead, unread }
}

/** What stands in a printed cell: a number, null (blank) or `/`; undefined where the report has no such cell. */
export const printedFigure = ({ report, form }: Figures, cell: number): DraftFigure | undefined => {
  const { table, row, column } = form.cells[cell]!
  return report.tables[table]?.[row]?.[column]
}

/** The value of a cell, printed or of a summed group, in vector units; NaN where a figure that it needs is not a number. */
export const cellUnits = ({ form, values }: Figures, cell: number): number => {
  const leaves = form.leaves[cell]!
  let sum = 0
  for (let i = 0; i < leaves.length; i++) sum += values[leaves[i]!]!
  return sum
}

/** The value of a cell, printed or of a summed group; undefined where a figure that it needs is not a number. */
export const cellValue = (figures: Figures, cell: number): number | undefined => {
  const units = cellUnits(figures, cell)
  if (Number.isNaN(units)) return undefined
  return fromUnits(units, figures.form.cells[cell]!.kind)
}

/**
 * The figure at an address, `requests.granted.person`, or of a summed group, `requests.refused.total`.
 * Undefined where a figure that it needs is blank, `/` or missing; throws on an address that the form does not have.
 */
export const figureAt = (report: AnyDraft, address: string, forms?: readonly Form[]): number | undefined => {
  assertReport('figureAt', report)
  const figures = figuresOf(report, forms)
  const cell = figures.form.index.get(address)
  if (cell !== undefined) return cellValue(figures, cell)
  if (figures.official.index.has(address)) return undefined
  throw unknownCell('figureAt', address, figures.official)
}
