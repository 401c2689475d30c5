import type { Document } from '@gxgk/document'
import type { Limits } from '../limits'
import type { FileType } from './file-type'

/** Turns a source into a document in which every node knows its place; knows nothing of reports. Throws `ImportError`. */
export type Reader = (input: Uint8Array | string, limits?: Partial<Limits>) => Document | Promise<Document>

/** The reader of each kind, loaded when it is first needed. */
export const readers: { readonly [T in FileType]: () => Promise<Reader> } = {
  html: async () => (await import('./html/index')).readHtml,
  text: async () => (await import('./text/index')).readText,
  markdown: async () => (await import('./markdown/index')).readMarkdown,
  docx: async () => (await import('./docx/index')).readDocx,
  pdf: async () => (await import('./pdf/index')).readPdf,
  json: async () => (await import('./json/index')).readJson,
}
