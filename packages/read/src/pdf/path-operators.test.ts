import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partedText } from '../../../../test/parted-text'
import { pathOperators } from './path-operators'

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const countIn = (pieces: readonly string[]): number => {
  let steps = 0
  const look = pathOperators((more) => (steps += more))
  for (const piece of pieces) look(bytesOf(piece))
  return steps
}

it.each([
  ['each step', '0 0 m 9 9 l 0 0 9 9 9 9 c 1 1 2 2 v 1 1 2 2 y h 0 0 9 9 re S', 8],
  ['those without a blank between', '0 0m 9 9l(a)h[]h hhhh', 8],
  ['nothing else', '1 0 0 1 0 0 rg q Q BT /m 9 Tf <000A> Tj /Image Do ET f* W n', 0],
])('counts %s', (_, text, steps) => expect(countIn([text])).toBe(steps))

it('counts the same however the text is parted', () => {
  fc.assert(
    fc.property(partedText(['m', 'r', 'e', ' ', '\n', '9', 'x', '/', ')']), ({ text, pieces }) => {
      expect(countIn(pieces)).toBe(countIn([text]))
    }),
  )
})
