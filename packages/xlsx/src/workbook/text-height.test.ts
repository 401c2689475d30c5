import { expect, it } from 'vitest'
import { textHeight } from './text-height'

it('is that of one line for what fits, and grows with lines, words and size', () => {
  const one = textHeight('自然人', 20)
  expect(textHeight('', 20)).toBe(one)
  expect(textHeight('甲\n乙', 20)).toBeGreaterThan(one)
  expect(textHeight('甲'.repeat(30), 20)).toBeGreaterThan(3 * (one - 5))
  expect(textHeight('自然人', 20, 21)).toBeGreaterThan(one)
})
