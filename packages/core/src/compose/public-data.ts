import type { AnyDraft } from '../model/report'
import type { ToldVerdict, Verdict } from '../model/verdict'

/** The report as it may leave the house: without the remark, and without the ledger unless it is to go along. */
export const publicReport = ({ note: _, ledger, ...report }: AnyDraft, withLedger = false): AnyDraft => ({
  ...report,
  ...(withLedger && ledger && { ledger }),
})

/** A verdict as it may leave the house: that there is one and which, without who held it, when and why unless the ledger is to go along. */
export const publicVerdict = (verdict: Verdict, withLedger = false): ToldVerdict => {
  const { fingerprint, code, verdict: held } = verdict
  return withLedger ? verdict : { fingerprint, code, verdict: held }
}
