import type { Form } from '../forms/form'
import { assertReport } from '../model/assert-report'
import { extentOf } from '../model/extent'
import type { Extent } from '../model/extent'
import { formOf } from '../model/figures'
import type { AnyDraft } from '../model/report'
import type { Language } from './names'
import { namesOf } from './names'
import { wordingOf } from './wordings'

/** How much was read, and which places were not, in a sentence. */
export const describeExtent = (extent: Extent, language: Language, forms?: readonly Form[]): string =>
  wordingOf('describeReading', language).reading(extent, namesOf(formOf(extent, forms), language))

/** How much of a draft was read from its source, and which places were not, in a sentence. `forms` as in `check`. */
export const describeReading = (draft: AnyDraft, language: Language = 'zh', forms?: readonly Form[]): string => {
  assertReport('describeReading', draft, 'draft')
  return describeExtent(extentOf(draft, forms), language, forms)
}
