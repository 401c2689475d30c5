import type { Form, officialForms } from '@gxgk/core'
import type { Document, OptionCheck, OptionChecks } from '@gxgk/document'
import { assertIsDocument, assertOptions, either, listing as someForms, words } from '@gxgk/document'
import { embeddedReport } from './embedded/embedded'
import { withOverridesTold } from './letters/with-overrides-told'
import { namedReport } from './named/named-report'
import type { ExtractOptions, ImportResult } from './result'
import type { VisibleReport } from './visible-report'
import { visibleReport } from './visible-report'

const aCount: OptionCheck = { expected: { zh: '整数', en: 'a whole number' }, is: Number.isInteger }
const aShare: OptionCheck = {
  expected: { zh: '0 至 1 的数', en: 'a number from 0 to 1' },
  is: (value) => typeof value === 'number' && value >= 0 && value <= 1,
}

/** What each option may be. */
export const extractChecks: OptionChecks<ExtractOptions> = {
  organ: words,
  year: aCount,
  pick: either(words, aCount),
  leastConfidence: aShare,
  forms: someForms,
}

const withoutSorting = <F extends Form>({ sorting: _sorting, ...report }: VisibleReport<F>): ImportResult<F> => report

/** As `extractReport`, of a document and options that are known to be such. */
export const extracted = <F extends Form = (typeof officialForms)[number]>(
  read: Document,
  options: ExtractOptions<F> = {},
): ImportResult<F> => {
  const document = withOverridesTold(read)
  const { embedded } = document.meta
  const carried = embedded && embeddedReport(embedded, document, options)
  if (carried && 'report' in carried) return carried.report
  const report = namedReport(document, options) ?? withoutSorting(visibleReport(document, options))
  if (!carried) return report
  const { reasons } = carried
  const form = report.form === undefined ? {} : { form: report.form }
  return { ...report, problems: [{ code: 'badEmbedded', reasons, cells: [], ...form }, ...report.problems] }
}

/**
 * Reads the draft out of a document, whatever reader it comes from: the one it carries as data, else what is printed. Throws where
 * the value is no document, or an option is none.
 */
export const extractReport = <F extends Form = (typeof officialForms)[number]>(
  document: Document,
  options: ExtractOptions<F> = {},
): ImportResult<F> => {
  assertIsDocument('extractReport', document)
  assertOptions<ExtractOptions<F>>('extractReport', options, extractChecks)
  return extracted(document, options)
}
