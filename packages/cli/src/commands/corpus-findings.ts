import type { CheckedStored } from '@gxgk/corpus'
import { csvField } from '@gxgk/corpus'
import { checkToSarif, describe } from '@gxgk/core'
import { sarifSchema } from '../sarif-schema'

/** How findings of thousands of reports are written: report by report, so that only one is at hand. */
export interface FindingFormat {
  readonly head: string
  readonly of: (report: CheckedStored, isFirst: boolean) => string
  readonly tail: string
}

const columns = [
  'id',
  'organ',
  'year',
  'source',
  'code',
  'severity',
  'status',
  'cells',
  'expected',
  'actual',
  'sentence',
]

const csvLines = ({ id, source, result: { organ, year, findings } }: CheckedStored): string =>
  findings
    .map((finding) => {
      const { code, severity, status, cells, expected = null, actual = null } = finding
      const told = [organ, year, source, code, severity, status, cells.join(' '), expected, actual, describe(finding)]
      return `${[id, ...told].map(csvField).join(',')}\r\n`
    })
    .join('')

const jsonLines = ({ id, source, result: { organ, year, findings } }: CheckedStored): string =>
  findings
    .map((finding) => `${JSON.stringify({ id, organ, year, source, ...finding, sentence: describe(finding) })}\n`)
    .join('')

export const findingFormats = {
  csv: { head: `\uFEFF${columns.join(',')}\r\n`, of: csvLines, tail: '' },
  ndjson: { head: '', of: jsonLines, tail: '' },
  // A run a report, of the file that it was read from.
  sarif: {
    head: `{"$schema":"${sarifSchema}","version":"2.1.0","runs":[`,
    of: ({ source, result }, isFirst) =>
      `${isFirst ? '' : ','}\n${JSON.stringify(checkToSarif(result, { uri: source }).runs[0])}`,
    tail: '\n]}\n',
  },
} as const satisfies { readonly [format: string]: FindingFormat }
