import type { Document } from '@gxgk/document'
import type { AnyDraft } from '../model/report'
import { narrativeBlocks } from './narrative'
import type { ToDocumentOptions } from './report-document'
import { reportDocument } from './report-document'

/**
 * The report as a document: title, preamble and the sections of its form in order, the tables with the labels and merged
 * cells of the official form, `—` for a blank, a ref on every figure, and the report itself embedded but
 * for what is private: its remark (`note`), and its ledger unless that is asked for. `forms` as in `check`.
 */
export const toDocument = (report: AnyDraft, options: ToDocumentOptions = {}): Document =>
  reportDocument('toDocument', report, options, narrativeBlocks)
