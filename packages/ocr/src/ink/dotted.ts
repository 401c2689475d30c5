import type { Ink } from '../image/ink'
import { hasInk, hasWhiteBeside } from './beside'
import type { Stroke } from './stroke'
import { acrossAt, lengthOf } from './stroke'

/** In black and white thin rulings fall into dots: a hole in one is no longer than this, in points, … */
const longestHole = 8
/** … so much of the way is dots, that is ink with white on both sides, … */
const leastDots = 0.25
/** … and, where nothing tells how far the ruling goes, so much of the ink on its line. */
const mostlyDots = 0.5
/** A piece is so long, in points, that its slope is that of the ruling; rulings of a page made straight have none. */
const longEnough = 60

/** What is on a line from `start` on, as far as the last dot before a hole, `end` at most; `reaches` where there is no hole. */
const dotsFrom = (ink: Ink, line: Stroke, start: number, end: number, isDown: boolean, point: number) => {
  const step = end < start ? -1 : 1
  let [inked, dots, hole, last] = [0, 0, 0, start - step]
  for (let along = start; along !== end + step && hole <= longestHole * point; along += step) {
    const found = hasInk(ink, line, along, isDown)
    hole = found ? 0 : hole + 1
    if (found) inked++
    if (!found || !hasWhiteBeside(ink, line, along, isDown, point)) continue
    dots++
    last = along
  }
  const isRuling = dots >= leastDots * (Math.abs(last - start) + 1)
  return { last, isRuling, isLonely: dots >= mostlyDots * inked, reaches: hole <= longestHole * point }
}

/** Whether a ruling goes on in dots all the way from `start` to `end`, or what is between is no longer than a hole. */
export const isDotted = (
  ink: Ink,
  line: Stroke,
  start: number,
  end: number,
  isDown: boolean,
  point: number,
): boolean => {
  const { isRuling, reaches } = dotsFrom(ink, line, start, end, isDown, point)
  return reaches && (isRuling || end - start < longestHole * point)
}

/** The stroke with the dots that go on from its ends, as far as `least` and `most`. */
export const withDots = (
  ink: Ink,
  stroke: Stroke,
  [least, most]: readonly [number, number],
  isDown: boolean,
  point: number,
): Stroke => {
  const middle = (stroke.from + stroke.to) / 2
  const isShort = lengthOf(stroke) < longEnough * point
  const line = isShort ? { ...stroke, slope: 0, offset: acrossAt(stroke, middle) } : stroke
  const before = dotsFrom(ink, line, stroke.from - 1, least, isDown, point)
  const after = dotsFrom(ink, line, stroke.to + 1, most, isDown, point)
  return {
    ...stroke,
    from: before.isRuling && before.isLonely ? before.last : stroke.from,
    to: after.isRuling && after.isLonely ? after.last : stroke.to,
  }
}
