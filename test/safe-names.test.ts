import fc from 'fast-check'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { safeName } from '../examples/write-whole.mjs'

describe('the name of an output', () => {
  it.each(['report.html', '某县教育局2024年年报（定稿）.pdf', 'a-b_c.1.md'])(
    'stays as it is where it may: %s',
    (name) => expect(safeName(name)).toBe(name),
  )

  it.each([
    '../../evil.json',
    '..\\..\\evil.json',
    'a#b.json',
    'a?b.json',
    '100%.json',
    '%2e%2e%2fup.json',
    'javascript:x.json',
    '.hidden',
    '',
    'a\0b',
    'x'.repeat(300),
  ])('is made safe: %j', (name) =>
    expect(safeName(name)).toMatch(/^[\p{Letter}\p{Number}_()（）-][\p{Letter}\p{Number}._()（）-]*$/u),
  )

  it('leads nowhere else, and is another for another name', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const [one, other] = [safeName(a), safeName(b)]
        expect(basename(one)).toBe(one)
        expect([...one].length).toBeLessThan(100)
        expect(one === other).toBe(a === b)
      }),
    ))
})
