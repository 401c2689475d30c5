import { close, gap, marks } from './marks'

/** A sentence of a text, or one of its lines. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** Whether it stands at the head of a line. */
  readonly heads: boolean
  /** The marks of all its characters. */
  readonly marks: number
}

/** The sentences of a text; every report goes through here, so that nothing is made but their places. */
export const sentencesOf = (source: string): readonly Sentence[] => {
  const found: Sentence[] = []
  const { length } = source
  const table = marks
  let start = 0
  let all = 0
  for (let at = 0; at <= length; at++) {
    const mark = at < length ? table[source.charCodeAt(at)]! : gap
    if (mark === 0) continue
    all |= mark
    if ((mark & (gap | close)) === 0) continue
    const end = mark & gap ? at : at + 1
    if (end > start) found.push({ start, end, heads: start === 0 || source.charCodeAt(start - 1) === 10, marks: all })
    start = at + 1
    all = 0
  }
  return found
}
