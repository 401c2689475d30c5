import type { Source } from '@gxgk/document'
import type { Words } from '../passage'
import { withoutNoteMark } from '../figures/figure'

/** A run of letters without a space, and the first character column and the one after the last. */
export interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Characters as wide as two, as terminals print them. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g

/** The width of a text in halves of a Chinese character. */
export const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0)

/** A line of a table that is printed with spaces between its cells: pieces of labels, then figures. */
export interface SpacedLine {
  readonly words: readonly Piece[]
  readonly figures: readonly Piece[]
  /** The pieces of the words as they stand, letters that are set apart not joined. */
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly source: Source
  /** Whether it is a part of a line with several labels and figures. */
  readonly isPart: boolean
}

const units = '(?:亿元|[千百]?万?元|万|亿|件|项|条|个|宗|次)'
const figure = new RegExp(
  `^(?:(?:[-+−]|增加?|减少?)?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?${units}?(?:\\(.*\\))?|[-–—―─−_]+|/)$`,
)
const unit = new RegExp(`^${units}$`)
const plainFigure = /^\d+$/
const han = /\p{Script=Han}/gu
const letter = /[\p{Letter}\p{Number}]/u
const letters = /[\p{Letter}\p{Number}]/gu

/** Words begin with letters that no figure begins with. */
const noFigure = /^[（(“《\u4e00-\u51ce\u51d0-\u589d\u589f-\u9fff]/

const isFigure = (text: string) =>
  plainFigure.test(text) || (!noFigure.test(text) && figure.test(withoutNoteMark(text).normalize('NFKC')))

/** Whether a piece is nothing but the mark of a footnote, as it stands after a figure. */
const isNoteMark = (text: string) => withoutNoteMark(`1${text}`) === '1'

/** A sign or two letters, perhaps in the place of a figure: `O`, `l`, `无`. */
const isOdd = (text: string, next: boolean) => {
  const ideographs = text.match(han)?.length ?? 0
  return ideographs === 0 ? text.length <= 3 : ideographs <= 2 && next
}

const joined = (pieces: readonly Piece[], between = ''): Piece => ({
  text: pieces.map(({ text }) => text).join(between),
  from: pieces[0]!.from,
  to: pieces.at(-1)!.to,
})

const piecesOf = (text: string): readonly Piece[] =>
  Array.from(text.matchAll(/\S+/g), ({ 0: piece, index }) => ({ text: piece, from: index, to: index + piece.length }))

/** A unit, a remark in brackets or the mark of a footnote after a figure, with a space before it, is part of its cell. */
const withRemarks = (pieces: readonly Piece[]): readonly Piece[] => {
  const cells: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    const before = cells.at(-1)
    const isBehind = before !== undefined && isFigure(before.text)
    const isRemark = isBehind && /^[（(]/.test(piece.text)
    if (isBehind && (unit.test(piece.text) || isNoteMark(piece.text))) cells.splice(-1, 1, joined([before, piece]))
    else if (isRemark || /^\d+[（(]/.test(piece.text)) {
      const end = pieces.findIndex((one, at) => at >= i && /[）)]$/.test(one.text))
      const remark = end < 0 ? [piece] : pieces.slice(i, end + 1)
      if (end < 0) cells.push(piece)
      else if (isRemark) cells.splice(-1, 1, joined([before, ...remark]))
      else cells.push(joined(remark))
      i += remark.length - 1
    } else cells.push(piece)
  }
  return cells
}

const lettersIn = (text: string) => text.match(letters)?.length ?? 0

/** Pieces of so few letters are one word whose letters are set apart: `总 计`, `三 、本 年 度办 理 结果`. */
const isSetApart = (run: readonly Piece[]) => {
  const count = run.reduce((sum, { text }) => sum + lettersIn(text), 0)
  return run.length > 2 ? count <= 1.5 * run.length : run.length === 2 && count === 2
}

const numbered = /(?<=.)(?=[（(][一二三四五六七八九十]+[）)])|(?<=\p{Script=Han})(?=\d{1,2}[.、．]\p{Script=Han})/u

/** Words that were set apart, parted where a numbered one begins. */
const numberedWords = (word: Piece): readonly Piece[] =>
  word.text.split(numbered).map((text) => ({ text, from: word.from, to: word.to }))

/** Joins letters that single spaces set apart. */
const withoutGaps = (pieces: readonly Piece[]): readonly Piece[] => {
  const words: Piece[] = []
  for (let start = 0, end: number; start < pieces.length; start = end) {
    end = start + 1
    while (end < pieces.length && pieces[end]!.from === pieces[end - 1]!.to + 1) end++
    const run = pieces.slice(start, end)
    if (isSetApart(run)) words.push(...numberedWords(joined(run)))
    else words.push(...run)
  }
  return words
}

const isLabel = (text: string) => /^(?![.、．，,)）]).*\p{Script=Han}{2}/u.test(text) && !isFigure(text)

/** Parts the pieces after figures that are followed by other words. */
const stretchesOf = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const stretches: Piece[][] = [[]]
  let hasWords = false
  pieces.forEach((piece, i) => {
    stretches.at(-1)!.push(piece)
    const next = pieces[i + 1]
    if (hasWords && next && isFigure(piece.text) && isLabel(next.text)) {
      stretches.push([])
      hasWords = false
    } else hasWords ||= /\p{Script=Han}/u.test(piece.text)
  })
  return stretches
}

const numberingAlone = /^\d{1,2}[.、．]$/

/** The first of the pieces at the end of a line that stand in the places of figures. */
const firstFigure = (pieces: readonly Piece[]): number => {
  let first = pieces.length
  for (let i = pieces.length - 1; i >= 0; i--) {
    const { text } = pieces[i]!
    if (isFigure(text)) first = i
    else if (!isOdd(text, i > 0 && isFigure(pieces[i - 1]!.text))) break
    else if (letter.test(text)) first = i
  }
  // The number of a label whose words stand on other lines.
  return numberingAlone.test(pieces[first]?.text ?? '') && first < pieces.length - 1 ? first + 1 : first
}

/** No row is so long. */
const longestLine = 1000

const read = new WeakMap<Words, readonly SpacedLine[]>()

const withoutBars = (text: string) => {
  let end = text.length
  while (end > 0 && ' |｜│\t'.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** Parts a line in words of labels and the figures after them, several where rows run together; bars at its end are no part of it. */
export const spacedLines = (line: Words): readonly SpacedLine[] => {
  const known = read.get(line)
  if (known) return known
  const { text, source } = line
  if (text.length > longestLine) {
    const pieces = [{ text, from: 0, to: text.length }]
    return [{ words: pieces, pieces, figures: [], text, source, isPart: false }]
  }
  const stretches = stretchesOf(withRemarks(piecesOf(withoutBars(text))))
  const lines = stretches.map((pieces) => {
    const first = firstFigure(pieces)
    const isPart = stretches.length > 1
    const own = pieces.slice(0, first)
    return { words: withoutGaps(own), pieces: own, figures: pieces.slice(first), text, source, isPart }
  })
  read.set(line, lines)
  return lines
}
