import { assertOptions } from '@gxgk/document'
import { assertResultOf } from './result-argument'
import type { CheckResult } from '../check/check-result'
import { addressParts } from '../forms/address'
import type { Form } from '../forms/form'
import type { AnyDraft } from '../model/report'
import type { Restatement, Verdict } from '../model/verdict'
import { writtenAt } from '../model/with-figure'
import { assertReport } from '../model/assert-report'
import { someForms } from '../forms/form-kinds'
import { describe } from '../wording/describe'
import { describeVerdict } from '../wording/describe-verdict'

/** A remark to be printed below a table of the report. */
export interface ReportNote {
  /** Id of the table, `requests`; the last one of the report when absent. */
  readonly table?: string
  /** What it says, without the word that introduces notes. */
  readonly text: string
}

const noteAt = (cell: string | undefined, text: string): ReportNote =>
  cell === undefined ? { text } : { table: addressParts(cell).table, text }

const standStill = (report: AnyDraft, restatements: readonly Restatement[]) =>
  restatements.every(({ cell, from }) => (writtenAt(report, cell) ?? null) === from)

/** Who ruled is for those who keep the ledger. */
const unsigned = ({ by: _, ...verdict }: Verdict): Verdict => verdict

/**
 * What may be printed of the ledger, for the `notes` of `toDocument`: findings confirmed, and restatements as long as the old
 * figures stand, with the reasons and without who ruled. False alarms are not, nor what was confirmed of a finding that is not in
 * the result: nobody knows whether it still holds. `forms` as in `check`.
 */
export const verdictNotes = (
  report: AnyDraft,
  result: CheckResult,
  options: { readonly forms?: readonly Form[] } = {},
): readonly ReportNote[] => {
  assertReport('verdictNotes', report)
  assertResultOf('verdictNotes', report, result, 'report, ')
  assertOptions('verdictNotes', options, { forms: someForms })
  const { forms } = options
  return (report.ledger ?? []).flatMap((verdict): ReportNote[] => {
    const said = describeVerdict(unsigned(verdict), report, 'zh', forms)
    if (verdict.verdict === 'restated')
      return standStill(report, verdict.restatements) ? [noteAt(verdict.restatements[0]!.cell, said)] : []
    const finding = result.findings.find(({ fingerprint }) => fingerprint === verdict.fingerprint)
    return verdict.verdict === 'confirmed' && finding
      ? [noteAt(finding.cells[0], `${describe(finding, 'zh', forms)}。${said}`)]
      : []
  })
}
