import type { Box, Direction } from './box'
import type { Matrix } from './matrix'
import { placed } from './matrix'

/** A printed character, or several that are one glyph, with the box of its em square on the page. */
export interface Glyph {
  readonly text: string
  readonly box: Box
  readonly size: number
  readonly direction: Direction
  /** Written from top to bottom with its head up, not turned. */
  readonly upright: boolean
  /** Whether a space was printed before it. */
  readonly afterSpace: boolean
  /** Not painted, as the text that was recognised on a scan lies over it. */
  readonly hidden: boolean
  /** The page, or what it is painted within, ends in it or right beside it, where more was written. */
  readonly isCut?: boolean
}

/** Below and above the line on which it stands, in parts of the size. */
const descent = -0.12
const ascent = 0.88

/** Text that runs askew, as a watermark does, is not read. */
const mostAskew = Math.tan((10 * Math.PI) / 180)

const directionOf = (x: number, y: number): Direction | undefined => {
  const [along, across] = [Math.max(Math.abs(x), Math.abs(y)), Math.min(Math.abs(x), Math.abs(y))]
  if (!(across <= along * mostAskew)) return undefined
  if (Math.abs(x) > Math.abs(y)) return x > 0 ? 0 : 2
  return y > 0 ? 1 : 3
}

const combining = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g
const unreadable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Surrogate}/gu
const blank = /[\s\u200b-\u200f\u2060\ufeff]/g

/**
 * What a glyph stands for: radicals and ligatures as the usual characters, since a font has one glyph for both, and so
 * has it for the minus and the soft hyphen. What the font does not tell is U+FFFD, not a space: a figure that cannot be read must not look like a blank cell.
 */
export const glyphText = (unicode: string): string =>
  unicode
    .replace(combining, (character) => character.normalize('NFKC'))
    .replace(unreadable, '\ufffd')
    .replace(blank, '')
    .replaceAll('\u00ad', '-')

/** Where a glyph stands in the space of text, how far it goes and how big it is there; negative when mirrored. */
export interface GlyphPlace {
  readonly x: number
  readonly y: number
  readonly advance: number
  readonly size: number
  /** Written from top to bottom. */
  readonly vertical: boolean
}

type Place = Omit<Glyph, 'text' | 'afterSpace' | 'hidden' | 'isCut'>

/** Where a glyph stands on the page, to which `matrix` goes, and which way it runs there; undefined where it stands askew. */
export const glyphPlace = (matrix: Matrix, { x, y, advance, size, vertical }: GlyphPlace): Place | undefined => {
  const sign = Math.sign(size) || 1
  const direction = vertical
    ? directionOf(-matrix[2] * sign, -matrix[3] * sign)
    : directionOf(matrix[0] * sign, matrix[1] * sign)
  if (direction === undefined) return undefined
  const one = vertical ? placed(matrix, x - size / 2, y) : placed(matrix, x, y + descent * size)
  const other = vertical ? placed(matrix, x + size / 2, y - advance) : placed(matrix, x + advance, y + ascent * size)
  return {
    box: [
      Math.min(one[0], other[0]),
      Math.min(one[1], other[1]),
      Math.max(one[0], other[0]),
      Math.max(one[1], other[1]),
    ],
    size: Math.abs(size) * Math.hypot(matrix[2], matrix[3]),
    direction,
    upright: vertical,
  }
}
