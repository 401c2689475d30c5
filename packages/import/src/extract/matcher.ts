import { labelWords } from './canonical'
import { similarity } from './similarity'

/** The label most like a text. */
export interface Match {
  readonly id: string
  readonly score: number
  /** Other labels that are about as like. */
  readonly rivals: readonly string[]
}

/** Takes the words of a label, see `labelWords`. */
export type Matcher = (words: string) => Match | undefined

/** Below this nothing is like anything. */
const weakest = 0.4
/** From this on a label is recognised by itself. */
export const enough = 0.7
/** A label that is less than this behind the best is its rival. */
const margin = 0.1
/** No label is so long. */
const longest = 100

/** Whether a text is this label and no other. */
export const isSure = (match: Match | undefined): match is Match =>
  match !== undefined && match.score >= enough && match.rivals.length === 0

/** Remarks at the end are often left out: 部分公开（区分处理的，…）, 本年收费金额（单位：万元）. */
const withoutRemark = (label: string) => label.replace(/[（(][^（()）]*[）)]$/, '')

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
  return (words) => {
    if (words.length > longest) return undefined
    // The very letters of a label are it, however like another is.
    const [same, ...twins] = withWords.get(words) ?? []
    if (same !== undefined) return { id: same, score: 1, rivals: twins }
    const common = new Uint8Array(candidates.length)
    for (const letter of words) for (const i of withLetter.get(letter) ?? []) common[i]!++
    const scores = new Map<string, number>()
    candidates.forEach(({ id, words: other }, i) => {
      // Common letters bound the likeness, so that most labels need no comparing.
      if (2 * Math.min(common[i]!, other.length) < weakest * (words.length + other.length)) return
      const score = similarity(words, other)
      if (score >= weakest && score > (scores.get(id) ?? 0)) scores.set(id, score)
    })
    const [best, ...others] = [...scores].sort(([, a], [, b]) => b - a)
    if (!best) return undefined
    const [id, score] = best
    return { id, score, rivals: others.filter(([, other]) => score - other < margin).map(([rival]) => rival) }
  }
}
