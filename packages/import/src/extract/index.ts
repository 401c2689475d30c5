import type { Form, officialForms } from '@gxgk/core'
import type { Document } from '@gxgk/document'
import { embeddedReport } from './embedded/embedded'
import type { ExtractOptions, ImportResult } from './result'
import { visibleReport } from './visible-report'

/** Reads the draft out of a document, whatever reader it comes from: the one it carries as data, else what is printed. */
export const extractReport = <F extends Form = (typeof officialForms)[number]>(
  document: Document,
  options: ExtractOptions<F> = {},
): ImportResult<F> => {
  const { embedded } = document.meta
  const carried = embedded && embeddedReport(embedded, document, options)
  if (carried && 'report' in carried) return carried.report
  const { sorting: _sorting, ...report } = visibleReport(document, options)
  if (!carried) return report
  const { reasons } = carried
  const form = report.form === undefined ? {} : { form: report.form }
  return { ...report, problems: [{ code: 'badEmbedded', reasons, cells: [], ...form }, ...report.problems] }
}
