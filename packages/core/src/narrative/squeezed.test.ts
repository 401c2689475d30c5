import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { squeezed } from './squeezed'

describe('squeezed', () => {
  it('keeps every character that is no mark, at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'收到 件*_５2％，\\\n') }), (source) => {
        const { text, places } = squeezed(source)
        for (let at = 0; at < text.length; at++) {
          const from = source[places?.[at] ?? at]!
          expect(from.normalize('NFKC').replace(/\s/, ' ')).toBe(text[at] === '，' ? ',' : text[at])
        }
        expect(text).not.toMatch(/[*_\\]/)
      }),
    )
  })

  it.each([
    ['收到 17 件', '收到17件'],
    ['**５２**件', '52件'],
    ['2024 17件', '2024 17件'],
    ['申请3件,办结2件;结转(1件)', '申请3件，办结2件；结转（1件）'],
    ['申请1,204件,2024年', '申请1,204件，2024年'],
  ])('makes %s %s', (source, text) => expect(squeezed(source).text).toBe(text))
})
