import { middleOf } from './box'
import type { Glyph } from './glyph'

/** A glyph printed again within this part of its size makes it bold. */
const boldShift = 0.15

/** More squares than a row of them has. */
const rowLength = 2 ** 20

const beside = [-1, 0, 1]

/** Glyphs by the squares of the page, so that those near a place are found at once. */
const squaresOf = (side: number) => {
  const squares = new Map<number, Glyph[]>()
  const squareOf = ({ box }: Glyph) =>
    Math.floor((box[1] + box[3]) / 2 / side) * rowLength + Math.floor((box[0] + box[2]) / 2 / side)
  return {
    add: (glyph: Glyph) => {
      const square = squareOf(glyph)
      const known = squares.get(square)
      if (known) known.push(glyph)
      else squares.set(square, [glyph])
    },
    hasNear: (glyph: Glyph, isSame: (other: Glyph) => boolean) => {
      const middle = squareOf(glyph)
      // Far from the page's corner one square more is the same number, so nothing is counted up to.
      return beside.some((row) => beside.some((column) => squares.get(middle + row * rowLength + column)?.some(isSame)))
    },
  }
}

const distance = ({ box: one }: Glyph, { box: other }: Glyph) =>
  Math.hypot(one[0] + one[2] - other[0] - other[2], one[1] + one[3] - other[1] - other[3]) / 2

/**
 * The glyphs that a reader of the page sees, each once: not what stands outside of it, not what is printed twice to look
 * bold, and text that is not painted only where none is.
 */
export const readableGlyphs = (glyphs: readonly Glyph[], width: number, height: number): readonly Glyph[] => {
  const onPage = glyphs.filter(({ box }) => {
    const [x, y] = middleOf(box)
    return x >= 0 && x <= width && y >= 0 && y <= height
  })
  const largest = onPage.reduce((most, { size }) => Math.max(most, size), 1)
  const seen = squaresOf(largest)
  return [...onPage.filter(({ hidden }) => !hidden), ...onPage.filter(({ hidden }) => hidden)].filter((glyph) => {
    const near = boldShift * glyph.size
    const isKnown = seen.hasNear(
      glyph,
      (other) =>
        (other.text === glyph.text && distance(other, glyph) <= near) ||
        (glyph.hidden && !other.hidden && distance(other, glyph) <= other.size / 2),
    )
    if (!isKnown) seen.add(glyph)
    return !isKnown
  })
}
