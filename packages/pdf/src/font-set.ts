import { loadFace as loadFandol } from '@gxgk/fonts-fandol'
import { loadFace as loadKai } from '@gxgk/fonts-kai'
import { loadFace as loadNoto } from '@gxgk/fonts-noto'
import type { Faces } from '@gxgk/layout'
import type { FontFace } from './font/font-face'
import { openFace } from './font/font-face'

/** The fonts of GB/T 9704, and the one that is asked for characters which they lack. */
const bundled = {
  xiaobiaosong: () => loadNoto('serifSemiBold'),
  heiti: () => loadNoto('sansMedium'),
  kaiti: () => loadKai('kaiRegular'),
  fangsong: () => loadFandol('fangRegular'),
  fallback: () => loadNoto('serifRegular'),
}

export type FontRole = keyof typeof bundled
const roles = Object.keys(bundled) as readonly FontRole[]

/** Files of TrueType or OpenType fonts to be used in place of the bundled ones; they are not to be written to afterwards. */
export type FontFiles = { readonly [R in FontRole]?: Uint8Array }

/**
 * Opens the caller's fonts, and the bundled ones for all other roles; each is opened once a process. Throws one sentence
 * when a font cannot be read as one, or is given for something that is no role.
 */
export const openFonts = async (files: FontFiles = {}): Promise<Faces> => {
  const strange = Object.keys(files).find((role) => !(roles as readonly string[]).includes(role))
  if (strange !== undefined)
    throw new Error(`renderPdf: fonts.${strange} is none of the roles, which are ${roles.join(', ')}`)
  const opened = new Map<Uint8Array, FontFace>()
  const open = async (role: FontRole): Promise<FontFace> => {
    const own = files[role]
    const bytes = own ?? (await bundled[role]())
    const face = opened.get(bytes) ?? openFace(role, bytes, own ? `fonts.${role}` : role)
    opened.set(bytes, face)
    return face
  }
  const [xiaobiaosong, heiti, kaiti, fangsong, fallback] = await Promise.all(roles.map(open))
  const chain = (face: FontFace) => [...new Set([face, fallback!])]
  return {
    xiaobiaosong: chain(xiaobiaosong!),
    heiti: chain(heiti!),
    kaiti: chain(kaiti!),
    fangsong: chain(fangsong!),
  }
}
