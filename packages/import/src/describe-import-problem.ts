import type { Form, Language, Names } from '@gxgk/core'
import { assertArgument, objectWith } from '@gxgk/document'
import { addressParts, describeProblem, namesOf, officialForms } from '@gxgk/core'
import type { ImportProblem } from './problem'
import { en } from './wording/en'
import type { Wording } from './wording/wording'
import { zh } from './wording/zh'

/** The words of each language. */
export const wordings: { readonly [L in Language]: Wording } = { zh, en }

const aProblem = /* @__PURE__ */ objectWith('importReport 得出的问题', 'a problem of importReport', 'code', 'cells')

const isPart = (address: string, parts: Wording['parts']): address is keyof Wording['parts'] =>
  Object.hasOwn(parts, address)

/** The name of what an address is of. */
export const subjectOf = (address: string, form: Form, language: Language, names: Names): string => {
  const { parts } = wordings[language]
  if (isPart(address, parts)) return parts[address]
  const { table, row, column } = addressParts(address)
  if (column !== '') return names.cell(address)
  if (row !== '') return `${names.section(table)}${language === 'zh' ? ' ' : ', '}${names.row(table, row)}`
  const section = form.sections.find(({ id }) => id === table)
  return section ? ((language === 'zh' ? section.label : section.en) ?? table) : names.section(table)
}

/** The sentence of a problem, after its page and line in the source; what has neither is named by its row and column. `forms` are those given to `importReport`. */
export const describeImportProblem = (
  problem: ImportProblem,
  language: Language = 'zh',
  forms: readonly Form[] = officialForms,
): string => {
  assertArgument('describeImportProblem', 'problem', problem, aProblem)
  const form = forms.find(({ id }) => id === problem.form) ?? forms.at(-1)!
  const names = namesOf(form, language)
  const wording = wordings[language]
  const place = wording.place(problem)
  const quoted = (text = '') => (language === 'zh' ? `“${text}”` : `"${text}"`)
  const reasons = (problem.reasons ?? []).map((reason) => describeProblem(reason, language))
  const sentence = wording.problem[problem.code](problem, {
    names,
    subject: subjectOf(problem.address ?? '', form, language, names),
    raw: quoted(problem.raw),
    embedded: quoted(problem.embedded),
    reasons: reasons.join(language === 'zh' ? '；' : '; '),
  })
  return place === '' ? sentence : `${place}${language === 'zh' ? '：' : ': '}${sentence}`
}
