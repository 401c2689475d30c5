import type { Language } from '@gxgk/core'
import { describe } from '@gxgk/core'
import type { Block, Row } from '@gxgk/document'
import { cell, code, heading, paragraph, row, section, table } from '@gxgk/document'
import type { CheckedStored } from '../check/checked-reports'
import type { BookData } from './book-data'
import type { BookWords } from './book-words'

const linesOf = ({ draft, result }: CheckedStored, words: BookWords, language: Language): readonly Row[] =>
  result.findings.length === 0
    ? []
    : [
        row([cell(draft.organ, { header: 'group', colSpan: words.findings.length })]),
        ...result.findings.map((one) =>
          row([
            cell(words.severity[one.severity], { mark: one.severity }),
            cell([`${words.status[one.status]}${describe(one, language)} `, code(one.code)]),
          ]),
        ),
      ]

/** What was found, unit by unit, first in the report that adds them up. */
export const findingsSection = ({ own, units }: BookData, words: BookWords, language: Language): Block => {
  const reports = [...(own ? [own] : []), ...units.flatMap(({ report }) => (report ? [report] : []))]
  const lines = reports.flatMap((report) => linesOf(report, words, language))
  return section([
    heading(2, words.headings.findings),
    ...(lines.length === 0
      ? [paragraph(words.noFindings)]
      : [
          table(
            words.headings.findings,
            [row(words.findings.map((label) => cell(label, { header: 'column' }))), ...lines],
            { headRows: 1, widths: [1.2, 12] },
          ),
        ]),
  ])
}
