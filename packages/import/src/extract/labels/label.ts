import { labelWords } from './canonical'
import { remembering } from './remembering'
import { faintSimilarity, similarity } from './similarity'
import { weakest } from './thresholds'

/** A label of a form, ready to be compared. */
export interface Label {
  readonly text: string
  readonly numbering: string
  /** Its words; those without the remark at its end too, which is often left out. */
  readonly words: readonly string[]
  /** How like words are to it, from 0 to 1; 0 where they are hardly like it. */
  readonly likeness: (words: string) => number
}

/** Words of which a label remembers how like they are to it. */
const mostWords = 500

/** Remarks at the end are often left out: 部分公开（区分处理的，…）, 本年收费金额（单位：万元）. */
export const withoutRemark = (label: string): string => label.replace(/[（(][^（()）]*[）)]$/, '')

/** Letters in common bound the likeness. */
const mayBeLike = (words: string, other: string): boolean => {
  if (2 * Math.min(words.length, other.length) < weakest * (words.length + other.length)) return false
  let common = 0
  for (const letter of words) if (other.includes(letter)) common++
  return 2 * common >= weakest * (words.length + other.length)
}

const mostLike = (words: string, all: readonly string[]): number => {
  let most = 0
  for (const other of all) {
    if (words === other) return 1
    const score = mayBeLike(words, other) ? similarity(words, other) : 0
    if (score >= weakest && score > most) most = score
  }
  return most
}

export const labelOf = (text: string): Label => {
  const words = [...new Set([text, withoutRemark(text)].map((one) => labelWords(one).words))].filter(
    (one) => one !== '',
  )
  return {
    text,
    numbering: labelWords(text).numbering,
    words,
    likeness: remembering((other) => mostLike(other, words), mostWords),
  }
}

/** How like words are to a label, from 0 to 1; 0 where they are hardly like it. */
export const likeness = (words: string, label: Label): number => label.likeness(words)

/** The same for words whose place is told by what stands around them. */
export const faintLikeness = (words: string, label: Label): number =>
  label.words.reduce((most, other) => Math.max(most, faintSimilarity(words, other)), 0)
