import { assertArgument, objectWith } from '@gxgk/document'
import type { Repair } from '../locate/locate'
import type { Form } from '../forms/form'
import { formOf } from '../model/figures'
import type { Language } from './names'
import { namesOf } from './names'
import { wordingOf } from './wordings'

const wanted = /* @__PURE__ */ objectWith('locate 得出的改法', 'a repair of locate', 'form', 'changes')

/** The changes of a repair in a sentence: where, what should stand there with the sum written out, what is there and why. `forms` as in `check`. */
export const describeRepair = (repair: Repair, language: Language = 'zh', forms?: readonly Form[]): string => {
  assertArgument('describeRepair', 'repair', repair, wanted)
  return wordingOf('describeRepair', language).repair(repair, namesOf(formOf(repair, forms), language))
}
