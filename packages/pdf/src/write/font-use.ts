import type { ComposedPage, Face } from '@gxgk/layout'
import type { FontFace } from '@gxgk/layout/fonts'
import type { FontProgram } from '@gxgk/layout/fonts'
import { broken } from '../errors'

/** What a document uses of a font. */
export interface FontUse {
  /** What the content of pages calls it: `F1`. */
  readonly name: string
  readonly font: FontProgram
  /**
   * The code of each character, from 1 in the order of first use. Characters have codes of their own even where they
   * share a glyph, so that each is copied out of the file as itself.
   */
  readonly codes: ReadonlyMap<number, number>
}

export type FontUses = ReadonlyMap<Face, FontUse>

const isFontFace = (face: Face): face is FontFace => 'font' in face

const hex = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`

const addCodes = (codes: Map<number, number>, text: string, { id, font }: FontFace) => {
  for (let i = 0; i < text.length; i++) {
    const codePoint = text.codePointAt(i)!
    if (codePoint > 0xffff) i++
    if (codes.has(codePoint)) continue
    if (font.glyphOf(codePoint) === 0)
      throw broken(`${id} has no glyph for "${String.fromCodePoint(codePoint)}" (${hex(codePoint)})`)
    codes.set(codePoint, codes.size + 1)
  }
}

/** All texts that the pages draw. */
export const textsOf = function* (pages: readonly ComposedPage[]) {
  for (const { lines, watermark } of pages) {
    if (watermark) yield watermark
    for (const { runs } of lines) yield* runs
  }
}

/** The fonts of the pages with the characters that they draw; throws when a face has no font or no glyph. */
export const fontUses = (pages: readonly ComposedPage[]): FontUses => {
  const uses = new Map<Face, FontUse & { readonly codes: Map<number, number> }>()
  for (const { face, text } of textsOf(pages)) {
    if (!isFontFace(face)) throw broken(`the face ${face.id} is not of a font file`)
    const known = uses.get(face)
    const use = known ?? { name: `F${uses.size + 1}`, font: face.font, codes: new Map<number, number>() }
    if (!known) uses.set(face, use)
    addCodes(use.codes, text, face)
  }
  return uses
}
