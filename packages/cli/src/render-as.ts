import { extname } from 'node:path'
import type { Document } from '@gxgk/document'
import { wrongUse } from './failure'

/** Formats that a document can be written in, by the ending of a file. */
export const documentFormats = ['html', 'md', 'pdf', 'docx', 'xlsx'] as const

export type DocumentFormat = (typeof documentFormats)[number]

const named: { readonly [ending: string]: DocumentFormat } = { htm: 'html', markdown: 'md' }

/** The format of a word or an ending; undefined where it is none. */
export const formatOf = (word: string): DocumentFormat | undefined =>
  documentFormats.find((one) => one === word.toLowerCase()) ?? named[word.toLowerCase()]

/** The format that the name of a file asks for. */
export const formatOfName = (name: string): string => extname(name).slice(1).toLowerCase()

/** Renderers are loaded when they are asked for: the one for PDF is large, and fonts larger. */
const renderers: { readonly [F in DocumentFormat]: (document: Document) => Promise<string | Uint8Array> } = {
  html: async (document) => (await import('@gxgk/html')).renderHtml(document),
  md: async (document) => (await import('@gxgk/markdown')).renderMarkdown(document),
  pdf: async (document) => (await import('@gxgk/pdf')).renderPdf(document, { missing: 'box' }),
  docx: async (document) => (await import('@gxgk/docx')).renderDocx(document),
  xlsx: async (document) => (await import('@gxgk/xlsx')).renderXlsx(document),
}

export const renderAs = (document: Document, format: string): Promise<string | Uint8Array> => {
  const known = formatOf(format)
  if (!known) throw wrongUse(`没有 ${format} 这种格式：可用 ${documentFormats.join('、')}`)
  return renderers[known](document)
}
