import { expect, it } from 'vitest'
import { box, paper } from '../../test/drawn'
import { laidTogether } from './laid-together'

const page = [60, 80] as const
/** From the square of size 1 to a box of the page, whose rows count from above. */
const at = (left: number, top: number, width: number, height: number) =>
  [width, 0, 0, -height, left, top + height] as const

it('strips of one page make it whole', () => {
  const [upper, lower] = [paper(60, 40), paper(60, 40)]
  box(upper, 10, 30, 20, 40)
  box(lower, 10, 0, 20, 10)
  const whole = laidTogether(
    [
      { picture: upper, matrix: at(0, 0, 60, 40), isMask: false },
      { picture: lower, matrix: at(0, 40, 60, 40), isMask: false },
    ],
    page,
  )!
  const expected = paper(60, 80)
  box(expected, 10, 30, 20, 50)
  expect(whole).toEqual(expected)
})

it('a mask paints black on what lies beneath', () => {
  const [ground, mask] = [paper(60, 80, 200), paper(60, 80)]
  box(mask, 5, 5, 10, 10)
  const whole = laidTogether(
    [
      { picture: ground, matrix: at(0, 0, 60, 80), isMask: false },
      { picture: mask, matrix: at(0, 0, 60, 80), isMask: true },
    ],
    page,
  )!
  expect([whole.data[6 * 60 + 6], whole.data[20 * 60 + 20]]).toEqual([0, 200])
})

it('a mirrored picture is turned round', () => {
  const picture = paper(60, 80)
  box(picture, 0, 0, 10, 10)
  const whole = laidTogether([{ picture, matrix: [-60, 0, 0, -80, 60, 80], isMask: false }], page)!
  expect([whole.data[5], whole.data[55]]).toEqual([255, 0])
})

it('a small picture on a page is not the page', () =>
  expect(laidTogether([{ picture: paper(20, 20), matrix: at(10, 10, 20, 20), isMask: false }], page)).toBeUndefined())
