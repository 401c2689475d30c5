import type { OptionChecks } from '@gxgk/document'
import { calls, flag, GxgkError, valueKind, wrongArgument } from '@gxgk/document'
import type { CheckResult } from '../check/check-result'
import { someForms } from '../forms/form-kinds'
import { aLanguage } from '../model/option-kinds'
import type { AnyDraft } from '../model/report'
import type { FindingsTableOptions } from './findings-table'

/** Throws unless the value is the result of a check, telling what to write where it is a report; `before` are the arguments before it. */
export const assertResult = (call: string, value: unknown, before = ''): void => {
  if (valueKind(value) === 'result') return
  throw wrongArgument(call, 'result', value, {
    expected: { zh: '核对结果', en: 'the result of a check' },
    instead: { report: `${call}(${before}check(report))`, promise: `${call}(${before}await …)` },
  })
}

/** Throws unless the result is that of a check of this very report: its places would be those of another. */
export const assertResultOf = (call: string, report: AnyDraft, result: CheckResult, before: string): void => {
  assertResult(call, result, before)
  const { organ, year, form } = result
  if (organ === report.organ && year === report.year && form === report.form) return
  throw new GxgkError(
    'otherReport',
    { call, of: { organ, year, form }, wanted: { organ: report.organ, year: report.year, form: report.form } },
    {
      zh: `${call}：result 是 ${organ} ${year} 年度（格式 ${form}）的核对结果，报告是 ${report.organ} ${report.year} 年度（格式 ${report.form}）；请写 ${call}(${before}check(report))`,
      en: `${call}: result is of ${organ}, ${year} (form ${form}), the report of ${report.organ}, ${report.year} (form ${report.form}); write ${call}(${before}check(report))`,
    },
  )
}

export const findingsChecks: OptionChecks<FindingsTableOptions> = {
  language: aLanguage,
  forms: someForms,
  hrefOf: calls,
  ledger: flag,
}
