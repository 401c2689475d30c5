import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from './align'

type Scores = readonly (readonly number[])[]

/** Every monotone matching, by trying all. */
const bestSum = (scores: Scores, without?: readonly [number, number], i = 0, j = 0): number => {
  if (i === scores.length || j === (scores[0]?.length ?? 0)) return 0
  const rest = Math.max(bestSum(scores, without, i + 1, j), bestSum(scores, without, i, j + 1))
  const own = without && without[0] === i && without[1] === j ? 0 : scores[i]![j]!
  return own > 0 ? Math.max(rest, own + bestSum(scores, without, i + 1, j + 1)) : rest
}

/** Hundredths in whole numbers, so that sums are exact. */
const scoresArbitrary = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([printed, expected]) =>
    fc.array(fc.array(fc.integer({ min: -20, max: 100 }), { minLength: expected, maxLength: expected }), {
      minLength: printed,
      maxLength: printed,
    }),
  )

const aligned = (scores: Scores) => align(scores.length, scores[0]?.length ?? 0, (i, j) => scores[i]![j]!)

describe('align', () => {
  it('finds a matching in both orders whose sum no other has more of', () =>
    fc.assert(
      fc.property(scoresArbitrary, (scores) => {
        const pairs = aligned(scores)
        for (const [k, { printed, expected, score }] of pairs.entries()) {
          expect(score).toBe(scores[printed]![expected])
          expect(score).toBeGreaterThan(0)
          const before = pairs[k - 1]
          if (before) expect(before.printed < printed && before.expected < expected).toBe(true)
        }
        expect(pairs.reduce((sum, { score }) => sum + score, 0)).toBe(bestSum(scores))
      }),
    ))

  it('has as margin of a pair what the best matching without it lacks', () =>
    fc.assert(
      fc.property(scoresArbitrary, (scores) => {
        for (const { printed, expected, margin } of aligned(scores))
          expect(margin).toBe(bestSum(scores) - bestSum(scores, [printed, expected]))
      }),
    ))

  it('is unsure where one label is as like to two', () => {
    const [pair] = align(1, 2, () => 0.9)
    expect(pair!.margin).toBe(0)
  })
})
