import { assertArgument, objectWith } from '@gxgk/document'
import type { Form } from '../forms/form'
import { formOf } from '../model/figures'
import type { ToldVerdict } from '../model/verdict'
import type { Language } from './names'
import { namesOf } from './names'
import { wordingOf } from './wordings'

const ofForm = /* @__PURE__ */ objectWith('报告或核对结果', 'a report or the result of a check', 'form')
const wanted = /* @__PURE__ */ objectWith('认定', 'a verdict', 'verdict')

/** A verdict in words, `属实（某某，2025-03-01）：…`, or its kind alone where no more is told, on a report in the form. `forms` as in `check`. */
export const describeVerdict = (
  verdict: ToldVerdict,
  report: { readonly form: string },
  language: Language = 'zh',
  forms?: readonly Form[],
): string => {
  assertArgument('describeVerdict', 'verdict', verdict, wanted)
  assertArgument('describeVerdict', 'report', report, ofForm)
  return wordingOf('describeVerdict', language).verdict(
    verdict,
    namesOf(formOf({ form: report.form }, forms), language),
  )
}
