import { wrongArgument } from '@gxgk/document'
import { aUrl } from '../errors'
import type { FontFiles, FontRole } from '../font-set'
import { assertFonts, bundled } from '../font-set'

/** A font as pdfmake is told of one: where its file is, in all four cuts, for a face has one. */
export interface PdfmakeFont {
  readonly normal: string
  readonly bold: string
  readonly italics: string
  readonly bolditalics: string
}

const hasDrive = /^\/(?=[A-Za-z]:)/

/** pdfmake takes paths and what can be fetched, no addresses of files. */
const placeOf = (url: URL): string =>
  url.protocol === 'file:' ? decodeURIComponent(url.pathname).replace(hasDrive, '') : url.href

/**
 * The fonts for `pdfmake.setFonts` (`pdfMake.addFonts` in browsers), by the roles that definitions of `toPdfmake` call them: those given, and the bundled
 * ones for all others. Throws one sentence when a font is no URL and no function that gives one, which pdfmake cannot take.
 */
export const pdfmakeFonts = (fonts: FontFiles = {}): { readonly [R in FontRole]: PdfmakeFont } => {
  assertFonts('pdfmakeFonts', fonts)
  const font = (role: FontRole): PdfmakeFont => {
    const source = fonts[role] ?? bundled[role]
    const url: unknown = typeof source === 'function' ? source() : source
    if (!(url instanceof URL)) throw wrongArgument('pdfmakeFonts', `fonts.${role}`, url, { expected: aUrl })
    const place = placeOf(url)
    return { normal: place, bold: place, italics: place, bolditalics: place }
  }
  const roles = Object.keys(bundled) as readonly FontRole[]
  return Object.fromEntries(roles.map((role) => [role, font(role)])) as { readonly [R in FontRole]: PdfmakeFont }
}
