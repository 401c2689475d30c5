import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'
import type { PDFObject } from 'pdf-lib'

/** A value of a file, references followed only when asked. */
export type Value = PDFObject | undefined

/** A dictionary of the file, its values with references followed. */
export interface Dict {
  /** The number of the object, when it has one. */
  readonly id: number | undefined
  readonly get: (key: string) => Value
  readonly raw: (key: string) => Value
  readonly dict: (key: string) => Dict | undefined
  readonly list: (key: string) => readonly Value[]
  readonly keys: readonly string[]
}

export interface Objects {
  readonly catalog: Dict
  readonly info: Dict | undefined
  readonly pages: readonly Dict[]
  readonly follow: (value: Value) => Value
  readonly dictOf: (value: Value) => Dict | undefined
  readonly bytesOf: (value: Value) => Uint8Array | undefined
}

export const nameOf = (value: Value): string | undefined => (value instanceof PDFName ? value.decodeText() : undefined)
export const numberOf = (value: Value): number | undefined =>
  value instanceof PDFNumber ? value.asNumber() : undefined
export const textOf = (value: Value): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
export const rawBytesOf = (value: Value): Uint8Array | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.asBytes() : undefined
export const isTrue = (value: Value): boolean => value === PDFBool.True
export const idOf = (value: Value): number | undefined => (value instanceof PDFRef ? value.objectNumber : undefined)
export const listOf = (value: Value): readonly Value[] => (value instanceof PDFArray ? value.asArray() : [])

/** The objects of a PDF file. */
export const openObjects = async (bytes: Uint8Array): Promise<Objects> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  const { context } = pdf
  const follow = (value: Value): Value => (value instanceof PDFRef ? context.lookup(value) : value)
  const dictOf = (value: Value): Dict | undefined => {
    const found = follow(value)
    const dict = found instanceof PDFRawStream ? found.dict : found
    if (!(dict instanceof PDFDict)) return undefined
    const raw = (key: string) => dict.get(PDFName.of(key))
    return {
      id: idOf(value),
      raw,
      get: (key) => follow(raw(key)),
      dict: (key) => dictOf(raw(key)),
      list: (key) => listOf(follow(raw(key))),
      keys: dict.keys().map((key) => key.decodeText()),
    }
  }
  return {
    catalog: dictOf(context.trailerInfo.Root)!,
    info: dictOf(context.trailerInfo.Info),
    pages: pdf.getPages().map(({ ref }) => dictOf(ref)!),
    follow,
    dictOf,
    bytesOf: (value) => {
      const found = follow(value)
      return found instanceof PDFRawStream ? decodePDFRawStream(found).decode() : undefined
    },
  }
}
