import { assertOptions, flag } from '@gxgk/document'
import { assertReport } from '../model/assert-report'
import { someForms } from '../forms/form-kinds'
import { assertResult } from './result-argument'
import type { Form } from '../forms/form'
import type { AnyDraft, DraftFigure } from '../model/report'
import { writtenAt } from '../model/with-figure'
import type { Finding } from '../rules/finding'
import { ruleWords } from '../rules/rule-words'
import { describe } from '../wording/describe'
import { describeExtent } from '../wording/describe-reading'
import { describeCause } from '../wording/describe-cause'
import type { CheckJson } from './check-schema'
import type { CheckedReport } from './findings-blocks'
import { publicVerdict } from './public-data'

/** What the JSON of a check tells beside what was found. */
export interface CheckJsonOptions {
  readonly forms?: readonly Form[]
  /** Whether who ruled on findings, when and why goes along; only which verdict there is when absent. */
  readonly ledger?: boolean
}

const figuresIn = (report: AnyDraft, findings: readonly Finding[]): { [address: string]: DraftFigure } =>
  Object.fromEntries(
    [...new Set(findings.flatMap(({ cells }) => cells))].map((address) => [
      address,
      writtenAt(report, address) ?? null,
    ]),
  )

const jsonOf = (
  { organ, year, form, otherOrgan, reading, causes, findings, passed, failed, unknown, voidVerdicts }: CheckedReport,
  report: AnyDraft | undefined,
  { forms, ledger = false }: CheckJsonOptions,
): CheckJson => ({
  version: 2,
  organ,
  year,
  form,
  ...(otherOrgan !== undefined && { otherOrgan }),
  ...(reading && {
    reading: {
      sentence: { zh: describeExtent(reading, 'zh', forms), en: describeExtent(reading, 'en', forms) },
      cells: reading.cells,
      unread: [...reading.unread],
      sections: reading.sections.map(({ section }) => section),
    },
  }),
  ...(causes && {
    causes: causes.map((cause) => ({
      sentence: { zh: describeCause(cause, 'zh', forms), en: describeCause(cause, 'en', forms) },
      changes: cause.repair.changes.map(({ cell, from, to, cause: why }) => ({ cell, from, to, cause: why })),
      determined: cause.repair.determined,
      count: cause.count,
      others: cause.others.map(({ changes }) => changes.map(({ cell }) => cell)),
      findings: cause.findings.map(({ fingerprint }) => fingerprint),
    })),
  }),
  findings: findings.map(({ params, verdict, ...finding }, i) => ({
    ...finding,
    cells: [...finding.cells],
    sentence: { zh: describe(findings[i]!, 'zh', forms), en: describe(findings[i]!, 'en', forms) },
    source: { ...ruleWords(findings[i]!).source },
    ...(verdict && { verdict: publicVerdict(verdict, ledger) }),
    params: params as unknown as CheckJson['findings'][number]['params'],
  })),
  passed: [...passed],
  failed: [...failed],
  unknown: [...unknown],
  voidVerdicts: voidVerdicts.map((verdict) => publicVerdict(verdict, ledger)),
  ...(report && { figures: figuresIn(report, findings) }),
})

/**
 * The result of a check, or a diagnosis with its causes, as plain JSON of the published schema (`checkSchema`, docs/check.schema.json), each finding with its
 * sentences and source in both languages; with the figures of the cells that findings name where the report is given.
 * `forms` as in `check`.
 */
export const checkToJson = (result: CheckedReport, report?: AnyDraft, options: CheckJsonOptions = {}): CheckJson => {
  assertResult('checkToJson', result)
  if (report !== undefined) assertReport('checkToJson', report)
  assertOptions('checkToJson', options, { forms: someForms, ledger: flag })
  return jsonOf(result, report, options)
}
