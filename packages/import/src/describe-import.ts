import type { AnyDraft, Form, Language } from '@gxgk/core'
import { addressParts, describeReading, namesOf, officialForms } from '@gxgk/core'
import { assertArgument, objectWith } from '@gxgk/document'
import { describeImportProblem, subjectOf, wordings } from './describe-import-problem'
import type { ImportResult } from './extract/result'
import type { ImportProblem } from './problem'

export interface DescribeImportOptions {
  readonly language?: Language
  /** Those given to `importReport`. */
  readonly forms?: readonly Form[]
}

const anImport = /* @__PURE__ */ objectWith('importReport 的结果', 'the result of importReport', 'problems')

/** So many places are told beside the first. */
const mostPlaces = 3

/** Problems of a kind: of one code, and of one table where they are about rows and cells. */
const kindOf = ({ code, address = '' }: ImportProblem): string =>
  `${code} ${address.includes('.') || code === 'strayText' ? addressParts(address).table : ''}`

/** Where a person finds what a problem is about: page and line, or else its row. */
const placeOf = (problem: ImportProblem, language: Language, forms: readonly Form[]): string => {
  const wording = wordings[language]
  const place = wording.place(problem)
  const { address } = problem
  if (place !== '' || address === undefined) return place
  const form = forms.find(({ id }) => id === problem.form) ?? forms.at(-1)!
  const names = namesOf(form, language)
  const { table, row } = addressParts(address)
  const section = form.sections.findIndex((one) => one.id === table || one.table === table)
  if (row === '' || section < 0) return subjectOf(address, form, language, names)
  return wording.row(section, names.row(table, row))
}

/**
 * What an import tells, in lines: first how much was read, then one sentence for each kind of problem. Sixty like ones are
 * one sentence, with how many and where the first of them are.
 */
export const describeImport = (
  imported: Pick<ImportResult, 'problems'> & { readonly draft?: AnyDraft | undefined },
  { language = 'zh', forms = officialForms }: DescribeImportOptions = {},
): readonly string[] => {
  assertArgument('describeImport', 'imported', imported, anImport)
  const { draft, problems } = imported
  const kinds = new Map<string, ImportProblem[]>()
  for (const problem of problems) {
    const kind = kindOf(problem)
    const known = kinds.get(kind)
    if (known) known.push(problem)
    else kinds.set(kind, [problem])
  }
  const sentences = [...kinds.values()].map(([first, ...others]) => {
    const sentence = describeImportProblem(first!, language, forms)
    if (others.length === 0) return sentence
    const places = [...new Set(others.map((one) => placeOf(one, language, forms)))].filter((place) => place !== '')
    const told = places.slice(0, mostPlaces)
    return wordings[language].alike(sentence, others.length + 1, told, places.length > told.length)
  })
  return draft ? [describeReading(draft, language, forms), ...sentences] : sentences
}
