import type { SentenceRun } from './comparison'

/** The sentences of a text without the white space around them; a line end ends a sentence too. */
export const sentencesOf = (text: string): readonly string[] =>
  (text.match(/[^。！？\n]*[。！？]+[”’」』）》]*|[^。！？\n]+/g) ?? []).map((one) => one.trim()).filter(Boolean)

/** Beyond so many pairs of sentences what stands between the common beginning and end counts as replaced. */
const mostPairs = 4_000_000

/** For each place of the two lists the length of the longest common subsequence from there on, row by row. */
const commonFrom = (a: readonly string[], b: readonly string[]): Uint32Array => {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  return lengths
}

/** Places of the sentences that are kept, in a and in b, rising in both. */
const keptPairs = (a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] => {
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const pairs = Array.from({ length: start }, (_, i): readonly [number, number] => [i, i])
  if (middleA.length * middleB.length <= mostPairs) {
    const lengths = commonFrom(middleA, middleB)
    const width = middleB.length + 1
    for (let i = 0, j = 0; i < middleA.length && j < middleB.length;)
      if (middleA[i] === middleB[j]) pairs.push([start + i++, start + j++])
      else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
      else j++
  }
  for (let i = end; i > 0; i--) pairs.push([a.length - i, b.length - i])
  return pairs
}

const runsOf = (a: readonly string[], b: readonly string[]): readonly SentenceRun[] => {
  const runs: SentenceRun[] = []
  let kept: string[] = []
  let [nextA, nextB] = [0, 0]
  for (const [i, j] of [...keptPairs(a, b), [a.length, b.length] as const]) {
    const [removed, added] = [a.slice(nextA, i), b.slice(nextB, j)]
    if (removed.length + added.length > 0) {
      runs.push({ kept, removed, added })
      kept = []
    }
    kept.push(...a.slice(i, i + 1))
    ;[nextA, nextB] = [i + 1, j + 1]
  }
  return kept.length > 0 ? [...runs, { kept, removed: [], added: [] }] : runs
}

/** The two texts sentence by sentence, by their longest common subsequence. Whichever comes first, the same are kept. */
export const compareSentences = (before: string, after: string): readonly SentenceRun[] =>
  // Of several longest subsequences one is taken; to take the same one both ways, one way only is reckoned.
  before <= after
    ? runsOf(sentencesOf(before), sentencesOf(after))
    : runsOf(sentencesOf(after), sentencesOf(before)).map(({ kept, removed, added }) => ({
        kept,
        removed: added,
        added: removed,
      }))
