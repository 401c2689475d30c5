import type { Form } from '../forms/form'
import type { AnyDraft, DraftFigure } from '../model/report'
import type { Finding } from '../rules/finding'
import { rules } from '../rules/index'
import { describe } from '../wording/describe'
import { describeExtent } from '../wording/describe-reading'
import { describeCause } from '../wording/describe-cause'
import type { CheckJson } from './check-schema'
import type { CheckedReport } from './findings-blocks'

const figuresIn = (report: AnyDraft, findings: readonly Finding[]): { [address: string]: DraftFigure } =>
  Object.fromEntries(
    [...new Set(findings.flatMap(({ cells }) => cells))].map((address) => {
      const [table = '', row = '', column = ''] = address.split('.')
      return [address, report.tables[table]?.[row]?.[column] ?? null]
    }),
  )

/**
 * The result of a check, or a diagnosis with its causes, as plain JSON of the published schema (`checkSchema`, docs/check.schema.json), each finding with its
 * sentences and source in both languages; with the figures of the cells that findings name where the report is given.
 * `forms` as in `check`.
 */
export const checkToJson = (
  { organ, year, form, otherOrgan, reading, causes, findings, passed, failed, unknown, voidVerdicts }: CheckedReport,
  report?: AnyDraft,
  { forms }: { readonly forms?: readonly Form[] } = {},
): CheckJson => ({
  version: 1,
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
    source: { ...rules.find(({ code }) => code === finding.code)!.source },
    ...(verdict && { verdict }),
    params: params as unknown as CheckJson['findings'][number]['params'],
  })),
  passed: [...passed],
  failed: [...failed],
  unknown: [...unknown],
  voidVerdicts: [...voidVerdicts],
  ...(report && { figures: figuresIn(report, findings) }),
})
