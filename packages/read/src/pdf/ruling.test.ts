import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinedRulings } from './ruling'

describe('joinedRulings', () => {
  it('makes one of the pieces of a line, whatever their order', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 10 })
    fc.assert(
      fc.property(cuts, fc.double({ min: -0.5, max: 0.5, noNaN: true }), fc.boolean(), (inner, off, isReversed) => {
        const ends = [0, ...inner.sort((a, b) => a - b), 100]
        const pieces = ends.slice(1).map((to, i) => ({ at: i % 2 ? 50 : 50 + off, from: ends[i]!, to }))
        const [joined, ...others] = joinedRulings(isReversed ? pieces.reverse() : pieces)
        expect(others).toEqual([])
        expect(joined).toMatchObject({ from: 0, to: 100 })
        expect(Math.abs(joined!.at - 50)).toBeLessThanOrEqual(0.5)
      }),
    )
  })

  it('leaves apart what does not touch and what lies beside', () =>
    expect(
      joinedRulings([
        { at: 10, from: 0, to: 20 },
        { at: 10, from: 24, to: 40 },
        { at: 12, from: 0, to: 20 },
      ]),
    ).toHaveLength(3))
})
