import { compiledForm } from './forms/compiled-form'
import type { Form } from './forms/form'
import { addFigures, maxAmount } from './model/amount'
import { formOf } from './model/figures'
import type { AnyDraft, ReportOf } from './model/report'

/**
 * The report that adds up those of several organs, cell by cell, amounts exact. It has no narratives: those are the
 * new organ's to write. Throws where reports differ in form or year, or a cell of one is not a number.
 */
export const aggregate = <F extends Form>(
  reports: readonly ReportOf<F>[],
  { organ, year, forms }: { readonly organ: string; readonly year: number; readonly forms?: readonly Form[] },
): ReportOf<F> => {
  const [first] = reports as readonly AnyDraft[]
  if (!first) throw new Error('aggregate: there is no report to add up')
  for (const report of reports) {
    if (report.year !== year)
      throw new Error(`aggregate: the report of ${report.organ} is of ${report.year}, not ${year}`)
    if (report.form !== first.form)
      throw new Error(
        `aggregate: the report of ${report.organ} is in the ${report.form} form, that of ${first.organ} in the ${first.form} form`,
      )
  }
  const form = formOf(first, forms)
  const tables: { [table: string]: { [row: string]: { [column: string]: number } } } = {}
  const { cells, printed } = compiledForm(form)
  for (const { table, row, column, kind, address } of cells.slice(0, printed)) {
    const values = (reports as readonly AnyDraft[]).map((report) => {
      const value = report.tables[table]?.[row]?.[column]
      if (typeof value !== 'number') throw new Error(`aggregate: ${address} of ${report.organ} is not a number`)
      return value
    })
    const sum = addFigures(kind, values)
    if (Math.abs(sum) > (kind === 'amount' ? maxAmount : Number.MAX_SAFE_INTEGER))
      throw new Error(`aggregate: the sum of ${address} is too large to be exact`)
    ;((tables[table] ??= {})[row] ??= {})[column] = sum
  }
  return { form: first.form, organ, year, tables } as unknown as ReportOf<F>
}
