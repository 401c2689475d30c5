import { turned } from './box'
import type { Line } from './line'
import { gapBetween, isSpaced } from './line'

/** The columns of characters in which the lines of a page are laid out. */
export interface CharacterGrid {
  readonly left: number
  /** Width of a column, that of a digit. */
  readonly width: number
}

/** A gap as wide as a Chinese character is one between columns, not between words. */
const columnGap = 1

/** The grid on which the lines of a page lie: from the leftmost word, in digits of the size most used. */
export const characterGrid = (lines: readonly Line[]): CharacterGrid => {
  const counts = new Map<number, number>()
  let left = Infinity
  for (const { text, size, box, direction } of lines.flatMap(({ words }) => words)) {
    const rounded = Math.round(size * 2) / 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
    left = Math.min(left, turned(box, direction)[0])
  }
  const [size] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [12, 0] as [number, number])
  return { left, width: Math.max(size / 2, 1) }
}

/** No line is indented by more. */
const mostSpaces = 400

/**
 * A line as a text of fixed width: each word at the column where it is printed, at least one space after the one before,
 * so that figures below one another are so in the text. A line without gaps as wide as a character has single spaces.
 */
export const spacedText = ({ words }: Line, { left, width }: CharacterGrid): string => {
  const hasColumns = words.some((word, i) => i > 0 && gapBetween(words[i - 1]!, word) >= columnGap * word.size)
  let text = ''
  words.forEach((word, i) => {
    const column = Math.min(Math.round((turned(word.box, word.direction)[0] - left) / width), text.length + mostSpaces)
    const isJoined = i > 0 && !isSpaced(words[i - 1]!, word)
    if (!isJoined && (i === 0 || hasColumns)) text = text.padEnd(column)
    if (i > 0 && !isJoined && !text.endsWith(' ')) text += ' '
    text += word.text
  })
  return text
}
