import type { FontName } from '../errors'
import type { Face } from '../face'
import { openCff } from './cff-program'
import type { FontBytes } from './font-bytes'
import type { FontProgram } from './font-program'
import type { FontkitLoader } from './fontkit'
import { openSfnt } from './sfnt'
import { openTrueType } from './true-type-program'

/** A face that can be written into a file. */
export interface FontFace extends Face {
  readonly font: FontProgram
}

/**
 * Opens a TrueType font at once, an OpenType font with CFF outlines when fontkit is loaded; `name` is what messages call
 * it. Throws one sentence when the bytes cannot be read as a font.
 */
export const openFont = (
  bytes: FontBytes,
  name: FontName,
  fontkit: FontkitLoader,
): FontProgram | Promise<FontProgram> => {
  const sfnt = openSfnt(bytes, name)
  return sfnt.outlines === 'CFF' ? fontkit().then((loaded) => openCff(sfnt, loaded)) : openTrueType(sfnt)
}

export const faceOf = (id: string, font: () => FontProgram): FontFace => ({
  id,
  get font() {
    return font()
  },
  advance: (codePoint) => {
    const { glyphOf, widthOf } = font()
    const glyph = glyphOf(codePoint)
    return glyph === 0 ? undefined : widthOf(glyph)
  },
})
