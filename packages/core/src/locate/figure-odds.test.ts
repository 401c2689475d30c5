import { expect, it } from 'vitest'
import { figureOdds } from './figure-odds'

it('has 0 the most frequent figure, small ones before large ones', () => {
  const odds = [0, 1, 2, 9, 10, 99, 5_000, Number.MAX_SAFE_INTEGER].map(figureOdds)
  expect(odds).toEqual([...odds].sort((a, b) => b - a))
  expect(odds.at(-1)).toBeGreaterThan(0)
  expect(figureOdds(-7)).toBe(figureOdds(7))
})

it('has figures of each order of magnitude equally frequent, and of all six as many as zeros', () => {
  const sum = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => figureOdds(from + i)).reduce((one, other) => one + other, 0)
  expect(sum(10, 100)).toBeCloseTo(sum(1, 10), 10)
  expect(6 * sum(1, 10)).toBeCloseTo(figureOdds(0), 10)
})
