import { expect, it } from 'vitest'
import type { Ink } from '../image/ink'
import { hidesDigit } from './hidden-digit'

/** A cell in 60 × 50 pixels, two to a point, and digits 16 pixels high. */
const [width, height, digitHeight] = [60, 50, 16]
const point = 2
const lattice = { xs: [5, 25], ys: [0, height / point], cells: [] }
const span = { row: 0, column: 0, rowSpan: 1, colSpan: 1 }

/** Its rulings two pixels wide, inked in so many rows of each ten: a run of dots, and a gap. */
const ruled = (rows: number): Ink => {
  const data = new Uint8Array(width * height)
  for (const ruling of lattice.xs)
    for (let y = 0; y < height; y++)
      if (y % 10 < rows) data.fill(1, y * width + ruling * point, y * width + ruling * point + 2)
  return { width, height, data }
}

/** With a stroke as high as a digit, two pixels wide, at `left`. */
const withStroke = (ink: Ink, left: number): Ink => {
  const data = new Uint8Array(ink.data)
  for (let y = 17; y < 17 + digitHeight; y++) data.fill(1, y * width + left, y * width + left + 2)
  return { ...ink, data }
}

const hides = (text: Ink, height = digitHeight) => hidesDigit({ text, point }, lattice, span, height)

it('a ruling hides no digit, whole or broken into pieces as high as one', () => {
  expect(hides(ruled(10))).toBe(false)
  expect(hides(ruled(9))).toBe(false)
  expect(hides(ruled(9), 9)).toBe(false)
  expect(hides(ruled(7), 7)).toBe(false)
})

it('a stroke as high as a digit is told beside either', () => {
  for (const left of [12, 13]) {
    expect(hides(withStroke(ruled(10), left))).toBe(true)
    expect(hides(withStroke(ruled(7), left))).toBe(true)
  }
})

it('a stroke where a ruling was lost is told', () => expect(hides(withStroke(ruled(0), 11))).toBe(true))
