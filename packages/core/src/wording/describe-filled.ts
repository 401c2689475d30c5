import type { Filled } from '../complete/complete'
import type { Form } from '../forms/form'
import { formOf } from '../model/figures'
import type { Language } from './names'
import { namesOf } from './names'
import { wordingOf } from './wordings'

/** What a blank should be in a sentence, with the sum written out and the rules that it rests on. `forms` as in `check`. */
export const describeFilled = (filled: Filled, language: Language = 'zh', forms?: readonly Form[]): string =>
  wordingOf('describeFilled', language).filled(filled, namesOf(formOf(filled, forms), language))
