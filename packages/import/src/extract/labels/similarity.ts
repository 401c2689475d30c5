import { faint } from './thresholds'

/** Length of the longest run of letters that both have in the same order, with or without others between. */
export const commonLength = (a: string, b: string): number => {
  let above = new Uint16Array(b.length + 1)
  let line = new Uint16Array(b.length + 1)
  for (let i = 0; i < a.length; i++) {
    for (let k = 0; k < b.length; k++)
      line[k + 1] = a.charCodeAt(i) === b.charCodeAt(k) ? above[k]! + 1 : Math.max(above[k + 1]!, line[k]!)
    ;[above, line] = [line, above]
  }
  return above[b.length]!
}

/** 1 for the same letters, 0 for none in common; letters lost, added and changed count alike, wherever they stand. */
export const similarity = (a: string, b: string): number =>
  a === b ? 1 : (2 * commonLength(a, b)) / (a.length + b.length)

/** A word so short is told by one of its letters. */
const fewLetters = 3

/**
 * The similarity of words to those of a label whose place is already told by what stands around it: there a little is
 * enough, of a short label one letter; 0 where they are not alike at all.
 */
export const faintSimilarity = (words: string, label: string): number => {
  const score = similarity(words, label)
  return score >= faint ||
    (label.length <= fewLetters && words.length <= label.length + 1 && commonLength(words, label) > 0)
    ? score
    : 0
}
