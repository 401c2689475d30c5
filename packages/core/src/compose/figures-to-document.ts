import type { Document } from '@gxgk/document'
import type { AnyDraft } from '../model/report'
import type { ToDocumentOptions } from './report-document'
import { reportDocument } from './report-document'

/**
 * As `toDocument`, without the texts: their sections have headings only. For programs that show the texts in a way of their own; what
 * reads Markdown, forty kilobytes of script, does not come along.
 */
export const figuresToDocument = (report: AnyDraft, options: ToDocumentOptions = {}): Document =>
  reportDocument('figuresToDocument', report, options, () => [])
