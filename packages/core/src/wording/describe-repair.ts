import type { Repair } from '../locate/locate'
import type { Form } from '../forms/form'
import { formOf } from '../model/figures'
import type { Language } from './names'
import { namesOf } from './names'
import { wordingOf } from './wordings'

/** The changes of a repair in a sentence: where, what should stand there with the sum written out, what is there and why. `forms` as in `check`. */
export const describeRepair = (repair: Repair, language: Language = 'zh', forms?: readonly Form[]): string =>
  wordingOf('describeRepair', language).repair(repair, namesOf(formOf(repair, forms), language))
