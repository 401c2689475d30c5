import type { Extent } from '../model/extent'
import type { Verdict } from '../model/verdict'
import type { Finding, RuleCode } from '../rules/finding'

export interface CheckResult {
  readonly organ: string
  readonly year: number
  readonly form: string
  /** Whose report `previous` is, where its name says another organ and nothing was told of that: what is held against it may be wrong. */
  readonly otherOrgan?: string
  /** How much was read from the source; absent where nothing of the report is `unread`. */
  readonly reading?: Extent
  /** With the verdicts of the report's ledger on them, false alarms too. */
  readonly findings: readonly Finding[]
  /**
   * Rules that hold, and those against which there are only false alarms; a rule of which the form has no cell is in none
   * of the three lists.
   */
  readonly passed: readonly RuleCode[]
  readonly failed: readonly RuleCode[]
  /** Rules that could not be decided: figures are blank or were not read, or the other report or date is not at hand. */
  readonly unknown: readonly RuleCode[]
  /** Verdicts of the ledger on none of these findings: the figures have changed since, or the other report is not at hand. */
  readonly voidVerdicts: readonly Verdict[]
}
