import type { Severity } from '@gxgk/core'
import type { Block } from '@gxgk/document'
import { cell, heading, number, paragraph, row, section, table } from '@gxgk/document'
import type { Unit } from './book-data'
import type { BookWords } from './book-words'

const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[]

/** Which units have filed, and how much was found in each. */
export const rollCallSection = (units: readonly Unit[], words: BookWords): Block => {
  const caption = words.headings.rollCall
  const missing = units.filter(({ filed }) => filed === 0).map(({ name }) => name)
  const twice = units.filter(({ filed }) => filed > 1).map(({ name }) => name)
  const filedOf = ({ filed }: Unit) =>
    filed === 0 ? words.filed.not : filed > 1 ? words.filed.twice : words.filed.once
  const countIn = ({ report }: Unit, severity: Severity) =>
    report ? number(report.result.findings.filter((one) => one.severity === severity).length) : words.none
  return section([
    heading(2, caption),
    paragraph(words.counted(units.length, units.length - missing.length)),
    ...(missing.length > 0 ? [paragraph(words.missing(missing))] : []),
    ...(twice.length > 0 ? [paragraph(words.twice(twice))] : []),
    table(
      caption,
      [
        row(words.rollCall.map((label) => cell(label, { header: 'column' }))),
        ...units.map((unit) =>
          row([
            cell(unit.name, { header: 'row' }),
            cell(filedOf(unit), unit.filed === 0 ? { mark: 'error' } : unit.filed > 1 ? { mark: 'warning' } : {}),
            ...severities.map((severity) => cell(countIn(unit, severity))),
          ]),
        ),
      ],
      { headRows: 1, widths: [6, 2.4, 1.4, 1.4, 1.4] },
    ),
  ])
}
