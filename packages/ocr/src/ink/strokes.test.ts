import { expect, it } from 'vitest'
import { box, grid, paper } from '../../test/drawn'
import { inkOf } from '../image/ink'
import { bridged } from './bridged'
import { longStrokes } from './long-strokes'
import { acrossAt } from './stroke'

const point = 827 / 595

it('the rulings of a table are found where they are', () => {
  const page = paper(827, 600)
  grid(page, [100, 100, 700, 500], 4, 3)
  const { across, down } = longStrokes(inkOf(page, 128), point)
  expect(across.map((stroke) => Math.round(acrossAt(stroke, 400)))).toEqual([101, 201, 301, 401, 501])
  expect(down.map((stroke) => Math.round(acrossAt(stroke, 300)))).toEqual([101, 301, 501, 701])
})

it('a row of bold letters is no ruling: it has ink above and below', () => {
  const page = paper(827, 300)
  for (let x = 100; x < 600; x += 14) box(page, x, 100, x + 12, 120)
  box(page, 100, 108, 600, 111)
  expect(longStrokes(inkOf(page, 128), point).across).toEqual([])
})

it('a ruling goes on beneath a stamp, where its ink is seen all along', () => {
  const page = paper(827, 300)
  box(page, 100, 150, 700, 152)
  const ink = inkOf(page, 128)
  const { across } = longStrokes(ink, point)
  const stretch = (strokes: typeof across) => strokes.reduce((sum, { from, to }) => sum + to - from, 0)
  const pieces = across.flatMap((stroke) => [
    { ...stroke, to: 295 },
    { ...stroke, from: 405 },
  ])
  expect(stretch(bridged(ink, pieces, false, point)) - stretch(pieces)).toBe(110)
  const gap = paper(827, 300)
  box(gap, 100, 150, 300, 152)
  box(gap, 400, 150, 700, 152)
  expect(bridged(inkOf(gap, 128), pieces, false, point)).toEqual(pieces)
})
