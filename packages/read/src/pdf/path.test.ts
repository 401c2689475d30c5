import { describe, expect, it } from 'vitest'
import { identity } from './matrix'
import type { RulingLists } from './path'
import { pathsIn } from './path'

const gather = (data: readonly number[], isStroked: boolean, matrix = identity) => {
  const rulings: RulingLists = { horizontal: [], vertical: [] }
  const others = pathsIn(data, matrix, isStroked, rulings)
  return { ...rulings, others }
}
const rectangle = (x: number, y: number, width: number, height: number) => [
  0,
  x,
  y,
  1,
  x + width,
  y,
  1,
  x + width,
  y + height,
  1,
  x,
  y + height,
  4,
]

describe('pathsIn', () => {
  it('takes thin filled bars as rulings, each part of a path by itself', () =>
    expect(gather([...rectangle(10, 20, 100, 0.5), ...rectangle(10, 20, 0.5, 40)], false)).toEqual({
      horizontal: [{ at: 20.25, from: 10, to: 110 }],
      vertical: [{ at: 10.25, from: 20, to: 60 }],
      others: 0,
    }))

  it('takes the sides of a stroked rectangle as rulings, on the page', () =>
    expect(gather(rectangle(0, 0, 10, 20), true, [1, 0, 0, -1, 5, 100])).toEqual({
      horizontal: [
        { at: 100, from: 5, to: 15 },
        { at: 80, from: 5, to: 15 },
      ],
      vertical: [
        { at: 15, from: 80, to: 100 },
        { at: 5, from: 80, to: 100 },
      ],
      others: 0,
    }))

  it('counts coloured areas, dots, slanting lines and curves as other shapes', () => {
    expect(gather(rectangle(0, 0, 50, 20), false)).toMatchObject({ horizontal: [], vertical: [], others: 1 })
    expect(gather(rectangle(0, 0, 1, 1), false).others).toBe(1)
    expect(gather([0, 0, 0, 1, 50, 20], true).others).toBe(1)
    expect(gather([0, 0, 0, 2, 10, 10, 20, 20, 50, 50], true).others).toBe(1)
  })

  it('stops at a step that it does not know', () =>
    expect(gather([0, 0, 0, 9, 50, 20, 1, 1], true)).toEqual({ horizontal: [], vertical: [], others: 0 }))
})
