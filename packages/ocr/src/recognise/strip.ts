import type { Crop } from './crop'
import { lineHeight } from './crop'

/** Several crops side by side as one line, and where each of them is, from where to where, in pixels. */
export interface Strip extends Crop {
  readonly parts: readonly (readonly [from: number, to: number])[]
}

const before = 12

/** Sets crops side by side with a gap between, `most` to a strip; a figure is read more surely beside others than alone. */
export const stripsOf = (crops: readonly Crop[], most: number, gap: number): readonly Strip[] => {
  const strips: Strip[] = []
  for (let first = 0; first < crops.length; first += most) {
    const own = crops.slice(first, first + most)
    const width = own.reduce((sum, crop) => sum + crop.width + gap, before)
    const data = new Float32Array(lineHeight * width).fill(1)
    const parts: (readonly [number, number])[] = []
    let at = before
    for (const crop of own) {
      for (let y = 0; y < lineHeight; y++)
        data.set(crop.data.subarray(y * crop.width, (y + 1) * crop.width), y * width + at)
      parts.push([at - gap / 2, at + crop.width + gap / 2])
      at += crop.width + gap
    }
    strips.push({ width, data, parts })
  }
  return strips
}
