import { assertArgument, objectWith } from '@gxgk/document'
import type { Problem } from '../model/problem'
import { inLanguage } from './language'
import type { Language } from './names'
import { enProblems } from './problems-en'
import { zhProblems } from './problems-zh'

const wordings = { zh: zhProblems, en: enProblems }
const aProblem = /* @__PURE__ */ objectWith('parseReport 得出的问题', 'a problem of parseReport', 'address', 'expected')

/** What should stand at the place of a problem, and what does, without the place. */
export const describeDemand = (problem: Problem, language: Language = 'zh'): string => {
  const wording = inLanguage('describeProblem', language, wordings)
  return wording.demand(problem, wording.expected[problem.expected])
}

/** One problem of the input in a sentence: `requests.received.person: expected a whole number ≥ 0, got "五"`. */
export const describeProblem = (problem: Problem, language: Language = 'zh'): string => {
  assertArgument('describeProblem', 'problem', problem, aProblem)
  return inLanguage('describeProblem', language, wordings).problem(problem, describeDemand(problem, language))
}
