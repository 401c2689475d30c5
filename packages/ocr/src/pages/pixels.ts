import type { Gray } from '../image/gray'
import { grayOf } from '../image/gray'

/** An image as pdfjs-dist hands it out: one bit a pixel in rows of whole bytes, three bytes, or four. */
export interface PdfImage {
  readonly width: number
  readonly height: number
  readonly kind?: number
  readonly data: Uint8Array | Uint8ClampedArray
}

export const imageKind = { bits: 1, rgb: 2, rgba: 3 } as const

/** The shades of an image; one that is told by bits alone, as a mask is, is black where they are 0. */
export const shadesOf = ({ width, height, kind, data }: PdfImage): Gray => {
  if (kind === imageKind.rgb || kind === imageKind.rgba)
    return grayOf({ width, height, data, channels: kind === imageKind.rgb ? 3 : 4 })
  const row = (width + 7) >> 3
  const shades = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      shades[y * width + x] = ((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0
  return { width, height, data: shades }
}
