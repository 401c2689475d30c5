/** A sentence of a text, or one of its lines; where it begins, and whether that is at the head of a line. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly heads: boolean
}

/** Line ends and the bars between the cells of a table part sentences and belong to none; 。！？ belong to what they close. */
const isGap = (code: number) => code === 10 || code === 124
const isEnd = (code: number) => code === 0x3002 || code === 0xff01 || code === 0xff1f

/** Calls for each sentence; every report goes through here, so that nothing is made but the sentences. */
export const eachSentence = (source: string, read: (sentence: Sentence) => void): void => {
  let start = 0
  for (let at = 0; at <= source.length; at++) {
    const code = at < source.length ? source.charCodeAt(at) : 10
    const gap = isGap(code)
    if (!gap && !isEnd(code)) continue
    const end = gap ? at : at + 1
    if (end > start)
      read({ text: source.slice(start, end), start, heads: start === 0 || source.charCodeAt(start - 1) === 10 })
    start = at + 1
  }
}
