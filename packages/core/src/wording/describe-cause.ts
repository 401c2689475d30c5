import { assertArgument, objectWith } from '@gxgk/document'
import type { FindingCause } from '../diagnose/diagnosis'
import type { Form } from '../forms/form'
import { formOf } from '../model/figures'
import type { Language } from './names'
import { namesOf } from './names'
import { wordingOf } from './wordings'

const wanted = /* @__PURE__ */ objectWith('diagnose 得出的原因', 'a cause of diagnose', 'repair', 'findings')

/** A cause in a sentence: which figures are likely wrong, what should stand there, how much follows from it, and how many other ways to mend it there are. `forms` as in `check`. */
export const describeCause = (cause: FindingCause, language: Language = 'zh', forms?: readonly Form[]): string => {
  assertArgument('describeCause', 'cause', cause, wanted)
  return wordingOf('describeCause', language).cause(cause, namesOf(formOf(cause.repair, forms), language))
}
