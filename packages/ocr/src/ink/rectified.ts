import type { Gray } from '../image/gray'
import { isBilevel } from '../image/gray'
import type { Homography, Point } from '../image/homography'
import { composed, homographyOf } from '../image/homography'
import { inkOf, thresholdsOf } from '../image/ink'
import { onWhitePaper } from '../image/paper'
import { skewOf } from '../image/skew'
import { smoothed } from '../image/smooth'
import { warped } from '../image/warp'
import { longStrokes, pageWidth } from './long-strokes'
import type { Stroke } from './stroke'
import { acrossAt, lengthOf } from './stroke'

/** A page that lies straight, on white paper. */
export interface Rectified {
  readonly page: Gray
  /** Where a place of the page lies in the picture. */
  readonly map: Homography
  /** Lines so slanted are no longer straightened: the page is photographed from too far aside. */
  readonly isTooSlanted: boolean
}

/** How the slope of lines changes over the page: at its middle, and with each pixel across. */
interface Slopes {
  readonly slope: number
  readonly change: number
}

/** Lines so long, in parts of the page, tell the slope. */
const leastAcross = 0.25
const leastDown = 0.08
const fewest = 4

/** Lines further off than this, or than others are by so many times, tell nothing. */
const offLine = 0.0015
const timesUsual = 2.5

const rounds = 2
const straight = 0.0012
const tooSlanted = 0.15

/** The corners by which the page is set right, in parts of it. */
const [inner, outer] = [0.15, 0.85]

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** The slopes of strokes as a linear function of where they stand at the middle of the page. */
const slopesOf = (strokes: readonly Stroke[], middle: number, least: number): Slopes | undefined => {
  let used = strokes.filter((stroke) => lengthOf(stroke) >= least)
  if (used.length < fewest) return undefined
  let fit: Slopes = { slope: 0, change: 0 }
  for (let round = 0; round < 3; round++) {
    let [all, x, y, xx, xy] = [0, 0, 0, 0, 0]
    for (const stroke of used) {
      const [weight, place] = [lengthOf(stroke), acrossAt(stroke, middle)]
      all += weight
      x += weight * place
      y += weight * stroke.slope
      xx += weight * place * place
      xy += weight * place * stroke.slope
    }
    const spread = all * xx - x * x
    const change = spread > 1e-3 * all * all ? (all * xy - x * y) / spread : 0
    fit = { change, slope: (y - change * x) / all }
    const { slope } = fit
    const away = used.map((stroke) => Math.abs(stroke.slope - slope - change * acrossAt(stroke, middle)))
    const most = Math.max(offLine, timesUsual * median(away))
    used = used.filter((_, i) => away[i]! <= most)
    if (used.length < fewest - 1) return undefined
  }
  return fit
}

/** The map that turns a picture about its middle. */
const turning = (degrees: number, width: number, height: number): Homography => {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [x, y] = [width / 2, height / 2]
  return [cos, -sin, x - cos * x + sin * y, sin, cos, y - sin * x - cos * y, 0, 0]
}

/** The map that sets straight what runs at these slopes across and down. */
const straightening = (across: Slopes, down: Slopes, width: number, height: number): Homography => {
  const crossing = (x: number, y: number): Point => {
    const flat = across.slope + across.change * y
    const steep = down.slope + down.change * x
    const [flatOffset, steepOffset] = [y - (flat * width) / 2, x - (steep * height) / 2]
    const u = (steep * flatOffset + steepOffset) / (1 - steep * flat)
    return [u, flat * u + flatOffset]
  }
  const corners: readonly Point[] = [
    [width * inner, height * inner],
    [width * outer, height * inner],
    [width * outer, height * outer],
    [width * inner, height * outer],
  ]
  return homographyOf(
    corners,
    corners.map(([x, y]) => crossing(x, y)),
  )
}

const unchanged: Homography = [1, 0, 0, 0, 1, 0, 0, 0]

/**
 * Lays a page straight: paper made white, turned back, and its perspective taken away by the slopes of its rulings. The
 * maps are put together, so that the pixels are resampled once.
 */
export const rectified = (picture: Gray): Rectified => {
  const bilevel = isBilevel(picture)
  const even: Gray = bilevel ? { ...smoothed(picture), isBilevel: true } : onWhitePaper(picture)
  const { width, height } = even
  const skew = skewOf(inkOf(even, thresholdsOf(even).text))
  let map = turning(skew, width, height)
  let page = Math.abs(skew) > 0.017 ? warped(even, map) : even
  if (page === even) map = unchanged
  for (let round = 0; round < rounds; round++) {
    const { across, down } = longStrokes(inkOf(page, thresholdsOf(page).text), width / pageWidth, page.isBilevel)
    const flat = slopesOf(across, width / 2, width * leastAcross)
    const steep = slopesOf(down, height / 2, height * leastDown)
    if (!flat && !steep) break
    const slopes = flat ?? { slope: 0, change: 0 }
    const others = steep ?? { slope: -slopes.slope, change: 0 }
    const worst = Math.max(
      ...[0, height].map((y) => Math.abs(slopes.slope + slopes.change * y)),
      ...[0, width].map((x) => Math.abs(others.slope + others.change * x)),
    )
    if (worst > tooSlanted) return { page, map, isTooSlanted: true }
    if (worst < straight) break
    map = composed(map, straightening(slopes, others, width, height))
    page = warped(even, map)
  }
  return { page, map, isTooSlanted: false }
}
