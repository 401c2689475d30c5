import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint'

/** FNV-1a of the whole text, as it is defined. */
const fnv1a = (text: string): string => {
  let [first, second] = [0x811c9dc5, 0x1b873593]
  for (let i = 0; i < text.length; i++) {
    first = Math.imul(first ^ text.charCodeAt(i), 0x01000193)
    second = Math.imul(second ^ text.charCodeAt(i), 0x01000193)
  }
  return [first, second].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('')
}

describe('the fingerprint of a finding', () => {
  it('is the hash of its JSON, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 4 }),
        (code, parts) => {
          expect(fingerprint(code, ...parts)).toBe(`${code}-${fnv1a(JSON.stringify([code, ...parts]))}`)
        },
      ),
    )
  })

  it.each([
    ['quotes and line breaks', ['a"b', 'c\\d', '\n', '\u{1F600}', '\ud800']],
    ['what is no figure', [undefined, null, [undefined], []]],
  ])('is so of %s', (_, parts) => {
    expect(fingerprint('CELL-03', ...parts)).toBe(`CELL-03-${fnv1a(JSON.stringify(['CELL-03', ...parts]))}`)
  })
})
