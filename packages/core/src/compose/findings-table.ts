import type { Table } from '@gxgk/document'
import { cell, link, number, row, table } from '@gxgk/document'
import type { Form } from '../forms/form'
import type { Finding } from '../rules/finding'
import { rules } from '../rules/index'
import { describe } from '../wording/describe'
import { describeVerdict } from '../wording/describe-verdict'
import type { Language } from '../wording/names'
import { wordings } from '../wording/wordings'

export interface FindingsTableOptions {
  readonly language?: Language
  readonly forms?: readonly Form[]
  /** Where the figures of a cell are to be seen: `#` and the address in the same document, or an address on the web. */
  readonly hrefOf?: (cell: string) => string | undefined
}

/** The ref of the row of the finding that stands at `i` among the findings of a check. */
export const findingRef = (i: number): string => `finding-${i + 1}`

/** A row a finding, its sentence linked to the first of its cells that can be seen; verdicts where there is any. */
export const findingsTable = (
  findings: readonly Finding[],
  { language = 'zh', forms, hrefOf = () => undefined }: FindingsTableOptions,
): Table => {
  const words = wordings[language]
  const { number: no, code, severity, what, source, verdict } = words.result.columns
  const judged = findings.some((finding) => finding.verdict)
  const head = [no, code, severity, what, source, ...(judged ? [verdict] : [])]
  const sentence = (finding: Finding) => {
    const said = describe(finding, language, forms)
    const href = finding.cells.map(hrefOf).find((one) => one !== undefined)
    return href === undefined ? said : link(href, said)
  }
  return table(
    words.result.title,
    [
      row(head.map((label) => cell(label, { header: 'column' }))),
      ...findings.map((finding, i) =>
        row([
          cell(number(i + 1), { ref: findingRef(i) }),
          cell(finding.code, { header: 'row' }),
          cell(words.severity[finding.severity]),
          cell(sentence(finding)),
          cell(rules.find((rule) => rule.code === finding.code)!.source[language]),
          ...(judged
            ? [cell(finding.verdict ? describeVerdict(finding.verdict, finding.params, language, forms) : '')]
            : []),
        ]),
      ),
    ],
    { headRows: 1, widths: judged ? [1, 2, 1.2, 7, 3, 4] : [1, 2, 1.2, 8, 4] },
  )
}
