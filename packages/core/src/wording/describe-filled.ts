import { assertArgument, objectWith } from '@gxgk/document'
import type { Filled } from '../complete/complete'
import type { Form } from '../forms/form'
import { formOf } from '../model/figures'
import type { Language } from './names'
import { namesOf } from './names'
import { wordingOf } from './wordings'

const wanted = /* @__PURE__ */ objectWith(
  'complete 补出的一格',
  'a blank that complete filled',
  'form',
  'cell',
  'value',
)

/** What a blank should be in a sentence, with the sum written out and the rules that it rests on. `forms` as in `check`. */
export const describeFilled = (filled: Filled, language: Language = 'zh', forms?: readonly Form[]): string => {
  assertArgument('describeFilled', 'filled', filled, wanted)
  return wordingOf('describeFilled', language).filled(filled, namesOf(formOf(filled, forms), language))
}
