/** So many characters before a figure are shown with it, and so many after. */
const mostBefore = 40
const mostAfter = 24
/** Words no longer than a year and 年度 are quoted with the clause after them. */
const shortest = 6
const marks = '，,；;：:。（(\n'
const sentenceMarks = '。！？!?|\n'
const opens = '（(《“〈【'
const closes = '）)》”〉】'

const isDigit = (character: string | undefined) => character !== undefined && /[0-9０-９]/.test(character)

/** Whether a clause ends before a place: at a mark that stands in no number. */
const endsBefore = (text: string, at: number): boolean =>
  marks.includes(text[at - 1]!) && !(isDigit(text[at - 2]) && /[,，:：]/.test(text[at - 1]!) && isDigit(text[at]))

/** Where the clauses begin that a place ends, so many of them; the place itself where it begins one. */
const clausesBefore = (text: string, place: number, count: number): number => {
  const first = Math.max(0, place - mostBefore)
  let left = count
  let at = place
  for (; at > first; at--) {
    if (sentenceMarks.includes(text[at - 1]!) && text[at - 1] !== '\n' && at < place) break
    if (!endsBefore(text, at)) continue
    if (at === place || --left === 0) break
  }
  // Cut by length it does not begin within a number.
  while (at > 0 && at < place && at === first && isDigit(text[at]) && isDigit(text[at - 1])) at++
  return at
}

/** Where the bracket opens that is closed at a place, within the length of a quotation before it. */
const opening = (text: string, close: number): number => {
  const sign = opens[closes.indexOf(text[close]!)]!
  return text.lastIndexOf(sign, close - 1) >= Math.max(0, close - mostBefore) ? text.lastIndexOf(sign, close - 1) : -1
}

/** A place before or after which no bracket or quotation mark is left open or closed without the other. */
const wholeFrom = (text: string, from: number, place: number, to: number): number => {
  let start = from
  const open: number[] = []
  for (let at = from; at < to; at++) {
    if (opens.includes(text[at]!)) open.push(at)
    else if (closes.includes(text[at]!) && open.pop() === undefined) {
      const opened = opening(text, at)
      start = opened < 0 ? at + 1 : Math.min(start, opened)
    }
  }
  const last = open.at(-1)
  start = last === undefined ? start : Math.max(start, last + 1)
  while (start < place && /[，,；;、\s]/.test(text[start]!)) start++
  return Math.min(place, start)
}

const clauseEnd = (text: string, from: number): number => {
  let to = from
  while (to < text.length && to < from + mostAfter && !`${marks}${sentenceMarks}》”`.includes(text[to]!)) to++
  // Cut by length it does not end within a number, nor between it and its unit.
  if (to === from + mostAfter) while (to > from && isDigit(text[to - 1])) to--
  return to
}

/** The words at a place, and those of their clause (or so many) before them; with `after` also those after them. */
export const quoteOf = (text: string, place: number, end: number, clauses: number, after = false): string => {
  let to = end
  if (after) {
    to = clauseEnd(text, end)
    // 2023年， alone says nothing.
    if (/[，,]/.test(text[to] ?? '') && to - place <= shortest) to = clauseEnd(text, to + 1)
  }
  const from = wholeFrom(text, clausesBefore(text, place, clauses), place, to)
  return text.slice(from, to).replace(/[\s*#]+/g, '')
}
