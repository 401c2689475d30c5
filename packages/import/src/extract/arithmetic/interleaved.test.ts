import { expect, it } from 'vitest'
import type { Words } from '../passage'
import { formColumns } from '../passage'
import { interleaved } from './interleaved'

/** A figure with the columns in which it may stand, from the first to before the last. */
const at = (text: string, from?: number, to?: number): Words => ({
  text,
  source: {},
  ...(from !== undefined && { place: { frame: formColumns, from, to: to ?? from + 1 } }),
})
const read = (lines: readonly (readonly Words[])[], count: number) =>
  interleaved(lines, count).map((way) => way.map(({ text }) => text).join(' '))

it('puts the figures of two lines in the columns in which they may stand', () => {
  expect(
    read(
      [
        [at('40', 0, 3), at('0', 1, 4)],
        [at('7', 2), at('47', 3)],
      ],
      4,
    ),
  ).toEqual(['40 0 7 47'])
  expect(read([[at('1'), at('2')], [at('3')]], 3).sort()).toEqual(['1 2 3', '1 3 2', '3 1 2'])
})

it('has one way for figures that are all the same, and none for too many or too few', () => {
  expect(read([[at('0')], [at('0'), at('0')]], 3)).toEqual(['0 0 0'])
  expect(read([[at('0')], [at('0'), at('0')]], 4)).toEqual([])
  expect(read([[at('1', 2)], [at('0'), at('0', 2)]], 3)).toEqual([])
})
