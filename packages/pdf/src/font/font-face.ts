import type { Face } from '@gxgk/layout'
import { openCff } from './cff-program'
import type { FontProgram } from './font-program'
import { openSfnt } from './sfnt'
import { openTrueType } from './true-type-program'

/** A face that can be written into a file. */
export interface FontFace extends Face {
  readonly font: FontProgram
}

// Opening costs milliseconds and an open font has no state: the same bytes are opened once a process.
const opened = new WeakMap<Uint8Array, FontProgram>()

const openFont = (bytes: Uint8Array, name: string): FontProgram => {
  const known = opened.get(bytes)
  if (known) return known
  const sfnt = openSfnt(bytes, name)
  const font = sfnt.outlines === 'CFF' ? openCff(sfnt) : openTrueType(sfnt)
  opened.set(bytes, font)
  return font
}

/**
 * Opens a TrueType or OpenType font, which `name` calls in messages. The bytes are not copied and not read again when
 * the same array comes back: not to be written to. Throws one sentence when they cannot be read as a font.
 */
export const openFace = (id: string, bytes: Uint8Array, name = id): FontFace => {
  const font = openFont(bytes, name)
  return {
    id,
    font,
    advance: (codePoint) => {
      const glyph = font.glyphOf(codePoint)
      return glyph === 0 ? undefined : font.widthOf(glyph)
    },
  }
}
