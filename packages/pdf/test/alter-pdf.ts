import { deflateSync, inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'

/** What can be broken in a file that is written. */
export interface Alterable {
  /** All dictionaries with numbers, in order. */
  readonly dicts: readonly PDFDict[]
  /** The first dictionary in which the entry has this name as its value. */
  readonly find: (key: string, name: string) => PDFDict
  readonly rewrite: (stream: 'content' | 'metadata', change: (text: string) => string) => void
}

export const name = (text: string) => PDFName.of(text)

const isName = (dict: PDFDict, key: string, text: string) => dict.get(name(key)) === name(text)

/** A copy of the file with a fault in it. */
export const alterPdf = async (bytes: Uint8Array, change: (file: Alterable) => void): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const objects = pdf.context.enumerateIndirectObjects()
  const dicts = objects.flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
  change({
    dicts,
    find: (key, text) => dicts.find((dict) => isName(dict, key, text))!,
    rewrite: (which, edit) => {
      const page = pdf.getPages()[0]!
      const ref = which === 'content' ? page.node.get(name('Contents'))! : pdf.catalog.get(name('Metadata'))!
      const stream = pdf.context.lookup(ref) as PDFRawStream
      const packed = which === 'content'
      const text = Buffer.from(packed ? inflateSync(stream.contents) : stream.contents).toString('latin1')
      const edited = Buffer.from(edit(text), 'latin1')
      const [target] = objects.find(([, object]) => object === stream)!
      pdf.context.assign(target, PDFRawStream.of(stream.dict, packed ? deflateSync(edited) : edited))
    },
  })
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false })
}

/** Whether the value is a list, for those who change one. */
export const isList = (value: unknown): value is PDFArray => value instanceof PDFArray
