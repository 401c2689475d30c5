import type { FontFace } from './font-face'

/** ASCII, no-break space and Latin letters; marks that Chinese text has too (“ ” · — × …) are of the Chinese faces. */
const isLatin = (code: number): boolean =>
  code < 0x7f ||
  code === 0xa0 ||
  (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1e00 && code < 0x1f00)

/** The face for Latin and digits alone, to be asked before a Chinese one. */
export const latinFace = (face: FontFace): FontFace => ({
  id: face.id,
  get font() {
    return face.font
  },
  advance: (code) => (isLatin(code) ? face.advance(code) : undefined),
})
