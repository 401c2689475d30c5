import { middleOf } from './box'
import type { Glyph } from './glyph'

/** A glyph printed again within this part of its size makes it bold. */
const boldShift = 0.15

/** Glyphs by the squares of the page, so that those near a place are found at once. */
const squaresOf = (side: number) => {
  const squares = new Map<string, Glyph[]>()
  const square = (value: number) => Math.floor(value / side)
  return {
    add: (glyph: Glyph) => {
      const [x, y] = middleOf(glyph.box)
      const key = `${square(x)} ${square(y)}`
      const known = squares.get(key)
      if (known) known.push(glyph)
      else squares.set(key, [glyph])
    },
    hasNear: (glyph: Glyph, isSame: (other: Glyph) => boolean) => {
      const [x, y] = middleOf(glyph.box)
      for (let column = square(x) - 1; column <= square(x) + 1; column++)
        for (let row = square(y) - 1; row <= square(y) + 1; row++)
          if (squares.get(`${column} ${row}`)?.some(isSame)) return true
      return false
    },
  }
}

const distance = (one: Glyph, other: Glyph) => {
  const [x0, y0] = middleOf(one.box)
  const [x1, y1] = middleOf(other.box)
  return Math.hypot(x1 - x0, y1 - y0)
}

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
