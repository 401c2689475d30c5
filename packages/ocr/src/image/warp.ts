import type { Gray } from './gray'
import type { Homography } from './homography'

/** The picture of the same size in which each pixel is what `map` says of where it lies in this one; white beyond its edges. */
export const warped = ({ width, height, data, ...rest }: Gray, map: Homography): Gray => {
  const [a, b, c, d, e, f, g, h] = map
  const out = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const w = g * x + h * y + 1
      const u = (a * x + b * y + c) / w
      const v = (d * x + e * y + f) / w
      if (!(u >= 0 && v >= 0 && u < width - 1 && v < height - 1)) {
        out[y * width + x] = 255
        continue
      }
      const [left, top] = [Math.trunc(u), Math.trunc(v)]
      const [right, below] = [u - left, v - top]
      const i = top * width + left
      out[y * width + x] =
        (data[i]! * (1 - right) + data[i + 1]! * right) * (1 - below) +
        (data[i + width]! * (1 - right) + data[i + width + 1]! * right) * below +
        0.5
    }
  return { width, height, data: out, ...rest }
}
