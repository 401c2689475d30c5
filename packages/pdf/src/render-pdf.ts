import type { Document } from '@gxgk/document'
import { assertDocument } from '@gxgk/document'
import type { ComposeOptions } from '@gxgk/layout'
import { composeDocument } from '@gxgk/layout'
import type { FontFiles } from './font-set'
import { openFonts } from './font-set'
import type { WriteOptions } from './write/write-composed'
import { writeComposed } from './write/write-composed'

export interface PdfOptions extends ComposeOptions, WriteOptions {
  /** Files of fonts to be used for a role in place of the bundled ones. */
  readonly fonts?: FontFiles
}

/**
 * The document as a tagged PDF/A-3a of A4 pages after GB/T 9704; the same document gives the same bytes.
 *
 * ```
 * document ─ composeDocument ─▶ pages of lines, rules, structure ─ writeComposed ─▶ PDF
 * ```
 *
 * Rejects with one sentence when the value is no document, a font is no font, no font has a character, or an option
 * makes no sense.
 */
export const renderPdf = async (
  document: Document,
  { fonts, compression, ...layout }: PdfOptions = {},
): Promise<Uint8Array> => {
  assertDocument(document)
  const composed = composeDocument(document, openFonts(fonts), layout)
  return writeComposed(composed, document.meta, compression ? { compression } : {})
}
