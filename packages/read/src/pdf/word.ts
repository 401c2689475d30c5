import type { Box, Direction } from './box'
import { boxAround, turned } from './box'
import type { Glyph } from './glyph'

/** Glyphs that stand together. */
export interface Word {
  readonly text: string
  readonly box: Box
  readonly size: number
  readonly direction: Direction
  readonly afterSpace: boolean
}

/** Gaps in parts of the size: what is no gap at all, and the largest within a word, also one of characters as wide as high. */
const touching = 0.05
const largestGap = 0.2
const largestBetweenWide = 0.1

const isWide = ({ text }: Glyph) => text.charCodeAt(0) >= 0x2e80

/** Whether the second of two glyphs goes on with the word of the first. */
const goesOn = (one: Glyph, next: Glyph, isParted: (one: Glyph, next: Glyph) => boolean): boolean => {
  if (one.direction !== next.direction || next.afterSpace) return false
  const [, , end, base] = turned(one.box, one.direction)
  const [start, , , nextBase] = turned(next.box, next.direction)
  const size = Math.min(one.size, next.size)
  if (Math.abs(base - nextBase) > largestGap * size || Math.abs(start - end) > largestGap * size) return false
  // Such characters stand close to one another, if they do at all, so that this little may be between two cells.
  if (start - end > largestBetweenWide * size && isWide(one) && isWide(next)) return false
  return Math.abs(start - end) <= touching * size || !isParted(one, next)
}

/** Stands after what is left of a figure, so that nobody takes it for one. */
export const cutMark = '…'

const isCutFigure = ({ text, isCut = false }: Glyph) => isCut && /[\d.,%]/.test(text)

/**
 * Puts glyphs together as they were printed one after another. `isParted` tells whether a ruling stands between two:
 * a figure that is too wide for its cell stays whole, since there is no gap in it.
 */
export const wordsOf = (glyphs: readonly Glyph[], isParted: (one: Glyph, next: Glyph) => boolean): readonly Word[] => {
  const words: Glyph[][] = []
  for (const glyph of glyphs) {
    const last = words.at(-1)
    if (last && goesOn(last.at(-1)!, glyph, isParted)) last.push(glyph)
    else words.push([glyph])
  }
  return words.map((parts) => ({
    text: parts.map(({ text }) => text).join('') + (parts.some(isCutFigure) ? cutMark : ''),
    box: boxAround(parts.map(({ box }) => box)),
    size: parts[0]!.size,
    direction: parts[0]!.direction,
    afterSpace: parts[0]!.afterSpace,
  }))
}
