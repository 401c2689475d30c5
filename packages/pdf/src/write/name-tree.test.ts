import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameTree } from './name-tree'
import type { PdfText, PdfValue } from './pdf-value'

const namesOf = (names: readonly string[]) =>
  (nameTree(names.map((name) => [name, null] as const))['Names'] as readonly PdfValue[])
    .filter((_, i) => i % 2 === 0)
    .map((name) => (name as PdfText).text)

/** ASCII, or UTF-16 behind its mark, the higher byte first (ISO 32000-1, 7.9.2.2). */
const bytesOf = (text: string) =>
  /^[ -~\n\r\t]*$/.test(text) ? Buffer.from(text, 'latin1') : Buffer.from(`\ufeff${text}`, 'utf16le').swap16()

describe('nameTree', () => {
  it('puts ASCII before all others, in the order of bytes', () => {
    expect(namesOf(['节', 'b', 'a.b', 'length', 'a.B', '__proto__', '𠮷', '乙'])).toEqual([
      '__proto__',
      'a.B',
      'a.b',
      'b',
      'length',
      '乙',
      '节',
      '𠮷',
    ])
  })

  it('orders any names by the bytes that are written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), (names) => {
        const bytes = namesOf(names).map(bytesOf)
        expect(bytes).toHaveLength(names.length)
        bytes.slice(1).forEach((name, i) => expect(Buffer.compare(bytes[i]!, name)).toBe(-1))
      }),
    )
  })
})
