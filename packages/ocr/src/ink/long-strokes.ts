import type { Ink } from '../image/ink'
import { hasWhiteBeside } from './beside'
import type { Stroke } from './stroke'
import { lengthOf, strokesOf } from './stroke'

/** A4 is so many points wide, and so a page of any other size is taken for one. */
export const pageWidth = 595

/** The strokes that may be rulings: those across, and those down. */
export interface Strokes {
  readonly across: readonly Stroke[]
  readonly down: readonly Stroke[]
}

/** In points: how long a ruling is at least, across and down; how far it may be broken; how thick it may be. */
const leastAcross = 20
const leastDown = 12
const largestGap = 0.8
/** In black and white thin rulings are dotted. */
const largestGapOfDots = 2.2
const thickest = 2.6
/** In pixels: a stroke is thickened by one on both sides when it is looked for, and by blur. */
const thickened = 3

/** So much of the length of a ruling has white on both sides; less of one longer than this, in points. */
const longRuling = 60
const whiteBesideShort = 0.72
const whiteBesideLong = 0.6

/** How much of the length of a stroke has white on both sides. */
const whiteBeside = (ink: Ink, stroke: Stroke, isDown: boolean, point: number): number => {
  let white = 0
  for (let along = stroke.from; along <= stroke.to; along++)
    if (hasWhiteBeside(ink, stroke, along, isDown, point)) white++
  return white / lengthOf(stroke)
}

/** The strokes of a page that are as long and as lonely as rulings; `point` is a point in pixels. */
export const longStrokes = (ink: Ink, point: number, isBilevel = false): Strokes => {
  const gap = isBilevel ? largestGapOfDots : largestGap
  const limits = { gap: Math.max(1, Math.trunc(gap * point)), thickest: thickest * point + thickened }
  const find = (isDown: boolean, least: number) =>
    strokesOf(ink, isDown, { ...limits, least: least * point }).filter(
      (stroke) =>
        whiteBeside(ink, stroke, isDown, point) >=
        (lengthOf(stroke) < longRuling * point ? whiteBesideShort : whiteBesideLong),
    )
  return { across: find(false, leastAcross), down: find(true, leastDown) }
}
