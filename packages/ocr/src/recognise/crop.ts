import type { Gray } from '../image/gray'

/** The height of the lines that the model reads, in pixels. */
export const lineHeight = 48

/** A picture as the model takes it: `lineHeight` rows of `width`, paper 1, ink −1. */
export interface Crop {
  readonly width: number
  readonly data: Float32Array
}

/** What of a page is cut out: from where to where, about which middle, how far up and down; the margin beside it is white. */
export interface Window {
  readonly left: number
  readonly right: number
  readonly middle: number
  readonly half: number
  readonly margin: number
  /** By how much of a pixel it is shifted to the left. */
  readonly shift?: number
}

const narrowest = 16

/** Cuts a window out of a page, brought to the height of the model; where it shrinks, pixels are averaged. */
export const cropOf = ({ width, height, data }: Gray, window: Window): Crop => {
  const { left, right, middle, half, margin, shift = 0 } = window
  const scale = lineHeight / (2 * half)
  const across = Math.max(narrowest, Math.round((right - left + 2 * margin) * scale))
  const crop = new Float32Array(lineHeight * across)
  const parts = Math.max(1, Math.round(1 / scale))
  for (let y = 0; y < lineHeight; y++)
    for (let x = 0; x < across; x++) {
      let sum = 0
      for (let j = 0; j < parts; j++)
        for (let i = 0; i < parts; i++) {
          const u = left - margin + (x + (i + 0.5) / parts) / scale - 0.5 + shift
          const v = middle - half + (y + (j + 0.5) / parts) / scale - 0.5
          if (u < left - 1 || u > right + 1 || u < 0 || v < 0 || u >= width - 1 || v >= height - 1) {
            sum += 255
            continue
          }
          const [column, row] = [Math.trunc(u), Math.trunc(v)]
          const [a, b] = [u - column, v - row]
          const at = row * width + column
          sum +=
            (data[at]! * (1 - a) + data[at + 1]! * a) * (1 - b) +
            (data[at + width]! * (1 - a) + data[at + width + 1]! * a) * b
        }
      crop[y * across + x] = sum / (parts * parts) / 127.5 - 1
    }
  return { width: across, data: crop }
}
