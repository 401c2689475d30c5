/** Line ends and the bars between the cells of a table part sentences and belong to none; 。！？ belong to what they close. */
/** A sentence of more characters ends at its next comma, and one without any after as many again. */
const longest = 1000
const isComma = (code: number) => code === 0xff0c || code === 0xff1b

const isGap = (code: number) => code === 10 || code === 124
const isClose = (code: number) => code === 0x3002 || code === 0xff01 || code === 0xff1f

/** Where the sentence begins, or the line, in which a place stands. */
export const sentenceStart = (source: string, at: number): number => {
  let start = at
  const first = Math.max(0, at - 2 * longest)
  while (start > first) {
    const before = source.charCodeAt(start - 1)
    if (isGap(before) || isClose(before)) break
    start--
  }
  return start
}

/** Where the sentence, or the line, ends that begins at a place. */
export const sentenceEnd = (source: string, start: number): number => {
  for (let at = start; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (isGap(code)) return at
    if (isClose(code)) return at + 1
    if (at - start >= longest && (isComma(code) || at - start >= 2 * longest)) return at + 1
  }
  return source.length
}

/** Where the next sentence begins after the end of one. */
export const afterGaps = (source: string, end: number): number => {
  let at = end
  while (at < source.length && isGap(source.charCodeAt(at))) at++
  return at
}
