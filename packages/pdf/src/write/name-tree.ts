import type { PdfDictionary, PdfValue } from './pdf-value'
import { textBytes, textString } from './pdf-value'

/** Byte by byte; what goes on comes after what ends. */
const inOrder = (a: Uint8Array, b: Uint8Array): number => {
  const differs = a.findIndex((byte, i) => byte !== b[i])
  return differs < 0 ? a.length - b.length : a[differs]! - (b[differs] ?? -1)
}

/** A tree of names in one node (ISO 32000-1, 7.9.6), in the order in which a reader searches: by the bytes that are written. */
export const nameTree = (entries: Iterable<readonly [string, PdfValue]>): PdfDictionary => ({
  Names: Array.from(entries, ([name, value]) => ({ name, value, bytes: textBytes(name) }))
    .sort((a, b) => inOrder(a.bytes, b.bytes))
    .flatMap(({ name, value }): PdfValue[] => [textString(name), value]),
})
