import type { Document } from '@gxgk/document'
import { assertDocument, walk } from '@gxgk/document'
import { fileInfo } from './file-info'
import type { FontFiles } from './font-set'
import { openFonts } from './font-set'
import { outlined } from './outlined'
import { page } from './page'
import { pageNumbers } from './page-number'
import { joinPieces } from './piece'
import { piecesOf } from './pieces-of'
import { writePdf } from './write-pdf'

export interface PdfOptions {
  /** Files of fonts to be used for a role in place of the bundled ones. */
  readonly fonts?: FontFiles
}

/**
 * The document as a PDF of A4 pages after GB/T 9704; the same document gives the same bytes.
 * Rejects with one sentence when the value is no document, a font is no font, or a character has no glyph in any font.
 */
export const renderPdf = async (document: Document, options: PdfOptions = {}): Promise<Uint8Array> => {
  assertDocument(document)
  const fonts = await openFonts(options.fonts ?? {})
  const refs = new Set(
    Array.from(walk(document), (node) => ('ref' in node ? node.ref : undefined)).filter((ref) => ref !== undefined),
  )
  const { left, top, right, bottom } = page.margins
  const template = document.meta.pageNumber
  const faces = [...new Set(Object.values(fonts).flat())]
  const blank = faces.find((face) => face.advance(' ') !== undefined) ?? faces[0]!
  return writePdf(
    {
      version: '1.7',
      pageSize: { width: page.width, height: page.height },
      pageMargins: [left, top, right, bottom],
      defaultStyle: { font: blank.id },
      content: joinPieces(outlined(piecesOf(document, { fonts, refs }), refs)),
      ...(template && { footer: pageNumbers(template, fonts) }),
      ...fileInfo(document.meta),
    },
    faces,
  )
}
