import type { Box } from '../box'
import { boxAround } from '../box'
import { isNumbered } from '../numbered'
import type { Piece } from './piece'

/** What stands in a cell: pieces one below another. */
export interface Stack {
  readonly pieces: readonly Piece[]
  readonly box: Box
  readonly isFigure: boolean
}

/** How columns are set: by their left ends, their middles or their right ends. */
export const settings: readonly ((box: Box) => number)[] = [
  ([left]) => left,
  ([left, , right]) => (left + right) / 2,
  ([, , right]) => right,
]

/** By how much what is set alike may differ, in parts of the size. */
export const unevenness = 0.12

/** Less than this part of a height is no more than the foot of one line by the head of another. */
const enough = 0.3

export const isBeside = (one: Box, other: Box): boolean =>
  Math.min(one[3], other[3]) - Math.max(one[1], other[1]) > enough * Math.min(one[3] - one[1], other[3] - other[1])
export const isOver = (one: Box, other: Box): boolean => Math.min(one[2], other[2]) > Math.max(one[0], other[0])

const isSetAlike = (one: Piece, other: Piece): boolean =>
  settings.some((at) => Math.abs(at(one.box) - at(other.box)) <= unevenness * one.size) && isOver(one.box, other.box)

const leadingOf = (above: Piece, below: Piece) => below.box[3] - above.box[3]

/** By how much the lines of one cell may be further apart than the closest. */
const tolerance = 1.04

/** No lines of one cell stand further apart, in parts of the size. */
const mostLeading = 1.8

/** How far apart words stand of which one is below the other, set alike: first lines of one cell, then rows; closest first. */
export const leadingsOf = (pieces: readonly Piece[]): readonly number[] => {
  const words = pieces.filter(({ isFigure }) => !isFigure)
  const leadings: number[] = []
  for (const [i, above] of words.entries())
    for (const below of words.slice(i + 1)) {
      const leading = leadingOf(above, below)
      if (leading > mostLeading * above.size) break
      if (leading > above.size / 2 && isSetAlike(above, below)) leadings.push(leading)
    }
  const distinct: number[] = []
  for (const leading of leadings.sort((a, b) => a - b))
    if (distinct.length === 0 || leading > tolerance * distinct.at(-1)!) distinct.push(leading)
  return distinct
}

/** What has a number of its own goes on with nothing above it, but for `第二十条第` over `（五）项`. */
const beginsAnew = ({ text }: Piece) => isNumbered(text) && !/^\s*\S+[）)]项/.test(text)

/** Puts pieces, from the top down, into stacks of lines no further apart than `leading`. */
export const stacksOf = (pieces: readonly Piece[], leading: number): readonly Stack[] => {
  const stacks: Piece[][] = []
  for (const piece of pieces) {
    const isFirst = !piece.isFigure && beginsAnew(piece)
    const above = stacks.findLast((one) => {
      if (isFirst) return false
      const last = one.at(-1)!
      const apart = leadingOf(last, piece)
      return last.isFigure === piece.isFigure && apart > 0 && apart <= tolerance * leading && isSetAlike(last, piece)
    })
    if (above) above.push(piece)
    else stacks.push([piece])
  }
  return stacks.map((own) => ({
    pieces: own,
    box: boxAround(own.map(({ box }) => box)),
    isFigure: own[0]!.isFigure,
  }))
}
