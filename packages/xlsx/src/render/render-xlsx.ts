import type { Document, OptionChecks } from '@gxgk/document'
import { assertIsDocument, assertOptions, flag, languageTag } from '@gxgk/document'
import { sheetNamer } from '../workbook/sheet-names'
import { workbookFile } from '../workbook/workbook-file'
import { documentSheet, titleOf } from './document-sheet'
import { Names } from './names'
import { sheetPieces } from './sheet-parts'

export interface XlsxOptions {
  /** Whether the document's embedded data go into the file, in a part that Excel keeps; true when absent. */
  readonly embed?: boolean
  /** BCP 47; the document's own when absent. */
  readonly lang?: string
}

const optionChecks: OptionChecks<XlsxOptions> = { embed: flag, lang: languageTag }

/** The number of a page as Excel has it in a footer, in the middle. */
const footerOf = (template: string): string => `&C${template.replaceAll('&', '&&').replaceAll('{page}', '&P')}`

/**
 * The document as a workbook: a sheet for each table with the words around it, figures as numbers in the form in which they are
 * printed, merged cells and heads as in the tree, every ref a name of its cell, charts as their tables. The same document gives the
 * same bytes. Throws where the value is no document, or an option is none; for a document of unknown origin call `assertDocument` before.
 */
export const renderXlsx = (document: Document, options: XlsxOptions = {}): Uint8Array => {
  assertIsDocument('renderXlsx', document)
  assertOptions('renderXlsx', options, optionChecks)
  const { meta } = document
  const { embed = true, lang = meta.lang } = options
  const nameOf = sheetNamer()
  const names = new Names()
  const sheets = sheetPieces(document).map((pieces) =>
    documentSheet(nameOf(titleOf(pieces) ?? meta.title), pieces, names),
  )
  return workbookFile({
    sheets,
    names: names.all(),
    ...(meta.pageNumber !== undefined && { footer: footerOf(meta.pageNumber) }),
    meta,
    lang,
    ...(embed && meta.embedded && { embedded: meta.embedded }),
  })
}
