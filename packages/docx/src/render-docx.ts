import type { Document, OptionChecks } from '@gxgk/document'
import { assertIsDocument, assertOptions, flag, languageTag, record, words } from '@gxgk/document'
import type { OfficePart, Relation } from '@gxgk/read/ooxml/write'
import { officeFile } from '@gxgk/read/ooxml/write'
import { newContext } from './body/context'
import type { DocxFonts } from './font-names'
import { standardFonts } from './font-names'
import { chartPart } from './parts/chart-part'
import { documentPart } from './parts/document-part'
import { footerPart } from './parts/footer-part'
import { numberingPart } from './parts/numbering-part'
import { contentTypes } from './parts/package-parts'
import { fontTablePart, settingsPart } from './parts/settings-part'
import { stylesPart } from './parts/styles-part'

export interface DocxOptions {
  /** Whether the document's embedded data go into the file, in a part that Word keeps; true when absent. */
  readonly embed?: boolean
  /** BCP 47; the document's own when absent. */
  readonly lang?: string
  /** Fonts by their names in Word; those that are given take the place of the ones of GB/T 9704. */
  readonly fonts?: Partial<DocxFonts>
}

const optionChecks: OptionChecks<DocxOptions> = { embed: flag, lang: languageTag, fonts: record }

const fontChecks = Object.fromEntries(
  Object.keys(standardFonts).map((role) => [role, words]),
) as OptionChecks<DocxFonts>

const partsOf = (document: Document, lang: string, fonts: DocxFonts) => {
  const context = newContext()
  const text = documentPart(document, context)
  const numbered = document.meta.pageNumber
  const own = (id: string, type: string, text: string, target = `${id}.xml`): OfficePart => ({
    id,
    type,
    text,
    target,
    contentType: contentTypes[type]!,
  })
  const parts = [
    own('styles', 'styles', stylesPart(fonts, lang)),
    own('numbering', 'numbering', numberingPart(context.starts)),
    own('settings', 'settings', settingsPart(lang)),
    own('fontTable', 'fontTable', fontTablePart(fonts)),
    ...(numbered === undefined
      ? []
      : [
          own('footer1', 'footer', footerPart(numbered, 'right')),
          own('footer2', 'footer', footerPart(numbered, 'left')),
        ]),
    ...context.charts.map((chart, i) => own(`chart${i + 1}`, 'chart', chartPart(chart), `charts/chart${i + 1}.xml`)),
  ]
  const relations = context.links.map((target, i): Relation => ({
    id: `link${i + 1}`,
    type: 'hyperlink',
    target,
    isExternal: true,
  }))
  return { main: { name: 'word/document.xml', text, contentType: contentTypes.officeDocument! }, parts, relations }
}

/**
 * The document as a .docx file on the page of GB/T 9704, in Word's own styles: every ref a bookmark, merged cells and repeated
 * heads as Word has them, charts as charts of Word, the embedded data in a part of their own. The same document gives the same
 * bytes. Throws where the value is no document, or an option is none; for a document of unknown origin call `assertDocument` before.
 */
export const renderDocx = (document: Document, options: DocxOptions = {}): Uint8Array => {
  assertIsDocument('renderDocx', document)
  assertOptions('renderDocx', options, optionChecks)
  assertOptions('renderDocx', options.fonts, fontChecks, 'fonts')
  const { embed = true, lang = document.meta.lang, fonts } = options
  const { meta } = document
  const embedded = embed ? meta.embedded : undefined
  return officeFile({
    ...partsOf(document, lang, { ...standardFonts, ...fonts }),
    meta,
    lang,
    ...(embedded && { embedded }),
  })
}
