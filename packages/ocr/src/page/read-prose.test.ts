import { describe, expect, it } from 'vitest'
import type { Crop } from '../recognise/crop'
import type { Recogniser } from '../recognise/recogniser'
import { readProse } from './read-prose'
import type { StraightPage } from './straight-page'

const [width, height] = [595, 842]

/** A page, a pixel a point, with these rectangles of ink: left, top, width, height. */
const pageWith = (...marks: readonly (readonly [number, number, number, number])[]): StraightPage => {
  const ink = { width, height, data: new Uint8Array(width * height) }
  for (const [left, top, across, down] of marks)
    for (let y = top; y < top + down; y++) ink.data.fill(1, y * width + left, y * width + left + across)
  const gray = { width, height, data: ink.data.map((one) => (one ? 0 : 255)) }
  return { gray, ink, text: ink, faint: ink, point: 1, lattices: [], isTooSlanted: false }
}

/** Squares side by side, as the characters of a line. */
const characters = (left: number, top: number, count: number, size: number) =>
  Array.from({ length: count }, (_, i) => [left + i * (size + 2), top, size, size] as const)

/** Says of each line how wide it came. */
const given: Crop[] = []
const recogniser: Recogniser = {
  lines: async (crops) => {
    given.splice(0, given.length, ...crops)
    return crops.map(() => ({ text: '文字', sureness: 1, signs: [] })) as never
  },
  strips: async () => [],
}
const placeOf = () => ({ page: 1 })
const linesOf = (page: StraightPage) => readProse(page, recogniser, placeOf)

describe('readProse', () => {
  it('reads each line of characters', async () => {
    const lines = await linesOf(pageWith(...characters(40, 100, 30, 12), ...characters(40, 130, 20, 12)))
    expect(lines).toHaveLength(2)
    expect(lines!.map(({ top }) => top)).toEqual([100, 130])
  })

  it('leaves alone a row of specks, far longer than any line of text is for its height', async () => {
    const specks = Array.from({ length: 120 }, (_, i) => [20 + i * 4, 300 + (i % 2), 2, 1] as const)
    const lines = await linesOf(pageWith(...characters(40, 100, 30, 12), ...specks))
    expect(lines!.map(({ top }) => top)).toEqual([100])
  })

  it('gives up a page of more lines than one can have, before any is given to the model', async () => {
    given.length = 0
    const rows = Array.from({ length: 82 }, (_, i) => characters(6, 6 + i * 10, 58, 8)).flat()
    expect(await linesOf(pageWith(...rows))).toBeUndefined()
    expect(given).toEqual([])
  })
})
