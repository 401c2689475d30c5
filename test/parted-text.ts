import fc from 'fast-check'

/** A text of these words, and the same in pieces that are parted anywhere. */
export const partedText = (words: readonly string[]) =>
  fc.tuple(fc.array(fc.constantFrom(...words)), fc.array(fc.nat(60))).map(([some, cuts]) => {
    const text = some.join('')
    const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length]
    return { text, pieces: places.slice(1).map((to, i) => text.slice(places[i], to)) }
  })
