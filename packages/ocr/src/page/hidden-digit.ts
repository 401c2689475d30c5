import type { Lattice } from '@gxgk/read/pages'
import type { Span } from './cell-ink'
import type { StraightPage } from './straight-page'

/** A digit is so high, in parts of the usual height; a ruling runs along most of the cell, and its edge is a pixel wide. */
const [lowest, highest] = [0.6, 1.3]
const ruled = 0.5
const whollyRuled = 0.9
/** Above and below a digit there is nothing; a ruling that is broken into dots, as in black and white, has dots there too. */
const mostBeside = 0.2
const edge = 1

/** In points from the middle of a ruling: what is taken away with it. */
const reach = 2

/**
 * Whether a thin digit, a 1, may stand so near to a ruling at the side of a cell that it was taken away with it: beside the
 * ruling there is ink as high as a digit, and no more.
 */
export const hidesDigit = (
  { text: { width, data }, point }: Pick<StraightPage, 'text' | 'point'>,
  { xs, ys }: Lattice,
  { row, column, rowSpan, colSpan }: Span,
  digitHeight: number,
): boolean => {
  const [top, bottom] = [Math.round((ys[row]! + 1) * point), Math.round((ys[row + rowSpan]! - 1) * point)]
  const sides = [
    [xs[column]!, 1],
    [xs[column + colSpan]!, -1],
  ] as const
  return sides.some(([at, inwards]) => {
    const middle = Math.round(at * point)
    let last = -1
    for (let away = 0; away <= Math.max(reach * point, last + edge + 1); away++) {
      const x = middle + inwards * away
      let [ink, run, longest] = [0, 0, 0]
      for (let y = top; y < bottom; y++) {
        run = data[y * width + x] ? run + 1 : 0
        ink += data[y * width + x]!
        longest = Math.max(longest, run)
      }
      const share = ink / (bottom - top)
      if (share > whollyRuled || (share > ruled && longest > highest * digitHeight)) last = away
      else if (
        away > last + edge &&
        longest > lowest * digitHeight &&
        longest < highest * digitHeight &&
        ink - longest <= mostBeside * (bottom - top - longest)
      )
        return true
    }
    return false
  })
}
