import type { PdfDictionary, PdfValue } from './pdf-value'
import { textString, textUnits } from './pdf-value'

/** A tree of names in one node (ISO 32000-1, 7.9.6), in the order in which a reader searches: by the bytes that are written. */
export const nameTree = (entries: Iterable<readonly [string, PdfValue]>): PdfDictionary => ({
  Names: Array.from(entries, ([name, value]) => ({ name, value, units: textUnits(name) }))
    .sort((a, b) => (a.units < b.units ? -1 : a.units > b.units ? 1 : 0))
    .flatMap(({ name, value }): PdfValue[] => [textString(name), value]),
})
