import type { ErrorParams, OptionCheck } from '@gxgk/document'
import { assertOptions, GxgkError, words, wrongArgument } from '@gxgk/document'
import { compiledForm } from './forms/compiled-form'
import type { Form } from './forms/form'
import { addFigures, maxAmount } from './model/amount'
import { assertReport } from './model/assert-report'
import { formOf } from './model/figures'
import { someForms } from './forms/form-kinds'
import type { AnyDraft, ReportOf } from './model/report'

const refuse = (code: string, params: ErrorParams, zh: string, en: string): never => {
  throw new GxgkError(code, params, { zh: `aggregate：${zh}`, en: `aggregate: ${en}` })
}

const aYear: OptionCheck = { expected: { zh: '年份', en: 'a year' }, is: Number.isInteger }

/**
 * The report that adds up those of several organs, cell by cell, amounts exact. It has no narratives: those are the
 * new organ's to write. Throws where reports differ in form or year, or a cell of one is not a number.
 */
export const aggregate = <F extends Form>(
  reports: readonly ReportOf<F>[],
  options: { readonly organ: string; readonly year: number; readonly forms?: readonly Form[] },
): ReportOf<F> => {
  if (!Array.isArray(reports))
    throw wrongArgument('aggregate', 'reports', reports, { expected: { zh: '报告的列表', en: 'an array of reports' } })
  for (const report of reports) assertReport('aggregate', report)
  assertOptions('aggregate', options ?? {}, { organ: words, year: aYear, forms: someForms })
  const { organ, year, forms } = options ?? {}
  if (organ === undefined || year === undefined)
    throw wrongArgument('aggregate', 'options', options, {
      expected: { zh: '{ organ, year }', en: '{ organ, year }' },
    })
  const [first] = reports as readonly AnyDraft[]
  if (!first) return refuse('noReports', {}, '没有可加的报告', 'there is no report to add up')
  for (const report of reports) {
    if (report.year !== year)
      refuse(
        'wrongYear',
        { organ: report.organ, year: report.year, wanted: year },
        `${report.organ} 的报告是 ${report.year} 年度的，不是 ${year} 年度`,
        `the report of ${report.organ} is of ${report.year}, not ${year}`,
      )
    if (report.form !== first.form)
      refuse(
        'otherForm',
        { organ: report.organ, form: report.form, wanted: first.form },
        `${report.organ} 的报告用 ${report.form} 年格式，${first.organ} 的用 ${first.form} 年格式`,
        `the report of ${report.organ} is in the ${report.form} form, that of ${first.organ} in the ${first.form} form`,
      )
  }
  const form = formOf(first, forms)
  const tables: { [table: string]: { [row: string]: { [column: string]: number } } } = {}
  const { cells, printed } = compiledForm(form)
  for (const { table, row, column, kind, address } of cells.slice(0, printed)) {
    const values = (reports as readonly AnyDraft[]).map((report) => {
      const value = report.tables[table]?.[row]?.[column]
      return typeof value === 'number' && Number.isFinite(value)
        ? value
        : refuse(
            'notANumber',
            { organ: report.organ, cell: address },
            `${report.organ} 的 ${address} 不是数字`,
            `${address} of ${report.organ} is not a number`,
          )
    })
    const sum = addFigures(kind, values)
    if (Math.abs(sum) > (kind === 'amount' ? maxAmount : Number.MAX_SAFE_INTEGER))
      refuse(
        'tooLarge',
        { cell: address },
        `${address} 之和太大，算不准`,
        `the sum of ${address} is too large to be exact`,
      )
    ;((tables[table] ??= {})[row] ??= {})[column] = sum
  }
  return { form: first.form, organ, year, tables } as unknown as ReportOf<F>
}
