import type { Document, OptionChecks, Ref } from '@gxgk/document'
import { assertDocument, assertIsDocument, assertOptions, calls, record, text, walk } from '@gxgk/document'
import type { Role, TextStyle } from '@gxgk/layout'
import { composeChecks, sheetsOf, sizes, textStyles } from '@gxgk/layout'
import { openFonts } from '../font-set'
import { whenLoaded } from '@gxgk/layout/fonts'
import type { PdfOptions } from '../render-pdf'
import type { PdfmakeNode } from './content'
import { contentOf } from './content'
import { wordsOf } from './words'

/** What `pdfmake.createPdf` takes; fonts are called by their roles, and given to pdfmake by `pdfmakeFonts`. */
export interface PdfmakeDefinition {
  pageSize: 'A4'
  pageMargins: [left: number, top: number, right: number, bottom: number]
  language: string
  info: { title: string; author?: string; subject?: string; creationDate: Date }
  defaultStyle: PdfmakeNode
  styles: { [name: string]: PdfmakeNode }
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- pdfmake's types are of a package of their own.
  content: any[]
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above.
  footer?: (page: number) => any
}

export type PdfmakeOptions = Pick<PdfOptions, 'fonts' | 'fontkit' | 'margins' | 'grid'>

const optionChecks: OptionChecks<PdfmakeOptions> = {
  fonts: record,
  fontkit: calls,
  margins: composeChecks.margins,
  grid: composeChecks.grid,
}

/** Points between the rules of a table and its words, above and below. */
const cellSize = 10.5

const styleOf = ({ role, size, pitch, indent, align, above, below }: TextStyle): PdfmakeNode => ({
  font: role,
  fontSize: size,
  lineHeight: pitch / size,
  leadingIndent: indent,
  alignment: align,
  margin: [0, above, 0, below],
})

const refsOf = (document: Document): ReadonlySet<Ref> =>
  new Set(Array.from(walk(document)).flatMap((node) => ('ref' in node && node.ref !== undefined ? [node.ref] : [])))

/**
 * The document as a definition of pdfmake, for those who compose their own files with pdfmake and want a report in them:
 * paragraphs, headings and tables with the styles, spans and fonts of `renderPdf`. It is laid out and written by pdfmake: without tags,
 * lines and pages otherwise than those of `renderPdf`. Rejects with one sentence when the value is no document or no font has a character.
 */
export const toPdfmake = async (document: Document, options: PdfmakeOptions = {}): Promise<PdfmakeDefinition> => {
  assertIsDocument('toPdfmake', document)
  assertOptions('toPdfmake', options, optionChecks)
  assertDocument(document)
  const { fonts, fontkit, ...layout } = options
  const { title, author, subject, lang, date, pageNumber } = document.meta
  const { portrait, grid } = sheetsOf(layout, !!pageNumber)
  const { left, top } = portrait.recto
  const styles = textStyles(grid)
  const faces = await openFonts('toPdfmake', fonts, fontkit)
  const context = { faces, refs: refsOf(document), width: portrait.typeWidth }
  const numbered = (page: number | string) =>
    wordsOf([text(pageNumber!.replaceAll('{page}', String(page)))], 'fangsong' satisfies Role, context)
  const content = await whenLoaded(() => {
    if (pageNumber) numbered('0123456789')
    return [...contentOf(document, context)]
  })
  return {
    pageSize: 'A4',
    pageMargins: [left, top, portrait.width - left - portrait.typeWidth, portrait.height - top - portrait.typeHeight],
    language: lang,
    info: {
      title,
      ...(author !== undefined && { author }),
      ...(subject !== undefined && { subject }),
      creationDate: new Date(date === undefined ? 0 : `${date}T00:00:00Z`),
    },
    defaultStyle: { font: 'fangsong', fontSize: grid.size },
    styles: {
      paragraph: styleOf(styles.paragraph),
      note: styleOf(styles.note),
      ...Object.fromEntries(styles.headings.map((style, i) => [`heading${i + 1}`, styleOf(style)])),
      list: { lineHeight: styles.paragraph.pitch / grid.size },
      table: { margin: [0, 0, 0, grid.size / 2] },
      cell: { fontSize: cellSize },
    },
    content,
    ...(pageNumber && {
      footer: (page: number) => ({
        text: numbered(page),
        fontSize: sizes.pageNumber,
        alignment: page % 2 === 1 ? 'right' : 'left',
        margin: [left, 20, left, 0],
      }),
    }),
  }
}
