import type { Extent } from './font-bytes'
import type { Sfnt } from './sfnt'

/** The outline of each glyph of a TrueType font, as bytes of the table `glyf`; empty for a blank. */
export type GlyphOutlines = (glyph: number) => Uint8Array

/** Where the outline of each glyph is in the table `glyf`. */
export type OutlinePlaces = (glyph: number) => Extent

/** Throws when outlines are said to be where the table is not: at once for the last one, for others when they are asked for. */
export const readPlaces = (sfnt: Sfnt, glyphCount: number): OutlinePlaces => {
  const long = sfnt.read('head', (table) => table.getInt16(50) !== 0)
  const length = sfnt.lengthOf('glyf')
  const placeOf = (table: DataView, glyph: number): number =>
    long ? table.getUint32(4 * glyph) : 2 * table.getUint16(2 * glyph)
  sfnt.read('loca', (table) => {
    if (placeOf(table, glyphCount) > length) throw new RangeError('outlines beyond the table')
  })
  return (glyph) => {
    const [start, end] = sfnt.read('loca', (table) => [placeOf(table, glyph), placeOf(table, glyph + 1)])
    if (start > end || end > length) throw new RangeError('an outline out of place')
    return [start, end]
  }
}

export const readOutlines = (sfnt: Sfnt, placeOf: OutlinePlaces): GlyphOutlines => {
  const known = new Map<number, Uint8Array>()
  return (glyph) => {
    const outline = known.get(glyph) ?? sfnt.slice('glyf', ...placeOf(glyph))
    known.set(glyph, outline)
    return outline
  }
}
