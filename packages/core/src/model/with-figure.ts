import { addressParts } from '../forms/address'
import type { Form } from '../forms/form'
import { isFigureNumber } from './amount'
import { assertReport } from './assert-report'
import { figuresOf } from './figures'
import { problemAt } from './problem'
import type { AnyDraft, DraftFigure } from './report'
import { ReportError } from './report-error'
import { unknownCell } from './unknown-cell'
import { withoutFilled } from './unread'

/** What is written at an address: a number, null (blank) or `/`; undefined where the report has no such cell. */
export const writtenAt = ({ tables }: Pick<AnyDraft, 'tables'>, address: string): DraftFigure | undefined => {
  const { table, row, column } = addressParts(address)
  return tables[table]?.[row]?.[column]
}

/** The report with figures written at addresses, whether or not its form has them. */
export const withWritten = <R extends AnyDraft>(
  report: R,
  figures: readonly (readonly [address: string, figure: DraftFigure])[],
): R => {
  const tables: { [table: string]: AnyDraft['tables'][string] } = { ...report.tables }
  for (const [address, figure] of figures) {
    const { table, row, column } = addressParts(address)
    const rows = tables[table] ?? {}
    tables[table] = { ...rows, [row]: { ...rows[row], [column]: figure } }
  }
  return { ...report, tables }
}

const isFigure = (value: unknown): value is DraftFigure =>
  value === null || value === '/' || (isFigureNumber(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER)

/**
 * The draft with another figure in a cell: a number, null for a blank, or `/`. The draft that is given stays as it is. Throws on an
 * address that the form as printed does not have, also of a sum that it names and does not print, and on a value that is no
 * figure. `forms` as in `check`.
 */
export const withFigure = <D extends AnyDraft>(
  draft: D,
  address: string,
  value: DraftFigure,
  forms?: readonly Form[],
): D => {
  assertReport('withFigure', draft, 'draft')
  const { form, official } = figuresOf(draft, forms)
  const cell = form.index.get(address)
  if (cell === undefined || cell >= form.printed) throw unknownCell('withFigure', address, form, true)
  if (!isFigure(value)) throw new ReportError([problemAt(address, 'draftFigure', value)])
  return withoutFilled(withWritten(draft, [[address, value]]), official.form)
}
