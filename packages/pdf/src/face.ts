import * as fontkit from 'fontkit'

/** A font as composing needs it. */
export interface Face {
  /** Unique among the faces of one document. */
  readonly id: string
  readonly bytes: Uint8Array
  /** Width of the character in parts of the font size; undefined when the font has no glyph for it. */
  readonly advance: (char: string) => number | undefined
}

const openFont = (id: string, bytes: Uint8Array): fontkit.Font => {
  try {
    const font = fontkit.create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) as fontkit.Font
    // Tables are read when first asked for: better now than in the middle of a page.
    const { unitsPerEm, postscriptName, capHeight, italicAngle, bbox } = font
    const read = [unitsPerEm, capHeight, italicAngle, bbox.maxX, font.layout('A1').advanceWidth]
    if (postscriptName && unitsPerEm > 0 && read.every(Number.isFinite)) return font
  } catch (cause) {
    throw new Error(`renderPdf: ${id} is damaged and cannot be read as a font`, { cause })
  }
  throw new Error(`renderPdf: ${id} is damaged and cannot be read as a font`)
}

/** Throws when the tables of the font cannot be read. */
export const openFace = (id: string, bytes: Uint8Array): Face => {
  const font = openFont(id, bytes)
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
