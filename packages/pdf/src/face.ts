import * as fontkit from 'fontkit'

/** A font as composing needs it. */
export interface Face {
  /** Unique among the faces of one document. */
  readonly id: string
  readonly bytes: Uint8Array
  /** Width of the character in parts of the font size; undefined when the font has no glyph for it. */
  readonly advance: (char: string) => number | undefined
}

export const openFace = (id: string, bytes: Uint8Array): Face => {
  const font = fontkit.create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) as fontkit.Font
  const known = new Map<string, number | undefined>()
  const measure = (char: string) => {
    const point = char.codePointAt(0)!
    return font.hasGlyphForCodePoint(point) ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm : undefined
  }
  return {
    id,
    bytes,
    advance: (char) => {
      if (!known.has(char)) known.set(char, measure(char))
      return known.get(char)
    },
  }
}
