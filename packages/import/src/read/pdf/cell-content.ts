import type { Content, Inline } from '@gxgk/document'
import { lineBreak } from '@gxgk/document'
import type { Line } from './line'
import { isSpaced, linesOf } from './line'
import type { Word } from './word'

const lineText = ({ words }: Line): string =>
  words.map((word, i) => (i > 0 && isSpaced(words[i - 1]!, word) ? ` ${word.text}` : word.text)).join('')

const endsHalf = /[\p{Script=Latin}\p{Number}.,%]$/u
const beginsHalf = /^[\p{Script=Latin}\p{Number}.,%]/u

/**
 * The words of a cell. Chinese goes on in the next line, and from one of several columns of upright text to the next;
 * figures on two lines may be two, and so a break stays between them.
 */
export const cellContent = (words: readonly Word[]): Content => {
  const lines = ([0, 1, 3, 2] as const).flatMap((direction) =>
    linesOf(words.filter((word) => word.direction === direction)).map(lineText),
  )
  const content: (string | Inline)[] = []
  let last = ''
  for (const line of lines) {
    if (last !== '' && endsHalf.test(last) && beginsHalf.test(line)) {
      content.push(last, lineBreak())
      last = line
    } else last += line
  }
  return last === '' ? content : [...content, last]
}
