import type { Meta } from '@gxgk/document'
import type { ComposedDocument } from '@gxgk/layout'
import { isUniversal } from '../structure/is-universal'
import type { WrittenLink } from '../structure/link-annotations'
import { linkAnnotations } from '../structure/link-annotations'
import { structureTree } from '../structure/structure-tree'
import type { Attachment } from './attachment'
import { writeAttachment } from './attachment'
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
import type { PageParts } from './page-objects'
import type { PdfFile } from './pdf-file'
import { beginFile } from './pdf-file'
import { placeOnPage } from './place-on-page'
import { xmpPacket } from './xmp-packet'

export interface WriteOptions {
  /** `fast` unless told; `small` takes a tenth longer for a file smaller by 7 %. */
  readonly compression?: Compression
  /** Files that go along in the PDF, beside the document's data; none when absent. */
  readonly attachments?: readonly Attachment[]
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
 * Writes the data of which the document is made, and what goes with it: each file by its key. Readers that take the first JSON for the
 * data go by the order of the keys, so those of the others begin with that of the data.
 */
const attachFiles = (file: PdfFile, { embedded }: Meta, others: readonly Attachment[], date: Date) => {
  const keyOf = (name: string) => (embedded ? `${embedded.name}/${name}` : name)
  const files = others.map((one) => [keyOf(one.name), writeAttachment(file, one, 'Supplement', date)] as const)
  if (!embedded) return files
  const bytes = new TextEncoder().encode(JSON.stringify(embedded.data))
  const data = { name: embedded.name, bytes, mime: 'application/json' }
  return [[embedded.name, writeAttachment(file, data, 'Source', date)] as const, ...files]
}

/**
 * Writes composed pages as a tagged PDF 1.7 file that conforms to PDF/A-3a, and to PDF/UA-1 where the document does;
 * the same pages give the same bytes. Its faces must be those of fonts. Throws one sentence when a face has
 * no glyph for a character of its runs, or a link leads nowhere.
 */
export const writeComposed = (composed: ComposedDocument, meta: Meta, options: WriteOptions = {}): Uint8Array => {
  const info = documentInfo(meta)
  const file = beginFile({ lang: info.lang, info: infoEntries(info) })
  const links = linkAnnotations(file, composed)
  const marked = writePages(file, composed, links, options.compression ?? 'fast')
  const pages = marked.map(({ page }) => page)
  const structure = file.reserve()
  const tree = structureTree(
    file,
    structure,
    composed.elements,
    marked,
    links.map((link) => ({ ...link, page: pages[link.page]! })),
  )
  file.write({ Type: 'StructTreeRoot', ...tree }, structure)
  const outline = outlineObjects(file, composed, pages)
  const attached = attachFiles(file, meta, options.attachments ?? [], info.date)
  const packet = xmpPacket(info, isUniversal(composed.elements, info.title, info.lang))
  const places = Array.from(composed.destinations, ([ref, place]): readonly [string, PdfValue] => [
    ref,
    placeOnPage(place, composed, pages),
  ])
  return file.end({
    StructTreeRoot: structure,
    Metadata: file.writeStream({ Type: 'Metadata', Subtype: 'XML' }, new TextEncoder().encode(packet), 'plain'),
    OutputIntents: [outputIntent(file)],
    Names: {
      Dests: nameTree(places),
      ...(attached.length > 0 && { EmbeddedFiles: nameTree(attached) }),
    },
    ...(outline && { Outlines: outline, PageMode: 'UseOutlines' }),
    ...(attached.length > 0 && { AF: attached.map(([, file]) => file) }),
  })
}
