import type { Task } from '@gxgk/document'
import { step } from '@gxgk/document'
import type { Document, Meta, Section } from '@gxgk/document'
import { childrenOf, document } from '@gxgk/document'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import { workOf } from '../work'
import type { Codes } from './drawing'
import { jsonAttachment } from './json-attachment'
import { readPage } from './read-page'
import type { ReadPage } from './without-furniture'
import { rowsOverPages } from './rows-over-pages'
import { withoutFurniture } from './without-furniture'
import { withUnruledTables } from './unruled/with-unruled-tables'
import { withPdf } from './with-pdf'

const printable = (text: unknown): string =>
  typeof text === 'string' ? text.replace(/\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, ' ').trim() : ''

const metaOf = async (pdf: PDFDocumentProxy, limits: Limits): Promise<Meta> => {
  const [{ info }, attachments] = await Promise.all([
    pdf.getMetadata().catch(() => ({ info: {} })),
    pdf.getAttachments().catch(() => undefined),
  ])
  const { Title: title, Author: author } = info as { readonly [name: string]: unknown }
  const embedded = jsonAttachment(attachments, limits)
  return {
    title: printable(title),
    lang: 'zh-CN',
    ...(printable(author) && { author: printable(author) }),
    ...(embedded && { embedded }),
  }
}

const nodesIn = (section: Section): number =>
  section.children.reduce(
    (sum, block) =>
      sum +
      1 +
      (block.type === 'table' ? childrenOf(block).reduce((cells, row) => cells + childrenOf(row).length, 0) : 0),
    1,
  )

/**
 * A PDF as a document: a section for each page, with tables where rulings show them and each other line as a paragraph,
 * its columns parted by spaces, without heads, feet and numbers of pages. A page that is printed but has no text, as a scan has none, is a section without blocks;
 * a blank page is left out. It knows nothing of reports, and needs pdfjs-dist. Rejects with `ImportError`.
 */
export const readPdf = (input: Uint8Array | string, given?: Partial<Limits>, task: Task = {}): Promise<Document> => {
  const limits = limitsOf(given)
  // What the caller stops, or throws while watching, is no fault of the file.
  let stopped: { readonly error: unknown } | undefined
  const page = (number: number, total: number) => {
    try {
      step(task, 'read', number, total)
    } catch (error) {
      stopped = { error }
      throw error
    }
  }
  const reading = withPdf(input, limits, async (pdf, codes: Codes, nextPage) => {
    refuseBeyond('pages', pdf.numPages, limits)
    const meta = await metaOf(pdf, limits)
    const pages: ReadPage[] = []
    const { nodes } = workOf(limits)
    for (let number = 1; number <= pdf.numPages; number++) {
      nextPage()
      page(number - 1, pdf.numPages)
      const found = await pdf.getPage(number)
      const read = await readPage(found, codes, limits)
      found.cleanup()
      if (!read) continue
      nodes(nodesIn(read.section))
      pages.push(read)
    }
    const full = new Set(pages.flatMap((page) => [...page.full]))
    const lines = new Map(pages.flatMap((page) => [...page.lines]))
    return document(meta, withUnruledTables(rowsOverPages(withoutFurniture(pages), full), lines))
  })
  return reading.catch((error: unknown) => {
    throw stopped ? stopped.error : error
  })
}
