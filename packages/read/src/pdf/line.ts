import type { Box } from './box'
import { boxAround, turned } from './box'
import type { Word } from './word'

/** Words side by side, from left to right as they are read. */
export interface Line {
  readonly words: readonly Word[]
  readonly box: Box
}

/** Words whose feet differ by no more than this part of their size stand on one line. */
const unevenness = 0.35

/** Puts words that run the same way into lines, from top to bottom as they are read. */
export const linesOf = (words: readonly Word[]): readonly Line[] => {
  const sorted = words
    .map((word) => ({ word, place: turned(word.box, word.direction) }))
    .sort((a, b) => a.place[3] - b.place[3])
  const lines: { base: number; size: number; parts: typeof sorted }[] = []
  for (const part of sorted) {
    const line = lines.at(-1)
    const base = part.place[3]
    if (line && base - line.base <= unevenness * Math.min(line.size, part.word.size)) {
      line.parts.push(part)
      line.base += (base - line.base) / line.parts.length
      line.size = Math.min(line.size, part.word.size)
    } else lines.push({ base, size: part.word.size, parts: [part] })
  }
  return lines.map(({ parts }) => {
    const own = parts.sort((a, b) => a.place[0] - b.place[0]).map(({ word }) => word)
    return { words: own, box: boxAround(own.map(({ box }) => box)) }
  })
}

const half = /[\p{Script=Latin}\p{Number}.,%+\-]/u
const isHalfWidth = (character: string) => half.test(character) && character.charCodeAt(0) < 0x2e80

/** How far words stand apart, in parts of the size, before a space is between them. */
const spaces = { betweenSingle: 0.5, between: 0.25, besideHalf: 0.2, printed: 0.1 }

/** How far apart two words of a line are, in points. */
export const gapBetween = (one: Word, next: Word): number =>
  turned(next.box, next.direction)[0] - turned(one.box, one.direction)[2]

const leastGap = (one: Word, next: Word): number => {
  if (next.afterSpace) return spaces.printed
  if (isHalfWidth(one.text.at(-1)!) || isHalfWidth(next.text[0]!)) return spaces.besideHalf
  // Where a line is stretched to its full width, each character stands alone.
  return one.text.length === 1 || next.text.length === 1 ? spaces.betweenSingle : spaces.between
}

/** Words that lie over one another by more than this part of their size do not belong together either. */
const mostOverlap = 0.4

/** Whether a space is between two words of a line: less of a gap is one beside a figure than between Chinese characters. */
export const isSpaced = (one: Word, next: Word): boolean => {
  const gap = gapBetween(one, next) / Math.min(one.size, next.size)
  return gap > leastGap(one, next) || gap < -mostOverlap
}
