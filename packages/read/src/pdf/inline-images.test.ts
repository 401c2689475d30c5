import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partedText } from '../../../../test/parted-text'
import { inlineImages } from './inline-images'

const countIn = (pieces: readonly string[]): number => {
  let images = 0
  const look = inlineImages(() => images++)
  for (const piece of pieces) look(piece)
  return images
}

it.each([
  ['one after another', 'BI /W 1 ID x EI\nBI/W 1 ID x EI', 2],
  ['after words', 'q (a)BI\n/W 1 ID x EI Q', 1],
  ['none in a name or a number', '/BI Do ABI 1BI BIG BDC', 0],
])('counts %s', (_, text, images) => expect(countIn([text])).toBe(images))

it('counts the same however the text is parted', () => {
  fc.assert(
    fc.property(partedText(['BI', ' ', '\n', 'B', 'I', '/', ')', 'x']), ({ text, pieces }) => {
      expect(countIn(pieces)).toBe(countIn([text]))
    }),
  )
})
