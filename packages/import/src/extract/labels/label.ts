import { labelWords } from './canonical'
import { faintSimilarity, similarity } from './similarity'
import { weakest } from './thresholds'

/** A label of a form, ready to be compared. */
export interface Label {
  readonly text: string
  readonly numbering: string
  /** Its words; those without the remark at its end too, which is often left out. */
  readonly words: readonly string[]
}

/** Remarks at the end are often left out: 部分公开（区分处理的，…）, 本年收费金额（单位：万元）. */
export const withoutRemark = (label: string): string => label.replace(/[（(][^（()）]*[）)]$/, '')

export const labelOf = (text: string): Label => ({
  text,
  numbering: labelWords(text).numbering,
  words: [...new Set([text, withoutRemark(text)].map((one) => labelWords(one).words))].filter((words) => words !== ''),
})

/** Letters in common bound the likeness. */
const mayBeLike = (words: string, other: string): boolean => {
  if (2 * Math.min(words.length, other.length) < weakest * (words.length + other.length)) return false
  let common = 0
  for (const letter of words) if (other.includes(letter)) common++
  return 2 * common >= weakest * (words.length + other.length)
}

/** How like words are to a label, from 0 to 1; 0 where they are hardly like it. */
export const likeness = (words: string, label: Label): number => {
  let most = 0
  for (const other of label.words) {
    if (words === other) return 1
    const score = mayBeLike(words, other) ? similarity(words, other) : 0
    if (score >= weakest && score > most) most = score
  }
  return most
}

/** The same for words whose place is told by what stands around them. */
export const faintLikeness = (words: string, label: Label): number =>
  label.words.reduce((most, other) => Math.max(most, faintSimilarity(words, other)), 0)
