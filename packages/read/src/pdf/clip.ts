import type { Box, Direction } from './box'
import { middleOf, turned } from './box'
import type { Ruling } from './ruling'

/** What of a page is seen: the box within which it is painted. */
export const clipped = ([left, top, right, bottom]: Box, by: Box): Box => [
  Math.max(left, by[0]),
  Math.max(top, by[1]),
  Math.min(right, by[2]),
  Math.min(bottom, by[3]),
]

export const isWithin = (box: Box, [left, top, right, bottom]: Box): boolean => {
  const [x, y] = middleOf(box)
  return x >= left && x <= right && y >= top && y <= bottom
}

/** So much of a glyph, in parts of its size, may lie beyond: no digit is as wide as its place. */
const mostBeyond = 0.15

/** Whether a glyph that is seen goes on where nothing is. */
export const reachesBeyond = (box: Box, clip: Box, size: number, direction: Direction): boolean => {
  const [start, , end] = turned(box, direction)
  const [from, , to] = turned(clip, direction)
  return start < from - mostBeyond * size || end > to + mostBeyond * size
}

/** Where a table goes on unseen: the end of what is seen, and from where to where across it. */
export interface CutEnd {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Points by which a ruling may lie beyond. */
const tolerance = 1.5

/** The part of a ruling between two ends that is seen, `across` being from where to where others like it are seen. */
export const clippedRuling = (
  { at, from, to }: Ruling,
  [start, end]: readonly [number, number],
  [first, last]: readonly [number, number],
): { readonly ruling: Ruling; readonly cuts: readonly CutEnd[] } | undefined => {
  if (at < first - tolerance || at > last + tolerance || to < start - tolerance || from > end + tolerance)
    return undefined
  const cuts = [
    ...(from < start - tolerance ? [{ at: start, from: at, to: at }] : []),
    ...(to > end + tolerance ? [{ at: end, from: at, to: at }] : []),
  ]
  if (cuts.length === 0) return { ruling: { at, from, to }, cuts }
  return { ruling: { at, from: Math.max(from, start), to: Math.min(to, end) }, cuts }
}

/** Points by which a ruling on the edge of the paper may lie beside it. */
const onEdge = 0.5

/** The edges of the paper on which a table ends: programs that draw nothing beyond put the last ruling there. */
export const endsOnEdge = (vertical: readonly Ruling[], [left, , right]: Box): readonly CutEnd[] =>
  vertical.filter(({ at }) => Math.min(Math.abs(at - left), Math.abs(at - right)) <= onEdge)
