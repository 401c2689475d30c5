import type { Ink } from '../image/ink'
import type { Stroke } from './stroke'
import { acrossAt } from './stroke'

/** Pieces of one ruling lie on one line to within this, in points, and so far apart at most: a stamp is no wider. */
const offLine = 1.2
const widest = 130
/** Between them lies ink all along but for so much: the ruling is there, and something else over it. */
const leastInk = 0.85

/** How much of the way from one stroke to the next there is ink. */
const inkBetween = ({ width, height, data }: Ink, one: Stroke, next: Stroke, isDown: boolean): number => {
  const [start, end] = [one.to + 1, next.from - 1]
  const [from, to] = [acrossAt(one, one.to), acrossAt(next, next.from)]
  let found = 0
  for (let along = start; along <= end; along++) {
    const across = Math.round(from + ((to - from) * (along - start)) / Math.max(1, end - start))
    for (let place = across - 1; place <= across + 1; place++) {
      if (place < 0 || place >= (isDown ? width : height)) continue
      if (data[isDown ? along * width + place : place * width + along] === 0) continue
      found++
      break
    }
  }
  return end < start ? 1 : found / (end - start + 1)
}

/** Strokes with those that bridge the gaps of a ruling where something, as a stamp, is printed over it. */
export const bridged = (ink: Ink, strokes: readonly Stroke[], isDown: boolean, point: number): readonly Stroke[] => {
  const sorted = [...strokes].sort((a, b) => a.from - b.from)
  const bridges: Stroke[] = []
  for (const one of sorted) {
    const next = sorted.find(
      (other) =>
        other.from > one.to &&
        other.from - one.to <= widest * point &&
        Math.abs(acrossAt(other, other.from) - acrossAt(one, other.from)) <= offLine * point,
    )
    if (!next || inkBetween(ink, one, next, isDown) < leastInk) continue
    const [from, to] = [acrossAt(one, one.to), acrossAt(next, next.from)]
    const slope = (to - from) / (next.from - one.to)
    const thickness = Math.min(one.thickness, next.thickness)
    bridges.push({ from: one.to, to: next.from, slope, offset: from - slope * one.to, thickness })
  }
  return [...strokes, ...bridges]
}
