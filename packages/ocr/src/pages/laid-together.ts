import type { Matrix } from '@gxgk/read/pages'
import type { Gray } from '../image/gray'

/** A picture on a page: where it lies, from the square of size 1 to points; a mask paints black and covers nothing else. */
export interface LaidPicture {
  readonly picture: Gray
  readonly matrix: Matrix
  readonly isMask: boolean
}

/** Pictures must cover so much of the page; what they leave free is margin. */
const leastCovered = 0.5

type Size = readonly [width: number, height: number]

const boxOf = ([a, b, c, d, e, f]: Matrix) => {
  const [xs, ys] = [
    [e, e + a, e + c, e + a + c],
    [f, f + b, f + d, f + b + d],
  ]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const
}

const areaOf = ([a, b, c, d]: Matrix) => Math.abs(a * d - b * c)

/** Pixels to a point, across and down, of a picture as it lies. */
const densityOf = ({ picture, matrix: [a, b, c, d] }: LaidPicture): Size => {
  const [u, v] = [picture.width / Math.hypot(a, b), picture.height / Math.hypot(c, d)]
  return Math.abs(a) >= Math.abs(b) ? [u, v] : [v, u]
}

/**
 * The picture of a page that others make together: turned, mirrored, in strips, or a mask over a ground. It has the dots of the
 * largest and is cut to where they lie; undefined where they leave half of the page free.
 */
export const laidTogether = (pictures: readonly LaidPicture[], [width, height]: Size): Gray | undefined => {
  const covered = pictures.reduce((sum, { matrix }) => sum + areaOf(matrix), 0)
  if (pictures.length === 0 || covered < leastCovered * width * height) return undefined
  const largest = pictures.reduce((most, one) => (one.picture.data.length > most.picture.data.length ? one : most))
  const [across, down] = densityOf(largest)
  const boxes = pictures.map(({ matrix }) => boxOf(matrix))
  const left = Math.max(0, Math.min(...boxes.map((box) => box[0])))
  const top = Math.max(0, Math.min(...boxes.map((box) => box[1])))
  const right = Math.min(width, Math.max(...boxes.map((box) => box[2])))
  const bottom = Math.min(height, Math.max(...boxes.map((box) => box[3])))
  const [columns, rows] = [Math.round((right - left) * across), Math.round((bottom - top) * down)]
  const page = new Uint8Array(columns * rows).fill(255)
  pictures.forEach(({ picture, matrix, isMask }, i) => {
    const [a, b, c, d, e, f] = matrix
    const whole = a * d - b * c
    const box = boxes[i]!
    const [firstX, lastX] = [
      Math.max(0, Math.floor((box[0] - left) * across)),
      Math.min(columns, Math.ceil((box[2] - left) * across)),
    ]
    const [firstY, lastY] = [
      Math.max(0, Math.floor((box[1] - top) * down)),
      Math.min(rows, Math.ceil((box[3] - top) * down)),
    ]
    for (let y = firstY; y < lastY; y++)
      for (let x = firstX; x < lastX; x++) {
        const [px, py] = [left + (x + 0.5) / across - e, top + (y + 0.5) / down - f]
        const [u, v] = [(d * px - c * py) / whole, (a * py - b * px) / whole]
        const column = Math.floor(u * picture.width)
        // The first row of an image is its highest; the square counts from below.
        const row = Math.floor((1 - v) * picture.height)
        if (column < 0 || row < 0 || column >= picture.width || row >= picture.height) continue
        const shade = picture.data[row * picture.width + column]!
        if (!isMask || shade === 0) page[y * columns + x] = shade
      }
  })
  return { width: columns, height: rows, data: page }
}
