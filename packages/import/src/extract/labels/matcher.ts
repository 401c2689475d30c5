import { labelWords } from './canonical'
import { withoutRemark } from './label'
import { similarity } from './similarity'
import { clear, enough, weakest } from './thresholds'

/** The label most like a text. */
export interface Match {
  readonly id: string
  readonly score: number
  /** Other labels that are about as like. */
  readonly rivals: readonly string[]
}

/** Takes the words of a label, see `labelWords`. */
export type Matcher = (words: string) => Match | undefined

/** No label is so long. */
const longest = 100

/** Whether a text is this label and no other. */
export const isSure = (match: Match | undefined): match is Match =>
  match !== undefined && match.score >= enough && match.rivals.length === 0

/**
 * Tells which of the labels a text is, with the likeness: letters may be lost, added or changed.
 */
export const matcherOf = (labels: readonly { readonly id: string; readonly label: string }[]): Matcher => {
  const candidates = labels.flatMap(({ id, label }) =>
    [...new Set([label, withoutRemark(label)].map((one) => labelWords(one).words))]
      .filter((words) => words !== '')
      .map((words) => ({ id, words })),
  )
  const withWords = new Map<string, string[]>()
  const withLetter = new Map<string, number[]>()
  candidates.forEach(({ id, words }, i) => {
    withWords.set(words, [...new Set([...(withWords.get(words) ?? []), id])])
    for (const letter of new Set(words)) withLetter.set(letter, [...(withLetter.get(letter) ?? []), i])
  })
  const common = new Uint8Array(candidates.length)
  /** The labels that have letters enough in common, the most promising first; common letters bound the likeness. */
  const bounded = (words: string) => {
    const found: { readonly candidate: (typeof candidates)[number]; readonly bound: number }[] = []
    let letters = 0
    common.fill(0)
    for (const letter of words) {
      const having = withLetter.get(letter)
      if (!having) continue
      letters++
      for (const i of having) common[i]!++
    }
    if (2 * letters < weakest * words.length) return found
    for (let i = 0; i < candidates.length; i++) {
      if (common[i] === 0) continue
      const candidate = candidates[i]!
      const { length } = candidate.words
      const bound = (2 * Math.min(common[i]!, length)) / (words.length + length)
      if (bound >= weakest) found.push({ candidate, bound })
    }
    return found.sort((a, b) => b.bound - a.bound)
  }
  return (words) => {
    if (words.length > longest) return undefined
    // The very letters of a label are it, however like another is.
    const [same, ...twins] = withWords.get(words) ?? []
    if (same !== undefined) return { id: same, score: 1, rivals: twins }
    const scores = new Map<string, number>()
    let most = weakest
    for (const { candidate, bound } of bounded(words)) {
      if (bound <= most - clear) break
      const { id, words: other } = candidate
      const score = similarity(words, other)
      if (score < weakest || score <= (scores.get(id) ?? 0)) continue
      scores.set(id, score)
      most = Math.max(most, score)
    }
    const [best, ...others] = [...scores].sort(([, a], [, b]) => b - a)
    if (!best) return undefined
    const [id, score] = best
    return { id, score, rivals: others.filter(([, other]) => score - other < clear).map(([rival]) => rival) }
  }
}
