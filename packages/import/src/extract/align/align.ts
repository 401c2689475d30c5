/** A pair of the best matching. */
export interface Aligned {
  readonly printed: number
  readonly expected: number
  readonly score: number
  /** By how much the whole matching is worse without this pair: 0 where another is as good. */
  readonly margin: number
}

/**
 * The best monotone matching of what is printed with what is expected: pairs in both orders, each of either at most once,
 * with the greatest sum of scores (Needleman and Wunsch 1970, gaps free). A score of 0 or less never pairs.
 */
export const align = (
  printed: number,
  expected: number,
  score: (printed: number, expected: number) => number,
): readonly Aligned[] => {
  const width = expected + 1
  const scores = new Float64Array(printed * expected)
  /** The best sum of the first i with the first j, and of what follows them. */
  const before = new Float64Array((printed + 1) * width)
  const after = new Float64Array((printed + 1) * width)
  for (let i = 0; i < printed; i++)
    for (let j = 0; j < expected; j++) {
      const own = Math.max(0, score(i, j))
      scores[i * expected + j] = own
      const at = (i + 1) * width + j + 1
      before[at] = Math.max(before[at - 1]!, before[at - width]!, own > 0 ? before[at - width - 1]! + own : 0)
    }
  for (let i = printed - 1; i >= 0; i--)
    for (let j = expected - 1; j >= 0; j--) {
      const own = scores[i * expected + j]!
      const at = i * width + j
      after[at] = Math.max(after[at + 1]!, after[at + width]!, own > 0 ? after[at + width + 1]! + own : 0)
    }
  const best = after[0]!
  /** The best sum in which the printed one is paired with another, or with none. */
  const without = (i: number, pair: number): number => {
    let most = 0
    for (let j = 0; j <= expected; j++) most = Math.max(most, before[i * width + j]! + after[(i + 1) * width + j]!)
    for (let j = 0; j < expected; j++) {
      const own = scores[i * expected + j]!
      if (j !== pair && own > 0) most = Math.max(most, before[i * width + j]! + own + after[(i + 1) * width + j + 1]!)
    }
    return most
  }
  const pairs: Aligned[] = []
  for (let i = 0, j = 0; i < printed && j < expected;) {
    const own = scores[i * expected + j]!
    const at = i * width + j
    if (own > 0 && after[at] === after[at + width + 1]! + own) {
      pairs.push({ printed: i, expected: j, score: own, margin: best - without(i, j) })
      i++
      j++
    } else if (after[at] === after[at + width]!) i++
    else j++
  }
  return pairs
}
