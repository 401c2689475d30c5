import type { Piece, PixelBox } from './pieces'
import { around, heightOf, widthOf } from './pieces'

/** Pieces of ink side by side: a line of text. */
export interface InkLine {
  readonly box: PixelBox
  readonly pieces: readonly Piece[]
}

/** Pieces overlap by so much of the lower one, in height, when they stand on one line; two lines when they are one. */
const overlapOfPieces = 0.35
const overlapOfLines = 0.3

const overlap = (one: PixelBox, other: PixelBox) =>
  (Math.min(one[3], other[3]) - Math.max(one[1], other[1])) / Math.min(one[3] - one[1], other[3] - other[1])

const joined = (one: InkLine, pieces: readonly Piece[]): InkLine => ({
  box: around([one.box, ...pieces.map(({ box }) => box)]),
  pieces: [...one.pieces, ...pieces],
})

/** The lines that pieces make, from the top; those of less than `least` pixels both ways are specks. */
export const linesOfPieces = (pieces: readonly Piece[], least: number): readonly InkLine[] => {
  const lines: InkLine[] = []
  for (const piece of [...pieces].sort((a, b) => a.box[1] - b.box[1])) {
    const at = lines.findIndex(({ box }) => overlap(box, piece.box) > overlapOfPieces)
    if (at < 0) lines.push({ box: piece.box, pieces: [piece] })
    else lines[at] = joined(lines[at]!, [piece])
  }
  for (let i = 0; i < lines.length; i++)
    for (let j = i + 1; j < lines.length; j++) {
      if (overlap(lines[i]!.box, lines[j]!.box) <= overlapOfLines) continue
      const [other] = lines.splice(j, 1)
      lines[i] = joined(lines[i]!, other!.pieces)
      // What it has become may be one with a line that it was not one with before.
      j = i
    }
  return lines.filter((line) => heightOf(line) >= least || widthOf(line) >= least).sort((a, b) => a.box[1] - b.box[1])
}
