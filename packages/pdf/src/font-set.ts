import type { OptionCheck, OptionChecks } from '@gxgk/document'
import { assertOptions } from '@gxgk/document'
import { kaiti } from '@gxgk/fonts-kai'
import { heiti, songti, xiaobiaosong } from '@gxgk/fonts-noto'
import { latin } from '@gxgk/fonts-tinos'
import type { Faces } from '@gxgk/layout'
import type { FontFace, FontkitLoader, FontSource } from '@gxgk/layout/fonts'
import { aFont, isFontBytes, latinFace, lazyFace, openSource } from '@gxgk/layout/fonts'
import { loadFontkit, openUrl } from '#platform'

/**
 * The fonts of GB/T 9704, that of digits and Latin in the body, and the one that is asked for characters which they lack. The
 * body is in 宋体: no 仿宋 is free of the GPL, which nobody shall get without asking for it.
 */
export const bundled = { xiaobiaosong, heiti, kaiti, fangsong: songti, latin, fallback: songti }

export type FontRole = keyof typeof bundled
const roles = Object.keys(bundled) as readonly FontRole[]

/** TrueType or OpenType fonts to be used in place of the bundled ones. */
export type FontFiles = { readonly [R in FontRole]?: FontSource }

const fontCheck: OptionCheck = {
  expected: aFont,
  is: (value) =>
    value instanceof Uint8Array || value instanceof URL || typeof value === 'function' || isFontBytes(value),
}

const fontChecks = Object.fromEntries(Object.keys(bundled).map((role) => [role, fontCheck])) as OptionChecks<FontFiles>

/** Throws where a font is given for something that is no role, or is none. */
export const assertFonts = (call: string, files: FontFiles): void => assertOptions(call, files, fontChecks, 'fonts')

/**
 * The faces of each role: the caller's, and the bundled ones for all others; each is read only where a document needs it, but
 * for bytes and addresses, which are looked at at once. Throws one sentence when a font is given for something that is no role.
 */
export const openFonts = async (
  call: string,
  files: FontFiles = {},
  fontkit: FontkitLoader = loadFontkit,
): Promise<Faces> => {
  assertFonts(call, files)
  const host = { openUrl, loadFontkit: fontkit }
  const opened = new Map<FontSource, FontFace>()
  const open = (role: FontRole): FontFace => {
    const source = files[role] ?? bundled[role]
    const face = opened.get(source) ?? lazyFace(role, () => openSource(source, { call, font: `fonts.${role}` }, host))
    opened.set(source, face)
    return face
  }
  for (const role of roles) {
    const own = files[role]
    if (own !== undefined && typeof own !== 'function') await openSource(own, { call, font: `fonts.${role}` }, host)
  }
  const chain = (role: FontRole) => [...new Set([open(role), open('fallback')])]
  return {
    xiaobiaosong: chain('xiaobiaosong'),
    heiti: chain('heiti'),
    kaiti: chain('kaiti'),
    fangsong: [latinFace(open('latin')), ...chain('fangsong')],
  }
}
