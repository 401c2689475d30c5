import { expect, it } from 'vitest'
import { isSpeckled } from './is-speckled'
import type { StraightPage } from './straight-page'

/** A page of 200 × 100 points, two pixels to a point, with so many specks of one pixel. */
const page = (specks: number, isBilevel = true): StraightPage => {
  const [width, height, point] = [400, 200, 2]
  const data = new Uint8Array(width * height)
  for (let i = 0; i < specks; i++) data[2 * i * 3 + Math.floor((2 * i * 3) / width) * width] = 1
  const ink = { width, height, data }
  return {
    gray: { width, height, data, isBilevel },
    ink,
    text: ink,
    faint: ink,
    point,
    lattices: [],
    isTooSlanted: false,
  }
}

it('a page in black and white with more than three specks to a thousand square points is', () => {
  expect(isSpeckled(page(60))).toBe(false)
  expect(isSpeckled(page(61))).toBe(true)
})

it('a page in grey is not: its specks are shades', () => expect(isSpeckled(page(400, false))).toBe(false))
