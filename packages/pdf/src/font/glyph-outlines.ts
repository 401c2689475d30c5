import type { Sfnt } from './sfnt'

/** The outline of each glyph of a TrueType font, as bytes of the table `glyf`; empty for a blank. */
export type GlyphOutlines = (glyph: number) => Uint8Array

/** Throws when an outline is said to be where the table is not. */
export const readOutlines = (sfnt: Sfnt, glyphCount: number): GlyphOutlines => {
  const long = sfnt.read('head', (table) => table.getInt16(50) !== 0)
  const length = sfnt.lengthOf('glyf')
  const places = sfnt.read('loca', (table) => {
    const all = new Uint32Array(glyphCount + 1)
    for (let i = 0; i <= glyphCount; i++) {
      all[i] = long ? table.getUint32(4 * i) : 2 * table.getUint16(2 * i)
      if (all[i]! > length || (i > 0 && all[i]! < all[i - 1]!)) throw new RangeError('an outline out of place')
    }
    return all
  })
  const known = new Map<number, Uint8Array>()
  return (glyph) => {
    const outline = known.get(glyph) ?? sfnt.slice('glyf', places[glyph]!, places[glyph + 1]!)
    known.set(glyph, outline)
    return outline
  }
}
