import { assertCheckable, checkAgainst } from './check-against'
import type { CheckOptions } from './check-options'
import type { CheckResult } from './check-result'
import type { AnyDraft } from '../model/report'
import type { Claim } from '../narrative/claim'
import { claims } from '../narrative/claims'
import { judges } from '../rules/judges'

/** As `check`, with what the narratives tell where it is known already. */
export const checkTelling = (
  report: AnyDraft,
  options: CheckOptions,
  tell: (report: AnyDraft) => readonly Claim[],
): CheckResult => checkAgainst(judges, report, options, tell)

/**
 * Holds a report or draft against every rule. Throws one sentence when it is no report, a cell holds something that is no
 * figure, the form is not among those given, or an option cannot be used; whatever the figures are, it does not throw.
 */
export const check = (report: AnyDraft, options?: CheckOptions): CheckResult => {
  assertCheckable('check', report, options)
  return checkTelling(report, options ?? {}, claims)
}
