import type { Document, Task } from '@gxgk/document'
import { document, section } from '@gxgk/document'
import type { FileType, Limits } from '@gxgk/read'

/** Turns a source into a document in which every node knows its place; knows nothing of reports. Throws `ImportError`. */
export type Reader = (input: Uint8Array | string, limits?: Partial<Limits>, task?: Task) => Document | Promise<Document>

/** The reader of each kind, loaded when it is first needed. */
export const readers: { readonly [T in FileType]: () => Promise<Reader> } = {
  html: async () => (await import('@gxgk/read/html')).readHtml,
  text: async () => (await import('@gxgk/read/text')).readText,
  markdown: async () => (await import('@gxgk/read/markdown')).readMarkdown,
  docx: async () => (await import('@gxgk/read/docx')).readDocx,
  xlsx: async () => (await import('@gxgk/read/xlsx')).readXlsx,
  pdf: async () => (await import('@gxgk/read/pdf')).readPdf,
  mht: async () => (await import('@gxgk/read/mht')).readMht,
  // A picture is a page without text; what reads it is given by the caller.
  picture: async () => () => document({ title: '', lang: 'zh-CN' }, [section([], { source: { page: 1 } })]),
  json: async () => (await import('@gxgk/read/json')).readJson,
}
