import { assertArgument } from '@gxgk/document'
import type { Form } from '../forms/form'
import { formOf } from '../model/figures'
import { aFinding } from '../model/option-kinds'
import { isOwn } from '../rules/rule-words'
import type { Finding } from '../rules/finding'
import type { Language, Names } from './names'
import { namesOf } from './names'
import { wordingOf } from './wordings'

/** The sentence of a finding: where it is, what was expected with the sum written out, what is there; of a rule of one's own what that says. `forms` as in `check`. */
export const describe = (finding: Finding, language: Language = 'zh', forms?: readonly Form[]): string => {
  assertArgument('describe', 'finding', finding, aFinding)
  const words = wordingOf('describe', language)
  if (isOwn(finding)) return finding.params.sentence[language]
  const names = namesOf(formOf(finding.params, forms), language)
  const sentence = words.findings[finding.code] as (one: Finding, names: Names) => string
  return sentence(finding, names)
}
