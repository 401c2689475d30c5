import type { OptionChecks } from '@gxgk/document'
import { calls, flag, valueKind, wrongArgument } from '@gxgk/document'
import { aLanguage, someForms } from '../model/option-kinds'
import type { FindingsTableOptions } from './findings-table'

/** Throws unless the value is the result of a check, telling what to write where it is a report; `before` are the arguments before it. */
export const assertResult = (call: string, value: unknown, before = ''): void => {
  if (valueKind(value) === 'result') return
  throw wrongArgument(call, 'result', value, {
    expected: { zh: '核对结果', en: 'the result of a check' },
    instead: { report: `${call}(${before}check(report))`, promise: `${call}(${before}await …)` },
  })
}

export const findingsChecks: OptionChecks<FindingsTableOptions> = {
  language: aLanguage,
  forms: someForms,
  hrefOf: calls,
  ledger: flag,
}
