import type { Chunk, Piece } from './copied-cells'

/** Rows of cells, each of one or more paragraphs, and the paragraphs between tables. */
export type CopiedPart =
  { readonly kind: 'row'; readonly cells: readonly Chunk[] } | { readonly kind: 'outside'; readonly piece: Piece }

/** So many line ends part rows; paragraphs of one cell are parted by two at most. */
const fewestEnds = 3
/** A cell is no longer than a label. */
const longestCell = 120
const mostPieces = 5

const isFigure = ({ text }: Piece) => text.length < 3 || /^[^\p{L}]{0,2}\d[\d.,，%]*$/u.test(text)
const isWords = ({ text }: Piece) => text.length > 4 && !/\d/.test(text)

const isLong = (pieces: Chunk) =>
  pieces.length > mostPieces || pieces.reduce((sum, { text }) => sum + text.length, 0) > longestCell

const beginsRow = (piece: Piece, before: Piece | undefined): boolean =>
  piece.ends >= fewestEnds || (before !== undefined && piece.ends === 1 && before.isAfterTab)

/** Pieces between which no row ends. */
const groupsOf = (chunk: Chunk): readonly Chunk[] => {
  const groups: Piece[][] = [[]]
  chunk.forEach((piece, i) => {
    if (beginsRow(piece, chunk[i - 1])) groups.push([])
    groups.at(-1)!.push(piece)
  })
  return groups
}

interface Ended {
  /** The last cell of the row before. */
  readonly cell: Chunk
  /** What stands between the rows. */
  readonly between: Chunk
}

/**
 * Where the last cell of a row ends: a figure is one by itself, and what follows figures is none if it has none. Tables end
 * with no more line ends than paragraphs do.
 */
const endedIn = (group: Chunk, hasFigures: boolean): Ended => {
  const [first, ...rest] = group
  if (first === undefined) return { cell: [], between: [] }
  if (hasFigures && isWords(first)) return { cell: [], between: group }
  if (rest.length > 0 && (isFigure(first) || isLong(group))) return { cell: [first], between: rest }
  return { cell: group, between: [] }
}

/** The rows of chunks in reading order. */
export const copiedRows = (chunks: readonly Chunk[]): readonly CopiedPart[] => {
  const parts: CopiedPart[] = []
  let cells: Chunk[] = []
  /** Whether the row has a figure after its first cell. */
  let hasFigures = false
  const outside = (pieces: Chunk) => {
    for (const piece of pieces) if (piece.text !== '') parts.push({ kind: 'outside', piece })
  }
  const end = (between: Chunk) => {
    if (cells.length > 0) parts.push({ kind: 'row', cells })
    cells = []
    hasFigures = false
    outside(between)
  }
  /** The pieces before a tab: the last of them, or all if they are short and nothing ended before them, begin the row. */
  const begin = (group: Chunk, isWhole: boolean) => {
    const own = isWhole && !isLong(group) ? group : group.slice(-1)
    outside(group.slice(0, group.length - own.length))
    cells = [own]
  }
  chunks.forEach((chunk, i) => {
    const isLast = i === chunks.length - 1
    if (i === 0) return begin(chunk, false)
    const groups = groupsOf(chunk)
    const { cell, between } = endedIn(groups[0]!, hasFigures && (groups[0]!.length > 1 || isLast))
    cells.push(cell)
    hasFigures ||= cell.some(({ text }) => /^[^\p{L}]{0,2}\d/u.test(text))
    if (groups.length === 1 && between.length === 0) return isLast ? end([]) : undefined
    const middle = groups.slice(1, -1)
    const last = groups.length > 1 ? groups.at(-1)! : []
    if (last.length === 0 && !isLast) {
      end(between.slice(0, -1))
      return begin(between.slice(-1), true)
    }
    end(between)
    for (const group of middle) {
      if (isLong(group)) outside(group)
      else {
        cells = [group]
        end([])
      }
    }
    if (isLast) outside(last)
    else begin(last, true)
  })
  return parts
}
