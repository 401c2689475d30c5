import type { Meta } from '@gxgk/document'
import type { ComposedDocument } from '@gxgk/layout'
import { isUniversal } from '../structure/is-universal'
import type { WrittenLink } from '../structure/link-annotations'
import { linkAnnotations } from '../structure/link-annotations'
import { structureTree } from '../structure/structure-tree'
import { attachment } from './attachment'
import type { DocumentInfo } from './document-info'
import { documentInfo } from './document-info'
import type { Compression } from './font-objects'
import { fontObjects } from './font-objects'
import { fontUses } from './font-use'
import { nameTree } from './name-tree'
import { outlineObjects } from './outline-objects'
import { outputIntent } from './output-intent'
import { pageContent } from './page-content'
import type { PdfDictionary, PdfValue, Reference } from './pdf-value'
import { textString } from './pdf-value'
import type { PageParts, PdfFile } from './pdfmake-file'
import { beginFile } from './pdfmake-file'
import { placeOnPage } from './place-on-page'
import { xmpPacket } from './xmp-packet'

export interface WriteOptions {
  /** `fast` unless told; `small` takes a tenth longer for a file smaller by 7 %. */
  readonly compression?: Compression
}

const infoEntries = ({ title, author, subject, creator, producer, date }: DocumentInfo): PdfDictionary => ({
  Title: textString(title),
  ...(author !== undefined && { Author: textString(author) }),
  ...(subject !== undefined && { Subject: textString(subject) }),
  Creator: textString(creator),
  Producer: textString(producer),
  CreationDate: date,
  ModDate: date,
})

const hundredths = (value: number) => Math.round(value * 100) / 100

/** Writes the pages with all that is on them, and gives them with the elements that they mark. */
const writePages = (
  file: PdfFile,
  { pages, elements }: ComposedDocument,
  links: readonly WrittenLink[],
  compression: Compression,
) => {
  const uses = fontUses(pages)
  const fonts = new Map<string, Reference>()
  for (const use of uses.values()) fonts.set(use.name, fontObjects(file, use, compression))
  const contents = pages.map((page) => pageContent(page, elements, uses))
  const parts = pages.map(({ width, height }, i): PageParts => {
    const annotations = links.filter(({ page }) => page === i).map(({ annotation }) => annotation)
    return {
      width: hundredths(width),
      height: hundredths(height),
      content: contents[i]!.content,
      fonts: Object.fromEntries(Array.from(contents[i]!.fonts, (name) => [name, fonts.get(name)!])),
      entries: { StructParents: i, ...(annotations.length > 0 && { Annots: annotations }) },
    }
  })
  return file.addPages(parts).map((page, i) => ({ page, marks: contents[i]!.marks }))
}

/**
 * Writes composed pages as a tagged PDF 1.7 file that conforms to PDF/A-3a, and to PDF/UA-1 where the document does;
 * the same pages give the same bytes. The faces must have been opened by `openFace`. Throws one sentence when a face has
 * no glyph for a character of its runs, or a link leads nowhere.
 */
export const writeComposed = (composed: ComposedDocument, meta: Meta, options: WriteOptions = {}): Uint8Array => {
  const info = documentInfo(meta)
  const file = beginFile({ lang: info.lang, info: infoEntries(info) })
  const links = linkAnnotations(file, composed)
  const marked = writePages(file, composed, links, options.compression ?? 'fast')
  const pages = marked.map(({ page }) => page)
  file.setStructure((root) =>
    structureTree(
      file,
      root,
      composed.elements,
      marked,
      links.map((link) => ({ ...link, page: pages[link.page]! })),
    ),
  )
  const outline = outlineObjects(file, composed, pages)
  const attached = meta.embedded && attachment(file, meta.embedded, info.date)
  const packet = Buffer.from(xmpPacket(info, isUniversal(composed.elements, info.title, info.lang)))
  const places = Array.from(composed.destinations, ([ref, place]): readonly [string, PdfValue] => [
    ref,
    placeOnPage(place, composed, pages),
  ])
  file.setCatalog(
    {
      Metadata: file.writeStream({ Type: 'Metadata', Subtype: 'XML' }, packet, 'plain'),
      OutputIntents: [outputIntent(file)],
      ...(outline && { Outlines: outline, PageMode: 'UseOutlines' }),
      ...(attached && { AF: [attached] }),
    },
    {
      Dests: nameTree(places),
      ...(attached && { EmbeddedFiles: nameTree([[meta.embedded!.name, attached]]) }),
    },
  )
  return file.end()
}
