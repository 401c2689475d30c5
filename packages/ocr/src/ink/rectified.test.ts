import { expect, it } from 'vitest'
import { grid, paper } from '../../test/drawn'
import { homographyOf } from '../image/homography'
import { inkOf } from '../image/ink'
import { warped } from '../image/warp'
import { longStrokes } from './long-strokes'
import { rectified } from './rectified'

const [width, height] = [827, 1170]
const drawn = () => {
  const page = paper(width, height)
  grid(page, [100, 150, 720, 1000], 20, 7)
  return page
}

const corners = [
  [0, 0],
  [width, 0],
  [width, height],
  [0, height],
] as const

it('a page photographed from aside is made straight', () => {
  const map = homographyOf(corners, [
    [20, 14],
    [width - 9, 4],
    [width - 24, height - 22],
    [6, height - 3],
  ])
  const { page, isTooSlanted } = rectified(warped(drawn(), map))
  expect(isTooSlanted).toBe(false)
  const { across, down } = longStrokes(inkOf(page, 170), width / 595)
  expect(across.filter(({ from, to }) => to - from > 500).length).toBeGreaterThanOrEqual(18)
  for (const { slope } of [...across, ...down].filter(({ from, to }) => to - from > 500))
    expect(Math.abs(slope)).toBeLessThan(0.002)
})

it('a straight page stays as it is', () => {
  const page = drawn()
  expect(rectified(page).page.data.filter((shade) => shade < 100).length).toBeGreaterThan(0)
  expect(rectified(page).map).toEqual([1, 0, 0, 0, 1, 0, 0, 0])
})

it('a page taken from much too far aside is not straightened', () => {
  const map = homographyOf(corners, [
    [-150, 0],
    [width + 150, 0],
    [width - 50, height],
    [50, height],
  ])
  expect(rectified(warped(drawn(), map)).isTooSlanted).toBe(true)
})
