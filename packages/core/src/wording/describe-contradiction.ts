import { assertArgument, objectWith } from '@gxgk/document'
import type { Contradiction } from '../complete/complete'
import type { Form } from '../forms/form'
import { formOf } from '../model/figures'
import type { Language } from './names'
import { namesOf } from './names'
import { wordingOf } from './wordings'

const wanted = /* @__PURE__ */ objectWith(
  'complete 得出的矛盾',
  'a contradiction of complete',
  'form',
  'cell',
  'values',
)

/** Why a blank cannot be filled, in a sentence. `forms` as in `check`. */
export const describeContradiction = (
  contradiction: Contradiction,
  language: Language = 'zh',
  forms?: readonly Form[],
): string => {
  assertArgument('describeContradiction', 'contradiction', contradiction, wanted)
  return wordingOf('describeContradiction', language).contradiction(
    contradiction,
    namesOf(formOf(contradiction, forms), language),
  )
}
