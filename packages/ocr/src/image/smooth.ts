import type { Gray } from './gray'

/** A black and white picture with soft edges, as the recogniser knows them: binomial, 3 × 3. */
export const smoothed = ({ width, height, data, ...rest }: Gray): Gray => {
  const soft = new Uint8Array(data)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      const sides = data[i - 1]! + data[i + 1]! + data[i - width]! + data[i + width]!
      const corners = data[i - width - 1]! + data[i - width + 1]! + data[i + width - 1]! + data[i + width + 1]!
      soft[i] = (4 * data[i]! + 2 * sides + corners) >> 4
    }
  return { width, height, data: soft, ...rest }
}
