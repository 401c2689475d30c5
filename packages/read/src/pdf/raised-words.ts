import type { OffLine } from '../raised'
import { offLine } from '../raised'
import { boxAround, turned } from './box'
import type { Word } from './word'

/** What may be the mark of a note: a number, perhaps in brackets, a sign or a word for it. */
const mark = /^[[(（〔［]?(?:\d{1,2}|[①-⑳*※†‡#]+|[a-z]|注\d{0,2}|[㈠-㈩])[\])）〕］]?$/u

/** In parts of the size of the words beside it: no mark is larger, stands further away, or less far off the line. */
const largest = 0.85
const largestGap = 0.35
const leastRise = 0.12
const mostRise = 0.8

/** Where a word stands beside another as a mark does; undefined where it does not. */
const placeBeside = (own: Word, word: Word): { readonly place: OffLine; readonly isBefore: boolean } | undefined => {
  if (own.direction !== word.direction || !mark.test(own.text)) return undefined
  const { size } = word
  if (own.size > largest * size) return undefined
  const [left, , right, foot] = turned(own.box, own.direction)
  const [start, , end, base] = turned(word.box, word.direction)
  // The foot of a box hangs below the line by a part of the size.
  const rise = base - foot - 0.12 * (size - own.size)
  if (Math.abs(rise) < leastRise * size || Math.abs(rise) > mostRise * size) return undefined
  const place = rise > 0 ? 'above' : 'below'
  if (Math.abs(left - end) <= largestGap * size) return { place, isBefore: false }
  return Math.abs(start - right) <= largestGap * size ? { place, isBefore: true } : undefined
}

const joined = (own: Word, word: Word, isParted: (one: Word, next: Word) => boolean): Word | undefined => {
  const found = placeBeside(own, word)
  if (!found || isParted(own, word)) return undefined
  const { place, isBefore } = found
  const text = isBefore
    ? offLine(own.text, place, '') + word.text
    : word.text + offLine(own.text, place, word.text.slice(-1))
  const [left, , right] = boxAround([own.box, word.box])
  const box = word.direction % 2 === 0 ? ([left, word.box[1], right, word.box[3]] as const) : word.box
  return { ...word, text, box, afterSpace: isBefore ? own.afterSpace : word.afterSpace }
}

/**
 * Words with the small ones beside them that are raised or lowered, as the marks of notes are, in raised characters: left
 * by themselves they would be a line of their own, or digits of the figure. They are painted one after another.
 */
export const withRaised = (words: readonly Word[], isParted: (one: Word, next: Word) => boolean): readonly Word[] => {
  const made: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const before = made.at(-1)
    const after = words[i + 1]
    const withBefore = before && joined(word, before, isParted)
    const withAfter = withBefore || !after ? undefined : joined(word, after, isParted)
    if (withBefore) made[made.length - 1] = withBefore
    else if (withAfter) {
      made.push(withAfter)
      i++
    } else made.push(word)
  }
  return made
}
