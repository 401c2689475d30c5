/** Marks before the items of lists, which formats print in many ways. */
const listMark = /^\s*[•◦▪●○■·]\s*/u

const number = /\p{Number}/u
/** What makes another number of the one before it. */
const after = /[%％‰‱℃°+＋]/u
/** What makes another number of the one after it. */
const before = /[-−‐‑–—－+＋±.．<＜>＞≤≥≈~～¥￥$]/u

/**
 * The text without what formats print in many ways: space, and the punctuation of sentences. Letters and digits stay, and of the
 * signs those of a number: all between two digits, and `-`, `%` and the like beside one. Two texts that tell the same are equal.
 */
export const tellingText = (passages: readonly string[]): string => {
  const words = passages.map((one) => one.replace(listMark, '')).join(' ')
  return words.replace(/[^\p{Letter}\p{Number}]+/gu, (run, at: number) => {
    const signs = run.replace(/\s+/g, '')
    const isAfter = at > 0 && number.test(words[at - 1]!)
    const isBefore = number.test(words.charAt(at + run.length))
    if (isAfter && isBefore) return signs === '' ? ' ' : signs
    const [first = '', last = ''] = [signs[0], signs.at(-1)]
    return `${isAfter && after.test(first) ? first : ''}${isBefore && before.test(last) ? last : ''}`
  })
}
