import { punctuation } from './punctuation'

/** Properties of a character that line breaking asks for, one bit each. */
export const traits = {
  /** Ends no line. */
  opens: 1,
  /** Begins no line. */
  closes: 2,
  /** Blank in its left half when it is full-width. */
  blankLeft: 4,
  /** Blank in its right half when it is full-width. */
  blankRight: 8,
  /** Part of a word or number written without spaces inside. */
  word: 16,
  digit: 32,
  space: 64,
  /** Combining mark or variation selector, which stays with the character before it. */
  mark: 128,
  /** Half of a dash or an ellipsis. */
  paired: 256,
  joint: 512,
  glue: 1024,
  letter: 2048,
} as const

const listed = (): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  const add = (codes: readonly number[], bits: number) => {
    for (const code of codes) found.set(code, (found.get(code) ?? 0) | bits)
  }
  add(punctuation.opening, traits.opens | traits.blankLeft)
  add(punctuation.closing, traits.closes | traits.blankRight)
  add(punctuation.openingWhole, traits.opens)
  add(punctuation.closingWhole, traits.closes)
  add(punctuation.paired, traits.paired)
  add(punctuation.joints, traits.joint)
  add(punctuation.spaces, traits.space)
  add(punctuation.glue, traits.glue)
  return found
}

const marks = listed()
const isMark = (code: number) => /^[\p{M}\u200c]$/u.test(String.fromCodePoint(code))

// General punctuation begins here; most of what comes before is written in words.
const endOfWords = 0x2010

/** The traits of a code point; none for Han characters, between which any line may end. */
export const characterClass = (code: number): number => {
  if (code >= 0x4e00 && code <= 0x9fff) return 0
  if (code >= 0x30 && code <= 0x39) return traits.word | traits.digit
  if (code >= 0xff10 && code <= 0xff19) return traits.word | traits.digit
  const bits = marks.get(code) ?? 0
  if (bits & (traits.space | traits.glue)) return bits
  if (code < endOfWords) {
    const letter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code > 0xbf
    if (code >= 0x300 && isMark(code)) return traits.mark
    return bits | (bits & traits.blankLeft ? 0 : traits.word) | (letter ? traits.letter : 0)
  }
  if (bits) return bits
  return isMark(code) ? traits.mark : 0
}
