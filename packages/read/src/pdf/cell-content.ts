import type { Content, Inline } from '@gxgk/document'
import { lineBreak } from '@gxgk/document'
import type { Box, Direction } from './box'
import { turned } from './box'
import type { Line } from './line'
import { isSpaced, linesOf } from './line'
import type { Word } from './word'

/** The words of a line with single spaces where there are gaps. */
export const lineText = ({ words }: Line): string =>
  words.map((word, i) => (i > 0 && isSpaced(words[i - 1]!, word) ? ` ${word.text}` : word.text)).join('')

const endsHalf = /[\p{Script=Latin}\p{Number}.,%]$/u
const beginsHalf = /^[\p{Script=Latin}\p{Number}.,%]/u
const endsInFigure = /[\d.,]$/
const beginsWithFigure = /^[\d.,]/

/** Points by which a width may be taken too small. */
const tolerance = 0.3

/** How wide a line is, and how wide the characters of its first word are. */
const widthsOf = (line: Line, direction: Direction) => {
  const first = line.words[0]!
  const [start, , end] = turned(line.box, direction)
  const [from, , to] = turned(first.box, direction)
  return { whole: end - start, character: (to - from) / first.text.length }
}

/**
 * The words of a cell. Chinese goes on in the next line, and from one of several columns of upright text to the next.
 * A figure goes on only where no digit more had room before the border, less the `padding` that the table has at least;
 * otherwise there may be two, and a break stays between them.
 */
export const cellContent = (words: readonly Word[], box: Box, padding: number): Content => {
  const content: (string | Inline)[] = []
  let last = ''
  let room = Infinity
  for (const direction of [0, 1, 3, 2] as const) {
    const [left, , right] = turned(box, direction)
    for (const line of linesOf(words.filter((word) => word.direction === direction))) {
      const text = lineText(line)
      const { whole, character } = widthsOf(line, direction)
      const goesOn = character + tolerance > room && endsInFigure.test(last) && beginsWithFigure.test(text)
      if (last !== '' && !goesOn && endsHalf.test(last) && beginsHalf.test(text)) {
        content.push(last, lineBreak())
        last = text
      } else last += text
      room = right - left - 2 * padding - whole
    }
  }
  return last === '' ? content : [...content, last]
}

/** Whether the last line of a cell has no room for one more such character before the border, so that its text may go on elsewhere. */
export const endsFull = (words: readonly Word[], [left, , right]: Box, padding: number): boolean => {
  const line = linesOf(words.filter(({ direction }) => direction === 0)).at(-1)
  if (!line) return false
  const { whole, character } = widthsOf(line, 0)
  return character + tolerance > right - left - 2 * padding - whole
}
