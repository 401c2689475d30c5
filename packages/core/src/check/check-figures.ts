import { GxgkError } from '@gxgk/document'
import { assertCheckable, checkAgainst } from './check-against'
import type { CheckOptions } from './check-options'
import type { CheckResult } from './check-result'
import type { AnyDraft } from '../model/report'
import { figureJudges } from '../rules/figure-judges'

const noClaims = (): never => {
  throw new GxgkError(
    'noClaims',
    {},
    {
      zh: 'checkFigures 不读文字中的陈述，所给的规则要读：请用 check',
      en: 'checkFigures does not read what narratives tell, and a rule given asks for it: use check',
    },
  )
}

/**
 * As `check`, by `figureRules` alone: what narratives tell of the figures (TEXT-01 to TEXT-05) is not read and in none of the three
 * lists, and the code that reads it, two thirds of `check`, is not loaded.
 */
export const checkFigures = (report: AnyDraft, options?: CheckOptions): CheckResult => {
  assertCheckable('checkFigures', report, options)
  return checkAgainst(figureJudges, report, options ?? {}, noClaims)
}
