import type { Lattice } from '@gxgk/read/pages'
import type { InkLine } from '../ink/lines-of-pieces'
import { linesOfPieces } from '../ink/lines-of-pieces'
import type { Piece, PixelBox } from '../ink/pieces'
import { heightOf, piecesIn, widthOf } from '../ink/pieces'
import type { StraightPage } from './straight-page'

export type Span = Lattice['cells'][number]

/** What of the ink of a page stands in a cell. */
export interface CellInk {
  readonly span: Span
  /** Within its rulings. */
  readonly box: PixelBox
  readonly lines: readonly InkLine[]
  /** Whether there is at least a shade where no line is. */
  readonly hasShade: boolean
}

/** In points: how far within the middle of its rulings a cell begins; how thin, and how near them, their remains are. */
const within = 0.84
const remains = { thin: 0.9, nearAcross: 1.2, nearDown: 1 }
/** So little ink is a speck; in square points, and at least in pixels. */
export const speck = 0.35
const leastSpeck = 2
const leastLine = 1.6
/** A shade so high, in points, may be what is left of a digit. */
const leastShade = 2.5

const inkOfCell = (page: StraightPage, { xs, ys }: Lattice, span: Span): CellInk => {
  const { ink, faint, point } = page
  const { row, column, rowSpan, colSpan } = span
  const box: PixelBox = [
    Math.round((xs[column]! + within) * point),
    Math.round((ys[row]! + within) * point),
    Math.round((xs[column + colSpan]! - within) * point),
    Math.round((ys[row + rowSpan]! - within) * point),
  ]
  const [left, top, right, bottom] = box
  const pieces = piecesIn(ink, box).filter(({ size }) => size >= Math.max(leastSpeck, speck * point * point))
  const isFlat = (piece: Piece) =>
    heightOf(piece) < remains.thin * point &&
    (piece.box[1] - top < remains.nearAcross * point || bottom - piece.box[3] < remains.nearAcross * point)
  const isUpright = (piece: Piece) =>
    widthOf(piece) < remains.thin * point &&
    (piece.box[0] - left < remains.nearDown * point || right - piece.box[2] < remains.nearDown * point)
  const kept = pieces.filter((piece) => !isFlat(piece) && !isUpright(piece))
  const lines = linesOfPieces(kept, leastLine * point)
  const isShade = (piece: Piece) => !isFlat(piece) && !isUpright(piece) && heightOf(piece) >= leastShade * point
  return {
    span,
    box,
    lines,
    hasShade: lines.length === 0 && (kept.length > 0 || piecesIn(faint, box).some(isShade)),
  }
}

/** The ink of each cell of a table; cells too small to write in have none. */
export const cellInks = (page: StraightPage, lattice: Lattice): readonly CellInk[] =>
  lattice.cells.map((span) => inkOfCell(page, lattice, span))
