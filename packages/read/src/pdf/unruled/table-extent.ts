import type { Piece } from './piece'
import { leadingsOf } from './stack'

/** A line of text as it stands among those of its page and of the pages before. */
export interface PiecedLine {
  readonly pieces: readonly Piece[]
  readonly page: number
  /** From where to where down all pages. */
  readonly top: number
  readonly bottom: number
  readonly size: number
}

const figuresOf = ({ pieces }: PiecedLine) => pieces.filter(({ isFigure }) => isFigure)

/** Figures with nothing but words before them. */
const isRow = ({ pieces }: PiecedLine) =>
  pieces.some(({ isFigure }) => isFigure) &&
  pieces.every(({ isFigure }, i) => !isFigure || pieces.slice(i).every((one) => one.isFigure))

const isFullRow = (line: PiecedLine) => isRow(line) && figuresOf(line).length > 1

/** Where the words of a line end. */
const endOf = ({ pieces }: PiecedLine) =>
  Math.max(-Infinity, ...pieces.filter(({ isFigure }) => !isFigure).map(({ box }) => box[2]))

const beginOf = (line: PiecedLine) => Math.min(Infinity, ...figuresOf(line).map(({ box }) => box[0]))

const isProse = (line: PiecedLine) => line.pieces.some(({ text }) => /[。；：！？]$/.test(text))

/** From which to which line a table reaches. */
export interface Extent {
  readonly from: number
  readonly to: number
}

/** Rows one below another, from the first one on: between them nothing but words beside all of their figures. */
const rowsFrom = (lines: readonly PiecedLine[], from: number): Extent => {
  let [begin, end] = [beginOf(lines[from]!), endOf(lines[from]!)]
  let to = from
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i]!
    if (figuresOf(line).length > 0 && !isRow(line)) break
    end = Math.max(end, endOf(line))
    const left = isFullRow(line) ? Math.min(begin, beginOf(line)) : begin
    if (end > left || beginOf(line) < left) break
    begin = left
    if (isRow(line)) to = i
  }
  return { from, to }
}

/** No head has more lines. */
const mostLinesOfHead = 20
/** So much is between a table and what stands above it, in parts of the size. */
const apart = 3

/** The first line of the head over rows; a line alone at the left is one of it only below others, else a title. */
const headOver = (lines: readonly PiecedLine[], { from, to }: Extent): number => {
  const own = lines.slice(from, to + 1).flatMap(({ pieces }) => pieces.map(({ box }) => box))
  const left = Math.min(...own.map((box) => box[0]))
  const right = Math.max(...own.map((box) => box[2]))
  let first = from
  for (let i = from - 1; i >= Math.max(0, from - mostLinesOfHead); i--) {
    const [line, below] = [lines[i]!, lines[i + 1]!]
    const [piece, ...others] = line.pieces
    if (!piece || figuresOf(line).length > 0 || isProse(line)) break
    if (line.page === below.page && below.top - line.bottom > apart * line.size) break
    const isLone = others.length === 0
    if (isLone && piece.box[2] - piece.box[0] > 0.6 * (right - left)) break
    if (!isLone || piece.box[0] > left + line.size) first = i
  }
  return first
}

/** Where the label of the last row ends, which goes on below its figures. */
const labelBelow = (lines: readonly PiecedLine[], { from, to }: Extent): number => {
  const own = lines.slice(from, to + 1)
  const leading = 1.04 * (leadingsOf(own.flatMap(({ pieces }) => pieces))[0] ?? 0)
  const begin = Math.min(...own.map(beginOf))
  let last = to
  while (last + 1 < lines.length) {
    const [line, next] = [lines[last]!, lines[last + 1]!]
    if (next.page !== line.page || next.bottom - line.bottom > leading) break
    if (figuresOf(next).length > 0 || endOf(next) > begin) break
    last++
  }
  return last
}

/** The parts of text that may be tables: rows of figures, with the head over them. */
export const tableExtents = (lines: readonly PiecedLine[]): readonly Extent[] => {
  const extents: Extent[] = []
  let next = 0
  while (next < lines.length) {
    if (!isFullRow(lines[next]!)) {
      next++
      continue
    }
    const rows = rowsFrom(lines, next)
    const from = Math.max(headOver(lines, rows), (extents.at(-1)?.to ?? -1) + 1)
    const to = labelBelow(lines, rows)
    extents.push({ from, to })
    next = to + 1
  }
  return extents
}
