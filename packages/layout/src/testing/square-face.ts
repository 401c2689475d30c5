import type { Face, Faces } from '../face'

const isMark = /^\p{M}$/u

const widthOf = (code: number): number => {
  if (code >= 0x300 && isMark.test(String.fromCodePoint(code))) return 0
  return code >= 0x2010 && !(code >= 0xff61 && code <= 0xffdc) ? 1000 : 500
}

/** A face without a font file: Han and full-width characters 1000, combining marks 0, all others 500; `missing` has no glyph. */
export const squareFace = (id = 'square', missing = ''): Face => {
  const none = new Set(Array.from(missing, (char) => char.codePointAt(0)!))
  return { id, advance: (code) => (none.has(code) ? undefined : widthOf(code)) }
}

/** A face of its own for each role. */
export const squareFaces = (missing = ''): Faces => ({
  xiaobiaosong: [squareFace('xiaobiaosong', missing)],
  heiti: [squareFace('heiti', missing)],
  kaiti: [squareFace('kaiti', missing)],
  fangsong: [squareFace('fangsong', missing)],
})
