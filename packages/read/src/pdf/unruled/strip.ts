import type { Box } from '../box'

/** Pages are laid out one below the other, each this far below the one before. */
const pageHeight = 100_000

/** A box of a page, the first of which is 0, where it lies below all pages before. */
export const onStrip = ([left, top, right, bottom]: Box, page: number): Box => [
  left,
  top + page * pageHeight,
  right,
  bottom + page * pageHeight,
]

export const onPage = (box: Box): Box => onStrip(box, -pageOf(box))

export const pageOf = ([, top]: Box): number => Math.floor(top / pageHeight)
