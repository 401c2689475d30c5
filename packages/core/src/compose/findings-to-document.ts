import type { Document, Json } from '@gxgk/document'
import { assertOptions, document, heading, paragraph } from '@gxgk/document'
import { wordings } from '../wording/wordings'
import { checkToJson } from './check-to-json'
import type { CheckedReport } from './findings-blocks'
import { findingsBlocks } from './findings-blocks'
import type { FindingsTableOptions } from './findings-table'
import { assertResult, findingsChecks } from './result-argument'

/**
 * The result of a check, or a diagnosis, as a document: the causes of a diagnosis first, then what was found, a row a finding with its source and verdict, what holds and what is
 * undecided. Sentences are linked to their cells where `hrefOf` says where these are to be seen.
 */
export const findingsToDocument = (result: CheckedReport, options: FindingsTableOptions = {}): Document => {
  assertResult('findingsToDocument', result)
  assertOptions('findingsToDocument', options, findingsChecks)
  const { language = 'zh', forms, ledger } = options
  const { title, subject } = wordings[language].result
  return document(
    {
      title: `${subject(result.organ, result.year)} ${title}`,
      lang: language === 'zh' ? 'zh-CN' : 'en',
      pageNumber: '— {page} —',
      embedded: {
        name: 'findings.json',
        data: checkToJson(result, undefined, { ...(forms && { forms }), ...(ledger && { ledger }) }) as unknown as Json,
      },
    },
    [heading(1, title), paragraph(subject(result.organ, result.year)), ...findingsBlocks(result, options)],
  )
}
