import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { similarity } from './similarity'

const word = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), minLength: 1, maxLength: 12 })

describe('similarity', () => {
  it('is 1 for the same text, the same both ways, and from 0 to 1', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(similarity(a, a)).toBe(1)
        expect(similarity(a, b)).toBe(similarity(b, a))
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0)
        expect(similarity(a, b)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('falls by a letter lost as by a letter added', () => {
    fc.assert(
      fc.property(word, fc.nat(), (text, at) => {
        const i = at % (text.length + 1)
        const longer = `${text.slice(0, i)}己${text.slice(i)}`
        expect(similarity(text, longer)).toBeCloseTo((2 * text.length) / (2 * text.length + 1))
      }),
    )
  })

  it('tells a changed letter from other labels', () => {
    expect(similarity('无正当理由大量重复申请', '无正当理由大量反复申请')).toBeGreaterThan(0.9)
    expect(similarity('行政许可', '行政处罚')).toBe(0.5)
  })
})
