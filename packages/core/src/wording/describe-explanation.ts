import { assertArgument, objectWith } from '@gxgk/document'
import type { Explanation } from '../explain/explain'
import type { Form } from '../forms/form'
import { formOf } from '../model/figures'
import type { Language } from './names'
import { namesOf } from './names'
import { wordingOf } from './wordings'

const wanted = /* @__PURE__ */ objectWith('explain 的结果', 'the result of explain', 'form', 'identities')

/** What bears on a figure in a sentence: each identity written out, and whether it holds. `forms` as in `check`. */
export const describeExplanation = (
  explanation: Explanation,
  language: Language = 'zh',
  forms?: readonly Form[],
): string => {
  assertArgument('describeExplanation', 'explanation', explanation, wanted)
  return wordingOf('describeExplanation', language).explanation(
    explanation,
    namesOf(formOf(explanation, forms), language),
  )
}
