import type { Document, Json } from '@gxgk/document'
import { cell, document, heading, number, paragraph, row, table } from '@gxgk/document'
import type { CheckResult } from '../check'
import type { Form } from '../forms/form'
import { rules } from '../rules/index'
import { describe } from '../wording/describe'
import type { Language } from '../wording/names'
import { wordings } from '../wording/wordings'

/** The result of a check as a document: what was found, a row a finding with its source, what holds and what is undecided. */
export const findingsToDocument = (
  result: CheckResult,
  { language = 'zh', forms }: { readonly language?: Language; readonly forms?: readonly Form[] } = {},
): Document => {
  const { findings, passed, unknown } = result
  const words = wordings[language]
  const { title, subject, counts, none, columns } = words.result
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  const head = [columns.number, columns.code, columns.severity, columns.what, columns.source]
  return document(
    {
      title: `${subject(result.organ, result.year)} ${title}`,
      lang: language === 'zh' ? 'zh-CN' : 'en',
      pageNumber: '— {page} —',
      embedded: { name: 'findings.json', data: result as unknown as Json },
    },
    [
      heading(1, title),
      paragraph(subject(result.organ, result.year)),
      paragraph(
        findings.length === 0
          ? none
          : counts({ error: count('error'), warning: count('warning'), note: count('note') }),
      ),
      ...(findings.length === 0
        ? []
        : [
            table(
              title,
              [
                row(head.map((label) => cell(label, { header: 'column' }))),
                ...findings.map((finding, i) =>
                  row([
                    cell(number(i + 1)),
                    cell(finding.code, { header: 'row' }),
                    cell(words.severity[finding.severity]),
                    cell(describe(finding, language, forms)),
                    cell(rules.find(({ code }) => code === finding.code)!.source[language]),
                  ]),
                ),
              ],
              { headRows: 1, widths: [1, 2, 1.2, 8, 4] },
            ),
          ]),
      ...(passed.length > 0 ? [paragraph(words.result.passed(passed))] : []),
      ...(unknown.length > 0 ? [paragraph(words.result.unknown(unknown))] : []),
    ],
  )
}
