import type { Source } from '@gxgk/document'
import type { Limits } from '@gxgk/read'
import type { Box, Lattice, Ruling } from '@gxgk/read/pages'
import { latticesOf } from '@gxgk/read/pages'
import type { Gray } from '../image/gray'
import type { Ink } from '../image/ink'
import { inkOf, thresholdsOf } from '../image/ink'
import { bridged } from '../ink/bridged'
import { longStrokes, pageWidth } from '../ink/long-strokes'
import { rectified } from '../ink/rectified'
import type { Stroke } from '../ink/stroke'
import { acrossAt } from '../ink/stroke'

/** The place of a box in points, as it goes into the document. */
export type PlaceOf = (box: Box) => Source

/** A4 lying on its long side is so many points wide. */
const longSide = 842

/** A page made straight: its shades, its ink without rulings, and the tables that these show, in points. */
export interface StraightPage {
  readonly gray: Gray
  readonly ink: Ink
  /** Its ink with them. */
  readonly text: Ink
  /** What is at least a little darker than paper, rulings taken away as well. */
  readonly faint: Ink
  /** Pixels to a point; the page is taken for A4. */
  readonly point: number
  readonly lattices: readonly Lattice[]
  readonly isTooSlanted: boolean
}

/** Tables smaller than this, in points, or of fewer cells, are none of a report. */
const leastTable = { width: 180, height: 30, cells: 4 }

/** Paper has no shade as dark as this, and faint ink has. */
const faintest = 205

/** Around a ruling so many points of ink are taken to be its own. */
const blur = 0.8

const withoutStroke = (data: Uint8Array, { width, height }: Ink, stroke: Stroke, isDown: boolean): void => {
  const away = Math.max(1, Math.round(stroke.thickness / 2 + blur))
  const [length, most] = isDown ? [height, width] : [width, height]
  for (let along = Math.max(0, stroke.from - 2); along <= Math.min(length - 1, stroke.to + 2); along++) {
    const middle = Math.round(acrossAt(stroke, along))
    for (let across = Math.max(0, middle - away); across <= Math.min(most - 1, middle + away); across++)
      data[isDown ? along * width + across : across * width + along] = 0
  }
}

/** The ink of a page without its rulings. */
const withoutStrokes = (ink: Ink, across: readonly Stroke[], down: readonly Stroke[]): Ink => {
  const data = new Uint8Array(ink.data)
  for (const stroke of across) withoutStroke(data, ink, stroke, false)
  for (const stroke of down) withoutStroke(data, ink, stroke, true)
  return { ...ink, data }
}

const rulingOf =
  (point: number) =>
  (stroke: Stroke): Ruling => ({
    at: acrossAt(stroke, (stroke.from + stroke.to) / 2) / point,
    from: stroke.from / point,
    to: stroke.to / point,
  })

/** Makes a page straight and finds its tables. */
export const straightPage = (picture: Gray, limits: Limits): StraightPage => {
  const { page: gray, isTooSlanted } = rectified(picture)
  const point = gray.width / (gray.width > gray.height ? longSide : pageWidth)
  const thresholds = thresholdsOf(gray)
  const text = inkOf(gray, thresholds.text)
  const rulingInk = thresholds.rulings === thresholds.text ? text : inkOf(gray, thresholds.rulings)
  const strokes = longStrokes(rulingInk, point, gray.isBilevel)
  const across = bridged(rulingInk, strokes.across, false, point, gray.isBilevel)
  const down = bridged(rulingInk, strokes.down, true, point, gray.isBilevel)
  const lattices = latticesOf(
    { horizontal: across.map(rulingOf(point)), vertical: down.map(rulingOf(point)) },
    limits,
  ).filter(
    ({ xs, ys, cells }) =>
      cells.length >= leastTable.cells &&
      xs.at(-1)! - xs[0]! > leastTable.width &&
      ys.at(-1)! - ys[0]! > leastTable.height,
  )
  return {
    gray,
    point,
    lattices,
    isTooSlanted,
    text,
    ink: withoutStrokes(text, across, down),
    faint: withoutStrokes(inkOf(gray, faintest), across, down),
  }
}
