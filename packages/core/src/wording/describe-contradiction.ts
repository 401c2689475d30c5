import type { Contradiction } from '../complete/complete'
import type { Form } from '../forms/form'
import { formOf } from '../model/figures'
import type { Language } from './names'
import { namesOf } from './names'
import { wordingOf } from './wordings'

/** Why a blank cannot be filled, in a sentence. `forms` as in `check`. */
export const describeContradiction = (
  contradiction: Contradiction,
  language: Language = 'zh',
  forms?: readonly Form[],
): string =>
  wordingOf('describeContradiction', language).contradiction(
    contradiction,
    namesOf(formOf(contradiction, forms), language),
  )
