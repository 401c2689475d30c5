import type { Box } from '../box'
import { boxAround } from '../box'
import type { Line } from '../line'
import { gapBetween } from '../line'
import type { Word } from '../word'

/** Words of a line that stand in one cell. */
export interface Piece {
  readonly words: readonly Word[]
  readonly text: string
  readonly box: Box
  readonly size: number
  readonly isFigure: boolean
}

const figure = /^[-+−–—]?\d[\d,]*(?:\.\d+)?(?:万?元|%)?$|^[-–—/]+$/

/** Gaps that part cells, in parts of the size: beside a figure, between words, and where a space is printed. */
const gaps = { figure: 0.2, words: 0.1, space: 0.35 }

/** By how much the feet of words of one cell may differ, in parts of the size. */
const unevenFeet = 0.08

const isParted = (one: Word, next: Word): boolean => {
  if (Math.abs(one.box[3] - next.box[3]) > unevenFeet * one.size) return true
  const gap = gapBetween(one, next) / Math.min(one.size, next.size)
  if (figure.test(one.text) || figure.test(next.text)) return gap > gaps.figure
  return gap > (next.afterSpace ? gaps.space : gaps.words)
}

/** The pieces of a line from left to right. */
export const piecesOf = ({ words }: Line): readonly Piece[] => {
  const parts: Word[][] = []
  for (const word of words) {
    const last = parts.at(-1)
    if (last && !isParted(last.at(-1)!, word)) last.push(word)
    else parts.push([word])
  }
  return parts.map((own) => {
    const text = own.map((word, i) => (i > 0 && word.afterSpace ? ` ${word.text}` : word.text)).join('')
    return {
      words: own,
      text,
      box: boxAround(own.map(({ box }) => box)),
      size: own[0]!.size,
      isFigure: figure.test(text),
    }
  })
}
