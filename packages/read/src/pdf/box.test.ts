import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box, Direction } from './box'
import { boxAround, middleOf, turned } from './box'

const number = fc.integer({ min: -500, max: 500 })
const boxes = fc
  .tuple(number, number, fc.nat(100), fc.nat(100))
  .map(([x, y, width, height]): Box => [x, y, x + width, y + height])

describe('turned', () => {
  it('is itself again after as many turns as make a whole one', () =>
    fc.assert(
      fc.property(boxes, fc.constantFrom<Direction>(0, 1, 2, 3), (box, direction) => {
        const back = ((4 - direction) % 4) as Direction
        expect(turned(turned(box, direction), back).map((edge) => edge + 0)).toEqual(box)
      }),
    ))

  it('lays what is read first on the left, whichever way it runs', () => {
    const upper: Box = [10, 10, 20, 20]
    const lower: Box = [10, 30, 20, 40]
    expect(turned(upper, 1)[0]).toBeLessThan(turned(lower, 1)[0])
    expect(turned(lower, 3)[0]).toBeLessThan(turned(upper, 3)[0])
    expect(turned([30, 0, 40, 10], 2)[0]).toBeLessThan(turned([10, 0, 20, 10], 2)[0])
  })
})

describe('boxAround', () => {
  it('holds each box and touches one at each side', () =>
    fc.assert(
      fc.property(fc.array(boxes, { minLength: 1 }), (all) => {
        const around = boxAround(all)
        for (const side of [0, 1] as const) expect(around[side]).toBe(Math.min(...all.map((box) => box[side])))
        for (const side of [2, 3] as const) expect(around[side]).toBe(Math.max(...all.map((box) => box[side])))
        expect(boxAround([around])).toEqual(around)
      }),
    ))
})

describe('middleOf', () => {
  it('is as far from each side', () => expect(middleOf([10, 20, 40, 30])).toEqual([25, 25]))
})
