import type { Trace } from '@gxgk/import'
import { expect, it } from 'vitest'
import type { Crop } from './crop'
import { placeKey } from './crop'
import { doubtsIn, firstText } from './doubts'

const crop: Crop = { width: 1, height: 1, data: new Uint8Array(1), point: 1 }
const at = (top: number) => [0, top, 10, top + 10] as const

const read = (top: number, ...candidates: readonly (readonly [string, number])[]): Trace => ({
  raw: '',
  label: '',
  column: '',
  score: 1,
  confidence: 1,
  page: 1,
  box: at(top),
  recognised: { candidates: candidates.map(([text, vote]) => ({ text, vote })) },
})

const crops = new Map([0, 1, 2, 3, 4].map((top) => [placeKey(1, at(top)), crop]))

it('what was not read comes first, then what is least sure', () => {
  const trace = {
    sure: read(0, ['7', 0.99]),
    weak: read(1, ['1', 0.83]),
    blot: read(2),
    open: read(3, ['W1A.', 0.7], ['3', 0.6], ['8', 0.5]),
  }
  const doubts = doubtsIn(trace, new Set(['blot', 'open']), crops)
  expect(doubts.map(({ address, likeliest, vote }) => [address, likeliest, vote])).toEqual([
    ['blot', '', 0],
    ['open', '3', 0.6],
    ['weak', '1', 0.83],
    ['sure', '7', 0.99],
  ])
})

it('what was read as text, or has no picture, is no doubt of a scan', () => {
  const { recognised: _, ...text } = read(4)
  expect(doubtsIn({ text, away: read(9, ['1', 0.9]) }, new Set(), crops)).toEqual([])
})

it('a field begins with what the draft has, not with what was seen first, and guesses no amount of money', () => {
  const [doubt] = doubtsIn({ one: read(0, ['37', 0.9], ['31', 0.8]) }, new Set(), crops)
  expect(firstText(doubt!, '31', false)).toBe('31')
  expect(firstText({ ...doubt!, isUnread: true }, '', false)).toBe('37')
  expect(firstText({ ...doubt!, isUnread: true }, '', true)).toBe('')
})
