import type { AnyDraft } from './report'
import type { Ruling, Verdict } from './verdict'

/** What names a finding for ever; the findings of `check` have it. */
interface Judged {
  readonly code: string
  readonly fingerprint: string
}

/** The verdict in the report's ledger on a finding; undefined where nobody has judged it on the figures that it is about. */
export const findVerdict = (report: Pick<AnyDraft, 'ledger'>, { fingerprint }: Judged): Verdict | undefined =>
  report.ledger?.find((verdict) => verdict.fingerprint === fingerprint)

/** The report with a ruling on a finding in its ledger, in place of an earlier one on the same finding. */
export const withVerdict = <R extends AnyDraft>(report: R, { code, fingerprint }: Judged, ruling: Ruling): R => {
  const ledger = report.ledger ?? []
  const verdict: Verdict = { fingerprint, code, ...ruling }
  return {
    ...report,
    ledger: ledger.some((one) => one.fingerprint === fingerprint)
      ? ledger.map((one) => (one.fingerprint === fingerprint ? verdict : one))
      : [...ledger, verdict],
  }
}
