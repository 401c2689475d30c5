import type { Note } from '@gxgk/document'
import { note } from '@gxgk/document'
import type { CheckResult } from '../check'
import type { Form } from '../forms/form'
import type { AnyDraft } from '../model/report'
import type { Restatement } from '../model/verdict'
import { describe } from '../wording/describe'
import { describeVerdict } from '../wording/describe-verdict'
import { wordings } from '../wording/wordings'

/** A remark on a verdict, and the table below which it stands; undefined where the finding names no cell. */
export interface VerdictNote {
  readonly table: string | undefined
  readonly note: Note
}

const noteAt = (cell: string | undefined, remark: string): VerdictNote => ({
  table: cell?.split('.')[0],
  note: note(wordings.zh.note(remark)),
})

const standStill = (report: AnyDraft, restatements: readonly Restatement[]) =>
  restatements.every(({ cell, from }) => {
    const [table = '', row = '', column = ''] = cell.split('.')
    return (report.tables[table]?.[row]?.[column] ?? null) === from
  })

/**
 * What is printed of the ledger: findings confirmed, and restatements as long as the old figures stand. False alarms are
 * not, nor what was confirmed of a finding that is not in the result: nobody knows whether it still holds.
 */
export const verdictNotes = (report: AnyDraft, result: CheckResult, forms?: readonly Form[]): readonly VerdictNote[] =>
  (report.ledger ?? []).flatMap((verdict): VerdictNote[] => {
    const said = describeVerdict(verdict, report, 'zh', forms)
    if (verdict.verdict === 'restated')
      return standStill(report, verdict.restatements) ? [noteAt(verdict.restatements[0]!.cell, said)] : []
    const finding = result.findings.find(({ fingerprint }) => fingerprint === verdict.fingerprint)
    return verdict.verdict === 'confirmed' && finding
      ? [noteAt(finding.cells[0], `${describe(finding, 'zh', forms)}。${said}`)]
      : []
  })
