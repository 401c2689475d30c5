import type { Table } from '@gxgk/document'
import { cell, link, number, row, table, text } from '@gxgk/document'
import type { Form } from '../forms/form'
import type { Finding } from '../rules/finding'
import { ruleWords } from '../rules/rule-words'
import { describe } from '../wording/describe'
import { describeVerdict } from '../wording/describe-verdict'
import type { Language } from '../wording/names'
import { wordings } from '../wording/wordings'
import { codedWords } from './coded-words'
import { publicVerdict } from './public-data'

export interface FindingsTableOptions {
  readonly language?: Language
  readonly forms?: readonly Form[]
  /** Where the figures of a cell are to be seen: `#` and the address in the same document, or an address on the web. */
  readonly hrefOf?: (cell: string) => string | undefined
  /** Whether who ruled on findings, when and why is told; only which verdict there is when absent. */
  readonly ledger?: boolean
}

/** The ref of the row of the finding that stands at `i` among the findings of a check. */
export const findingRef = (i: number): string => `finding-${i + 1}`

/** A row a finding, its sentence linked to the first of its cells that can be seen; verdicts where there is any. */
export const findingsTable = (
  findings: readonly Finding[],
  { language = 'zh', forms, hrefOf = () => undefined, ledger }: FindingsTableOptions,
): Table => {
  const words = wordings[language]
  const { number: no, severity, what, verdict } = words.result.columns
  const judged = findings.some((finding) => finding.verdict)
  const head = [no, severity, what, ...(judged ? [verdict] : [])]
  const sentence = (finding: Finding) => {
    const said = describe(finding, language, forms)
    const href = finding.cells.map(hrefOf).find((one) => one !== undefined)
    return href === undefined ? text(said) : link(href, said)
  }
  return table(
    words.result.title,
    [
      row(head.map((label) => cell(label, { header: 'column' }))),
      ...findings.map((finding, i) =>
        row([
          cell(number(i + 1), { header: 'row', ref: findingRef(i) }),
          cell(words.severity[finding.severity], { mark: finding.severity }),
          cell([
            sentence(finding),
            ...codedWords(words.result.restsOn(ruleWords(finding).source[language], finding.code)),
          ]),
          ...(judged
            ? [
                cell(
                  finding.verdict
                    ? describeVerdict(publicVerdict(finding.verdict, ledger), finding.params, language, forms)
                    : '',
                ),
              ]
            : []),
        ]),
      ),
    ],
    { headRows: 1, widths: judged ? [1, 1.2, 9, 4] : [1, 1.2, 12] },
  )
}
