import { GxgkError } from '@gxgk/document'
import { describeDemand, describeProblem } from '../wording/describe-problem'
import type { Problem } from './problem'

/** What should stand at the place of a problem, and what does, in Chinese and without the place. */
export const demandOf = (problem: Problem): string => describeDemand(problem, 'zh')

const sentenceOf = (problems: readonly Problem[], language: 'zh' | 'en') =>
  problems.map((problem) => describeProblem(problem, language)).join('\n')

/** The input is not a report. Its message has one line a problem, in Chinese; `describeProblem` words each, in English too. */
export class ReportError extends GxgkError {
  override readonly name = 'ReportError'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[], options: ErrorOptions = {}) {
    super(
      'badReport',
      { problems },
      { zh: sentenceOf(problems, 'zh'), en: sentenceOf(problems, 'en') },
      { ...options, language: 'zh' },
    )
    this.problems = problems
  }
}
