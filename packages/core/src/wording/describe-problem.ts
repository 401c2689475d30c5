import type { Problem } from '../model/problem'
import type { Language } from './names'
import { wordings } from './wordings'

/** One problem of the input in a sentence: `tables.requests.received.person: expected a whole number ≥ 0, got "五"`. */
export const describeProblem = (problem: Problem, language: Language = 'zh'): string => {
  const wording = wordings[language]
  return wording.problem(problem, wording.expected[problem.expected])
}
