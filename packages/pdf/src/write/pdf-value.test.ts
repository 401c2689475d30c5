import { describe, expect, it } from 'vitest'
import { decimal, serialize, textString } from './pdf-value'

describe('serialize', () => {
  it.each([
    ['a name', 'Page', '/Page'],
    ['a name with other letters', 'application/json', '/application#2Fjson'],
    ['a text', textString('a (b) \\ c\n'), '(a \\(b\\) \\\\ c\\n)'],
    ['a text beyond ASCII', textString('年A'), '(\xfe\xff\x5e\x74\x00A)'],
    ['a text with letters that PDF writes otherwise', textString('\u007f'), '(\xfe\xff\x00\x7f)'],
    ['bytes', Uint8Array.of(1, 255), '<01ff>'],
    ['a day', new Date('2025-01-22T00:00:00Z'), '(D:20250122000000Z)'],
    ['numbers', [1, 1.23456, -0, 1e-9], '[1 1.2346 0 0]'],
    ['nothing', null, 'null'],
    ['truth', true, 'true'],
    ['a dictionary', { Type: 'X', K: { A: [] } }, '<</Type /X /K <</A []>>>>'],
    ['a reference', { id: 7, gen: 0 }, '7 0 R'],
  ])('writes %s', (_, value, written) => expect(serialize(value)).toBe(written))
})

describe('decimal', () => {
  it('rounds to the places asked for, without a negative nought', () => {
    expect([1.005, -0.001, 2.345, 100].map((value) => decimal(value, 2))).toEqual(['1', '0', '2.35', '100'])
  })

  it.each([NaN, Infinity])('refuses %s', (value) =>
    expect(() => decimal(value, 2)).toThrow(`renderPdf: ${value} is no length`),
  )
})
