import { expect, it } from 'vitest'
import type { Point } from './homography'
import { composed, homographyOf, mapped } from './homography'

const square: readonly Point[] = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
]
const slanted: readonly Point[] = [
  [5, 3],
  [96, 1],
  [99, 94],
  [2, 98],
]

it('takes each of four points to its own', () => {
  const map = homographyOf(square, slanted)
  square.forEach(([x, y], i) => {
    const [u, v] = mapped(map, x, y)
    expect(u).toBeCloseTo(slanted[i]![0], 9)
    expect(v).toBeCloseTo(slanted[i]![1], 9)
  })
})

it('there and back is where it was', () => {
  const map = composed(homographyOf(slanted, square), homographyOf(square, slanted))
  const [x, y] = mapped(map, 37, 61)
  expect(x).toBeCloseTo(37, 6)
  expect(y).toBeCloseTo(61, 6)
})
