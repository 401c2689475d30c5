import { describe, expect, it } from 'vitest'
import type { Glyph } from './glyph'
import { wordsOf } from './word'

/** Digits of half a size side by side, then what is between the words given. */
const glyphsOf = (...words: readonly (readonly [text: string, x: number])[]): readonly Glyph[] =>
  words.flatMap(([text, x]) =>
    Array.from(text, (one, i): Glyph => ({
      text: one,
      box: [x + i * 5, 0, x + i * 5 + 5, 10],
      size: 10,
      direction: 0,
      upright: false,
      afterSpace: false,
      hidden: false,
    })),
  )

const texts = (glyphs: readonly Glyph[], isParted = () => false) => wordsOf(glyphs, isParted).map(({ text }) => text)

describe('wordsOf', () => {
  it('puts glyphs without a gap together and parts them at one', () =>
    expect(texts(glyphsOf(['123', 0], ['45', 15.2], ['6', 30]))).toEqual(['12345', '6']))

  it('parts figures between which a ruling stands, unless they touch', () => {
    expect(texts(glyphsOf(['12', 0], ['34', 11]), () => true)).toEqual(['12', '34'])
    expect(texts(glyphsOf(['12', 0], ['34', 10]), () => true)).toEqual(['1234'])
  })

  it('parts at a printed space, on another line, and where the text turns', () => {
    const [one, two] = glyphsOf(['12', 0]) as readonly [Glyph, Glyph]
    expect(texts([one, { ...two, afterSpace: true }])).toEqual(['1', '2'])
    expect(texts([one, { ...two, box: [5, 12, 10, 22] }])).toEqual(['1', '2'])
    expect(texts([one, { ...two, direction: 1 }])).toEqual(['1', '2'])
  })

  it('holds each glyph in the box of its word', () =>
    expect(wordsOf(glyphsOf(['123', 7]), () => false)[0]!.box).toEqual([7, 0, 22, 10]))
})
