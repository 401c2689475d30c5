import type { AnyDraft, Form, Language } from '@gxgk/core'
import { namesOf, workbookWords } from '@gxgk/core'
import type { OptionChecks } from '@gxgk/document'
import { assertOptions, oneOf, wrongArgument } from '@gxgk/document'
import { aForm, otherForm, someDrafts, withForm } from '../errors'
import { sheetNamer } from '../workbook/sheet-names'
import { workbookFile } from '../workbook/workbook-file'
import { columnsOf } from './columns'
import { otherRowsSheet } from './other-rows-sheet'
import { districtSheet } from './table-sheet'

export interface DistrictOptions {
  /** The form of all the reports. */
  readonly form: Form
  /** Of heads and remarks; `zh` when absent. */
  readonly lang?: Language
}

const optionChecks: OptionChecks<DistrictOptions> = { form: aForm, lang: oneOf('zh', 'en') }

/**
 * A workbook of many reports: for each table a sheet with a row an organ, a column a figure, and live sums; blank, 0 and `/` as they are.
 * Where some print a group as one row, that has columns of its own and a sheet tells whose. Throws where reports are of another form.
 */
export const districtWorkbook = (reports: readonly AnyDraft[], options: DistrictOptions): Uint8Array => {
  if (!someDrafts.is(reports)) throw wrongArgument('districtWorkbook', 'reports', reports, someDrafts)
  if (!withForm.is(options)) throw wrongArgument('districtWorkbook', 'options', options, withForm)
  assertOptions('districtWorkbook', options, optionChecks)
  const { form, lang = 'zh' } = options
  const others = reports.filter((report) => report.form !== form.id)
  if (others.length > 0) throw otherForm('districtWorkbook', others, form.id)
  const words = workbookWords(lang)
  const given = { form, words, names: namesOf(form, lang) }
  const nameOf = sheetNamer()
  const sheets = form.sections.flatMap(({ label, table }) =>
    table === undefined
      ? []
      : [districtSheet(nameOf(words.sheets.table(label)), label, columnsOf(table, form, reports), reports, given)],
  )
  const otherRows = otherRowsSheet(nameOf(words.sheets.otherRows), reports, given)
  return workbookFile({
    sheets: otherRows ? [...sheets, otherRows] : sheets,
    names: [],
    footer: '&C— &P —',
    meta: { title: words.district.title, lang: 'zh-CN' },
    lang: 'zh-CN',
  })
}
