import type { Face } from '@gxgk/layout'
import { openCff } from './cff-program'
import type { FontBytes } from './font-bytes'
import { bytesInFile, bytesInMemory } from './font-bytes'
import type { FontProgram } from './font-program'
import { openSfnt } from './sfnt'
import { openTrueType } from './true-type-program'

/** A face that can be written into a file. */
export interface FontFace extends Face {
  readonly font: FontProgram
}

// Opening costs milliseconds and an open font has no state: the same bytes are opened once a process.
const opened = new WeakMap<Uint8Array, FontProgram>()

const openFont = (bytes: FontBytes, name: string): FontProgram => {
  const sfnt = openSfnt(bytes, name)
  return sfnt.outlines === 'CFF' ? openCff(sfnt) : openTrueType(sfnt)
}

const faceOf = (id: string, font: () => FontProgram): FontFace => ({
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

/**
 * Opens a TrueType or OpenType font, which `name` calls in messages. The bytes are not copied and not read again when
 * the same array comes back: not to be written to. Throws one sentence when they cannot be read as a font.
 */
export const openFace = (id: string, bytes: Uint8Array, name = id): FontFace => {
  const given = bytes instanceof Uint8Array ? bytes : new Uint8Array()
  const font = opened.get(given) ?? openFont(bytesInMemory(given), name)
  opened.set(given, font)
  return faceOf(id, () => font)
}

const openedFiles = new Map<string, FontProgram>()

/** A face of a file that comes with the packages, opened when it is first asked for something, once a process. */
export const fileFace = (id: string, url: URL): FontFace => {
  // Asked for each character: the file is looked up only once.
  let own: FontProgram | undefined
  const open = (): FontProgram => {
    const font = openedFiles.get(url.href) ?? openFont(bytesInFile(url), id)
    openedFiles.set(url.href, font)
    return font
  }
  return faceOf(id, () => (own ??= open()))
}
