import { expect, it } from 'vitest'
import { assertFormula, called, quotedText } from './formula'

it('gives a function no more places than Excel takes', () => {
  const places = Array.from({ length: 600 }, (_, i) => `A${2 * i + 1}`)
  const formula = called('SUM', places)
  for (const [inside] of formula.matchAll(/\([^()]*\)/g)) expect(inside.split(',').length).toBeLessThanOrEqual(255)
  expect(formula.match(/A\d+/g)).toEqual(places)
})

it('parts long text, and writes quotation marks twice', () => {
  const pieces = quotedText('长'.repeat(300) + '"')
  for (const [piece] of pieces.matchAll(/"(?:[^"]|"")*"/g)) expect(piece.length).toBeLessThanOrEqual(255)
  expect(pieces.replace(/"&"/g, '')).toBe(`"${'长'.repeat(300)}"""`)
  expect(quotedText('')).toBe('""')
})

it('refuses a formula that is too long, and names what it is of', () => {
  expect(assertFormula('1', '甲')).toBe('1')
  expect(() => assertFormula('1'.repeat(8193), '甲')).toThrow(/甲.*8193.*8192/)
})
