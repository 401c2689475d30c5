import { faceFile as fandol } from '@gxgk/fonts-fandol'
import { faceFile as kai } from '@gxgk/fonts-kai'
import { faceFile as noto } from '@gxgk/fonts-noto'
import type { Faces } from '@gxgk/layout'
import type { FontFace } from './font/font-face'
import { fileFace, openFace } from './font/font-face'

/** The fonts of GB/T 9704, and the one that is asked for characters which they lack. */
const bundled = {
  xiaobiaosong: noto('serifSemiBold'),
  heiti: noto('sansMedium'),
  kaiti: kai('kaiRegular'),
  fangsong: fandol('fangRegular'),
  fallback: noto('serifRegular'),
}

export type FontRole = keyof typeof bundled
const roles = Object.keys(bundled) as readonly FontRole[]

/** Files of TrueType or OpenType fonts to be used in place of the bundled ones; they are not to be written to afterwards. */
export type FontFiles = { readonly [R in FontRole]?: Uint8Array }

/**
 * The faces of each role: the caller's, and the bundled ones for all others, which are read only where a document needs
 * them. Throws one sentence when a file of the caller cannot be read as a font, or is given for something that is no role.
 */
export const openFonts = (files: FontFiles = {}): Faces => {
  const strange = Object.keys(files).find((role) => !(roles as readonly string[]).includes(role))
  if (strange !== undefined)
    throw new Error(`renderPdf: fonts.${strange} is none of the roles, which are ${roles.join(', ')}`)
  const opened = new Map<Uint8Array, FontFace>()
  const open = (role: FontRole): FontFace => {
    const own = files[role]
    if (own === undefined) return fileFace(role, bundled[role])
    const face = opened.get(own) ?? openFace(role, own, `fonts.${role}`)
    opened.set(own, face)
    return face
  }
  const fallback = open('fallback')
  const chain = (role: FontRole) => [...new Set([open(role), fallback])]
  return {
    xiaobiaosong: chain('xiaobiaosong'),
    heiti: chain('heiti'),
    kaiti: chain('kaiti'),
    fangsong: chain('fangsong'),
  }
}
