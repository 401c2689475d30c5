import type { CheckResult } from '../check'
import type { Form } from '../forms/form'
import type { AnyDraft, DraftFigure } from '../model/report'
import type { Finding } from '../rules/finding'
import { rules } from '../rules/index'
import { describe } from '../wording/describe'
import { describeExtent } from '../wording/describe-reading'
import type { CheckJson } from './check-schema'

const figuresIn = (report: AnyDraft, findings: readonly Finding[]): { [address: string]: DraftFigure } =>
  Object.fromEntries(
    [...new Set(findings.flatMap(({ cells }) => cells))].map((address) => {
      const [table = '', row = '', column = ''] = address.split('.')
      return [address, report.tables[table]?.[row]?.[column] ?? null]
    }),
  )

/**
 * The result of a check as plain JSON of the published schema (`checkSchema`, docs/check.schema.json), each finding with its
 * sentences and source in both languages; with the figures of the cells that findings name where the report is given.
 * `forms` as in `check`.
 */
export const checkToJson = (
  { organ, year, form, otherOrgan, reading, findings, passed, failed, unknown, voidVerdicts }: CheckResult,
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
