import { expect, it } from 'vitest'
import { cropOf } from './crop'

/** Each pixel of its own shade: its number. */
const page = { width: 12, height: 10, data: Uint8Array.from({ length: 120 }, (_, i) => i) }

it('a box in points is cut out with a little around it', () => {
  const crop = cropOf(page, 1, [4, 3, 6, 4])
  expect([crop.width, crop.height]).toEqual([6, 5])
  expect([...crop.data.subarray(0, 6)]).toEqual([14, 15, 16, 17, 18, 19])
  expect(crop.data.at(-1)).toBe(5 * 12 + 7)
})

it('points are as many pixels as the page has', () => {
  const crop = cropOf(page, 0.5, [10, 10, 14, 12])
  expect([crop.width, crop.height, crop.data[0]]).toEqual([4, 3, 4 * 12 + 4])
})

it('what lies beyond the page is left out', () => {
  const crop = cropOf(page, 1, [-5, -5, 30, 2])
  expect([crop.width, crop.height]).toEqual([12, 4])
})
