import { addressOf } from '../forms/address'
import type { Form } from '../forms/form'
import { isFigureNumber } from './amount'
import { problemAt } from './problem'
import type { AnyDraft } from './report'
import { ReportError } from './report-error'

/** What may stand in a cell in which no number stands. */
export const isLacking = (value: unknown): value is null | '/' | undefined =>
  value === undefined || value === null || value === '/'

const isFigure = (value: unknown): boolean => isLacking(value) || isFigureNumber(value)

/** Throws `ReportError` where something stands in a cell of the form that is no figure, cell by cell. */
export const assertFigures = ({ tables }: AnyDraft, form: Form): void => {
  const problems = Object.entries(form.tables).flatMap(([table, { rows, columns }]) =>
    rows.flatMap(({ id: row }) =>
      columns.flatMap(({ id: column }) => {
        const value: unknown = tables[table]?.[row]?.[column]
        return isFigure(value) ? [] : [problemAt(addressOf(table, row, column), 'draftFigure', value)]
      }),
    ),
  )
  if (problems.length > 0) throw new ReportError(problems)
}
