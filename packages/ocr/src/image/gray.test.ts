import { expect, it } from 'vitest'
import { grayOf, isBilevel } from './gray'

it('red of a stamp is as white as paper, what it covers is as dark as it is', () => {
  const stamp = [215, 30, 40]
  const data = Uint8Array.from([stamp, stamp, stamp, [108, 15, 20], [12, 2, 2], [20, 30, 120], [255, 255, 255]].flat())
  expect([...grayOf({ width: 7, height: 1, data, channels: 3 }).data]).toEqual([255, 255, 255, 128, 5, 37, 255])
})

it('what covers in part lets white through', () => {
  const data = Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 255])
  expect([...grayOf({ width: 2, height: 1, data, channels: 4 }).data]).toEqual([255, 0])
})

it('a picture with shades is not black and white', () => {
  const data = Uint8Array.from({ length: 10_000 }, (_, i) => (i % 3 === 0 ? 0 : 255))
  expect(isBilevel({ width: 100, height: 100, data })).toBe(true)
  expect(isBilevel({ width: 100, height: 100, data: data.map((shade, i) => (i % 7 === 0 ? 128 : shade)) })).toBe(false)
})
