import { piecesIn } from '../ink/pieces'
import { speck } from './cell-ink'
import type { StraightPage } from './straight-page'

/**
 * With more specks to a thousand square points two readings of a figure may be wrong alike (3375 read 3325 twice, with a vote above 0.9).
 * Measured on pages in black and white: 0.0 to 0.7 at a noise of 10 and 14 shades, 6.6 to 25 at one of 45, as of a fax.
 */
const mostSpecks = 3

/** Whether a page in black and white is so full of specks that its figures cannot be made out surely. */
export const isSpeckled = ({ gray, faint, point }: StraightPage): boolean => {
  if (!gray.isBilevel) return false
  const { width, height } = faint
  const specks = piecesIn(faint, [0, 0, width, height]).filter(({ size }) => size < speck * point * point).length
  return specks * point * point * 1000 > mostSpecks * width * height
}
