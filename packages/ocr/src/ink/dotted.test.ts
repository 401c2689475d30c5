import { expect, it } from 'vitest'
import { box, paper } from '../../test/drawn'
import type { Gray } from '../image/gray'
import { inkOf } from '../image/ink'
import { bridged } from './bridged'
import { longStrokes } from './long-strokes'

const point = 827 / 595
const y = 150

/** A ruling between these places, whole or in dots. */
const ruling = (page: Gray, from: number, to: number) => box(page, from, y, to, y + 2)
const dots = (page: Gray, from: number, to: number, every = 7) => {
  for (let x = from; x < to; x += every) box(page, x, y, x + 2, y + 2)
}
const letters = (page: Gray, from: number, to: number) => {
  for (let x = from; x < to; x += 15) box(page, x, y - 7, x + 9, y + 8)
}

/** Where the rulings of a page are, those that touch as one. */
const covered = (page: Gray, isBilevel = true) => {
  const ink = inkOf(page, 128)
  const spans = bridged(ink, longStrokes(ink, point, isBilevel).across, false, point, isBilevel)
    .map(({ from, to }) => [from, to] as [number, number])
    .sort(([a], [b]) => a - b)
  const joined: [number, number][] = []
  for (const [from, to] of spans) {
    const last = joined.at(-1)
    if (last && from <= last[1] + 2) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

const drawn = (draw: (page: Gray) => void): Gray => {
  const page = paper(827, 300)
  draw(page)
  return page
}

it('a ruling that falls into dots goes on to its next piece, in black and white', () => {
  const page = drawn((one) => {
    ruling(one, 100, 300)
    dots(one, 300, 440)
    ruling(one, 440, 700)
  })
  expect(covered(page)).toEqual([[100, 699]])
  expect(covered(page, false)).toHaveLength(2)
})

it('and to its end, where there is no further piece', () => {
  const page = drawn((one) => {
    dots(one, 100, 300)
    ruling(one, 300, 440)
    dots(one, 440, 700)
  })
  const [[from, to]] = covered(page) as [[number, number]]
  expect(from).toBeLessThan(105)
  expect(to).toBeGreaterThan(694)
})

it.each([
  ['a stretch of white', () => {}],
  ['a row of letters', (page: Gray) => letters(page, 310, 425)],
  ['a dash', (page: Gray) => ruling(page, 340, 356)],
])('two rulings with %s between are not one', (_, between) => {
  const page = drawn((one) => {
    ruling(one, 100, 300)
    between(one)
    ruling(one, 440, 700)
  })
  expect(covered(page).map(([from, to]) => [Math.round(from / 10), Math.round(to / 10)])).toEqual([
    [10, 30],
    [44, 70],
  ])
})
