import type { Ink } from '../image/ink'
import { hasInk } from './beside'
import { isDotted, withDots } from './dotted'
import type { Stroke } from './stroke'
import { acrossAt } from './stroke'

/** Pieces of one ruling lie on one line to within this, in points, and so far apart at most: a stamp is no wider. */
const offLine = 1.2
const widest = 130
/** So near, in points, no two rulings are. */
const besideLine = 4
/** Between them lies ink all along but for so much: the ruling is there, and something else over it. */
const leastInk = 0.85

/** What joins a stroke and the next: the line between them. */
const between = (one: Stroke, next: Stroke): Stroke => {
  const [from, to] = [acrossAt(one, one.to), acrossAt(next, next.from)]
  const slope = (to - from) / (next.from - one.to)
  const thickness = Math.min(one.thickness, next.thickness)
  return { from: one.to, to: next.from, slope, offset: from - slope * one.to, thickness }
}

const isInked = (ink: Ink, bridge: Stroke, isDown: boolean): boolean => {
  const length = bridge.to - bridge.from - 1
  let found = 0
  for (let along = bridge.from + 1; along < bridge.to; along++) if (hasInk(ink, bridge, along, isDown)) found++
  return found >= leastInk * length
}

/** From where to where a stroke may grow: as far as the others beside its line, of the same ruling. */
const freeOf = (ink: Ink, all: readonly Stroke[], one: Stroke, isDown: boolean, point: number) => {
  let [least, most] = [0, (isDown ? ink.height : ink.width) - 1]
  for (const other of all) {
    const middle = (other.from + other.to) / 2
    if (other === one || Math.abs(acrossAt(other, middle) - acrossAt(one, middle)) > besideLine * point) continue
    if (other.to > one.to) most = Math.min(most, Math.max(one.to, other.from - 1))
    if (other.from < one.from) least = Math.max(least, Math.min(one.from, other.to + 1))
  }
  return [least, most] as const
}

/**
 * Strokes with those that bridge the gaps of a ruling: where something, as a stamp, is printed over it, and in black and white where it
 * falls into dots.
 */
export const bridged = (
  ink: Ink,
  strokes: readonly Stroke[],
  isDown: boolean,
  point: number,
  isBilevel = false,
): readonly Stroke[] => {
  const sorted = [...strokes].sort((a, b) => a.from - b.from)
  const bridges = sorted.flatMap((one) => {
    const next = sorted.find(
      (other) =>
        other.from > one.to &&
        other.from - one.to <= widest * point &&
        Math.abs(acrossAt(other, other.from) - acrossAt(one, other.from)) <= offLine * point,
    )
    if (!next) return []
    const bridge = between(one, next)
    const isThere =
      isInked(ink, bridge, isDown) ||
      (isBilevel && isDotted(ink, bridge, bridge.from + 1, bridge.to - 1, isDown, point))
    return isThere ? [bridge] : []
  })
  if (!isBilevel) return [...strokes, ...bridges]
  const all = [...strokes, ...bridges]
  const grown = strokes.map((one) => withDots(ink, one, freeOf(ink, all, one, isDown, point), isDown, point))
  return [...grown, ...bridges]
}
