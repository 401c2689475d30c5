import fc from 'fast-check'
import { expect, it } from 'vitest'
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
    fc.property(
      fc.array(fc.constantFrom('BI', ' ', '\n', 'B', 'I', '/', ')', 'x')),
      fc.array(fc.nat(60)),
      (words, cuts) => {
        const text = words.join('')
        const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length]
        const pieces = places.slice(1).map((to, i) => text.slice(places[i], to))
        expect(countIn(pieces)).toBe(countIn([text]))
      },
    ),
  )
})
