import { expect, it } from 'vitest'
import { FileBytes } from './file-bytes'

it('gives all that was appended, texts as a byte a character, however much it is', () => {
  const file = new FileBytes()
  const parts = ['%PDF', '\u00e9', 'x'.repeat(300_000), 'end']
  for (const part of parts) file.append(part)
  file.append(Uint8Array.of(0, 255))
  expect(file.length).toBe(300_010)
  expect(Buffer.from(file.end()).toString('latin1')).toBe(`${parts.join('')}\0\u00ff`)
})

it('gives bytes that the next file does not write over, even when both are begun at once', () => {
  const [one, other] = [new FileBytes(), new FileBytes()]
  one.append('one')
  other.append('other')
  const first = one.end()
  const third = new FileBytes()
  third.append('third')
  expect([first, other.end(), third.end()].map((bytes) => Buffer.from(bytes).toString())).toEqual([
    'one',
    'other',
    'third',
  ])
})
