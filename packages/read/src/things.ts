import type { Inline } from '@gxgk/document'
import { plainText, text } from '@gxgk/document'

/** A picture or a field in a cell. */
export interface Thing {
  readonly words: string
  /** Told whatever words stand beside it. */
  readonly isField: boolean
  /** Means nothing, as the page says. */
  readonly isOrnament: boolean
}

/** Words beside which a picture is an ornament; beside a figure, or alone, it may be a part of one. */
const word = /\p{Letter}/u

/** What is told of the things in a cell with these words: of fields always, of pictures where they may be figures. */
const wordsOfThings = (things: readonly Thing[], beside: string): string =>
  things
    .filter(({ isField, isOrnament }) => isField || beside.trim() === '' || (!isOrnament && !word.test(beside)))
    .map(({ words }) => words)
    .join('')

/** The words of a cell, and the pictures and fields in it that may be a part of a figure. */
export const withThings = (words: readonly Inline[], things: readonly Thing[]): readonly Inline[] => {
  if (things.length === 0) return words
  const told = wordsOfThings(things, words.map((node) => plainText(node)).join(''))
  return told === '' ? words : [...words, text(told)]
}
