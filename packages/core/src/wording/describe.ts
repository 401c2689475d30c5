import type { Form } from '../forms/form'
import { formOf } from '../model/figures'
import type { Finding } from '../rules/finding'
import type { Language, Names } from './names'
import { namesOf } from './names'
import { wordings } from './wordings'

/** The sentence of a finding: where it is, what was expected with the sum written out, what is there. `forms` as in `check`. */
export const describe = (finding: Finding, language: Language = 'zh', forms?: readonly Form[]): string => {
  const names = namesOf(formOf(finding.params, forms), language)
  const sentence = wordings[language].findings[finding.code] as (one: Finding, names: Names) => string
  return sentence(finding, names)
}
