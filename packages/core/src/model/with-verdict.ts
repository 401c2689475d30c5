import { assertArgument, record, wrongArgument } from '@gxgk/document'
import { compiledForm } from '../forms/compiled-form'
import { officialForms } from '../forms/form-for-year'
import { assertReport } from './assert-report'
import { aFinding } from './option-kinds'
import { problemsOf } from './problem'
import type { AnyDraft } from './report'
import { ReportError } from './report-error'
import { verdictSchema } from './verdict-schema'
import type { Ruling, Verdict } from './verdict'
import { unknownCell } from './unknown-cell'

/** What names a finding for ever; the findings of `check` have it. */
interface Judged {
  readonly code: string
  readonly fingerprint: string
}

/** The verdict in the report's ledger on a finding; undefined where nobody has judged it on the figures that it is about. */
export const findVerdict = (report: Pick<AnyDraft, 'ledger'>, finding: Judged): Verdict | undefined => {
  assertArgument('findVerdict', 'report', report, record)
  assertArgument('findVerdict', 'finding', finding, aFinding)
  return report.ledger?.find(({ fingerprint }) => fingerprint === finding.fingerprint)
}

const aRuling = {
  expected: {
    zh: '认定，如 { verdict: "confirmed" }',
    en: 'a ruling such as { verdict: "confirmed" }',
  },
}

/**
 * The report with a ruling on a finding in its ledger, in place of an earlier one on the same finding. Throws `ReportError` where the
 * ruling is none: of no kind, or a restatement without a reason or figures; `GxgkError`
 * where an official form has no such cell.
 */
export const withVerdict = <R extends AnyDraft>(report: R, finding: Judged, ruling: Ruling): R => {
  assertReport('withVerdict', report)
  assertArgument('withVerdict', 'finding', finding, aFinding)
  if (!record.is(ruling)) throw wrongArgument('withVerdict', 'ruling', ruling, aRuling)
  const { code, fingerprint } = finding
  const verdict: Verdict = { fingerprint, code, ...ruling }
  const result = verdictSchema.safeParse(verdict)
  if (!result.success) throw new ReportError(problemsOf(result.error.issues, verdict))
  // Which cells there are in a form of one's own `check` knows, where it is given.
  const form = officialForms.find(({ id }) => id === report.form)
  if (form && verdict.verdict === 'restated')
    for (const { cell } of verdict.restatements)
      if (!compiledForm(form).index.has(cell)) throw unknownCell('withVerdict', cell, compiledForm(form))
  const ledger = report.ledger ?? []
  return {
    ...report,
    ledger: ledger.some((one) => one.fingerprint === fingerprint)
      ? ledger.map((one) => (one.fingerprint === fingerprint ? verdict : one))
      : [...ledger, verdict],
  }
}
