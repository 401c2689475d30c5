/** Line ends and the bars between the cells of a table part sentences and belong to none; 。！？ belong to what they close. */
const isGap = (code: number) => code === 10 || code === 124
const isClose = (code: number) => code === 0x3002 || code === 0xff01 || code === 0xff1f

/** Where the sentence begins, or the line, in which a place stands. */
export const sentenceStart = (source: string, at: number): number => {
  let start = at
  while (start > 0) {
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
  }
  return source.length
}

/** Where the next sentence begins after the end of one. */
export const afterGaps = (source: string, end: number): number => {
  let at = end
  while (at < source.length && isGap(source.charCodeAt(at))) at++
  return at
}
