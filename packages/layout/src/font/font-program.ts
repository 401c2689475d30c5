/** An open font file; the same for all documents. */
export interface FontProgram {
  /** Its PostScript name, of letters that a PDF name can have as they are. */
  readonly name: string
  readonly outlines: 'TrueType' | 'CFF'
  /** The smallest box around all glyphs, in thousandths of the size: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number]
  /** Height of capitals, in thousandths of the size. */
  readonly capHeight: number
  /** In degrees, counter-clockwise. */
  readonly italicAngle: number
  /** The glyph of a character, 0 when there is none. */
  readonly glyphOf: (codePoint: number) => number
  /** Width of a glyph, in thousandths of the size. */
  readonly widthOf: (glyph: number) => number
  /** Makes the outlines of glyphs ready for `subset`; undefined where they are. Absent where all are there. */
  readonly load?: (glyphs: readonly number[]) => Promise<unknown> | undefined
  /** A font of these glyphs alone, numbered in this order; the first is 0, and one may be there more than once. */
  readonly subset: (glyphs: readonly number[]) => Uint8Array
}
