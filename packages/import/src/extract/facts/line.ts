import type { Source } from '@gxgk/document'
import { shown } from '../figures/printed-cell'
import type { Passage, TextPassage } from '../passage'

/** A fact as it was found: its value, the words that tell it, and their place. */
export interface Fact<T> extends Source {
  readonly value: T
  readonly raw: string
}

/** A sentence, or a row of a table, as facts are looked for in it. */
export interface FactLine {
  /** Without spaces, digits half-width; names keep their brackets. */
  readonly text: string
  /** The same with single spaces where there are some. */
  readonly spaced: string
  readonly raw: string
  readonly source: Source
  readonly passage: Passage
}

/** Digits and Latin letters half-width, with single spaces. */
export const spaced = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[０-９ａ-ｚＡ-Ｚ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .trim()

/** The same without spaces. */
export const plain = (text: string): string => spaced(text).replaceAll(' ', '')

/** A run of marks, and marks after next to nothing, end one sentence. */
const sentenceEnd = /(?![。；！？])(?<=[^。；！？]{3}[。；！？]+)/

/** Each with itself as it is printed: letters stand for letters, so that the ends are the same. */
const sentencesOf = (passage: TextPassage): readonly (readonly [sentence: string, printed: string])[] => {
  const sentences = passage.text.split(sentenceEnd)
  const printed = passage.printed?.split(sentenceEnd) ?? sentences
  return sentences.map((sentence, i) => [sentence, printed[i] ?? sentence])
}

const linesOf = (passage: TextPassage): readonly FactLine[] =>
  sentencesOf(passage).map(([sentence, printed]) => ({
    text: plain(sentence),
    spaced: spaced(sentence),
    raw: shown(printed.trim()),
    source: passage.source,
    passage,
  }))

// Facts are looked for in the same passages again and again.
const known = new WeakMap<Passage, readonly FactLine[]>()

/** The sentences of the text passages; lines without such an end are one. */
export const textLines = (passages: readonly Passage[]): readonly FactLine[] =>
  passages.flatMap((passage) => {
    if (passage.kind === 'table') return []
    const lines = known.get(passage) ?? linesOf(passage)
    known.set(passage, lines)
    return lines
  })

export const factOf = <T>(value: T, { raw, source }: FactLine): Fact<T> => ({ ...source, value, raw })

/** The one fact that all of these tell; nothing where they differ. */
export const onlyOne = <T>(facts: readonly Fact<T>[]): Fact<T> | undefined => {
  const [first] = facts
  const same = JSON.stringify(first?.value)
  return facts.every(({ value }) => JSON.stringify(value) === same) ? first : undefined
}
