import type { Block } from '@gxgk/document'
import { paragraph } from '@gxgk/document'
import { boxOf } from '@gxgk/read/pages'
import type { InkLine } from '../ink/lines-of-pieces'
import { linesOfPieces } from '../ink/lines-of-pieces'
import type { Piece } from '../ink/pieces'
import { heightOf, piecesIn, widthOf } from '../ink/pieces'
import { cropOf } from '../recognise/crop'
import type { Reading } from '../recognise/decode'
import type { Recogniser } from '../recognise/recogniser'
import { unreadMark } from './read-table'
import type { PlaceOf, StraightPage } from './straight-page'

/** In points: letters and lines are no smaller and no larger; in square points, specks are no larger. */
const speck = 0.4
const largest = { height: 30, width: 60 }
const lowestLine = 5
const narrowestLine = 6
/** A line across a page in the smallest print is some sixty times as long as high; what is longer are specks, or what is left of a ruling. */
const longestLine = 80
/** So near to a table ink is the table's. */
const besideTable = 3

const linesOf = ({ ink, lattices, point }: StraightPage): readonly InkLine[] => {
  const tables = lattices.map(boxOf)
  const isOfTable = ({ box }: Piece) =>
    tables.some(
      ([left, top, right, bottom]) =>
        box[0] >= (left - besideTable) * point &&
        box[2] <= (right + besideTable) * point &&
        box[1] >= (top - besideTable) * point &&
        box[3] <= (bottom + besideTable) * point,
    )
  const letters = piecesIn(ink, [0, 0, ink.width, ink.height]).filter(
    (piece) =>
      piece.size >= speck * point * point &&
      heightOf(piece) < largest.height * point &&
      widthOf(piece) < largest.width * point &&
      !isOfTable(piece),
  )
  return linesOfPieces(letters, lowestLine * point).filter(
    (line) =>
      (line.pieces.length > 1 || widthOf(line) > narrowestLine * point) &&
      widthOf(line) <= longestLine * heightOf(line),
  )
}

const room = 1.15
const margin = 0.35

/** The other surroundings in which a line with figures is read again: smaller and shifted. */
const again = { scale: 0.92, shift: 0.37 }

const cropOfLine = ({ gray }: StraightPage, line: InkLine, scale = 1, shift = 0) => {
  const [left, top, right, bottom] = line.box
  const half = (heightOf(line) / 2) * room * scale
  return cropOf(gray, { left, right, middle: (top + bottom) / 2, half, margin: half * margin, shift })
}

/** Figures, and numbers in characters before what they count. */
const figures =
  /[\d０-９]+(?:[.,，．][\d０-９]+)*|[〇零一二两三四五六七八九十百千万亿]+(?=[件条次份个项宗起人期场篇元])/g
const figuresIn = (text: string) => text.normalize('NFKC').match(figures) ?? []

/** A line in which the figures of two readings are the same, or without its figures: what is not sure is no claim. */
const agreed = (one: string, other: string): string => {
  const [a, b] = [figuresIn(one), figuresIn(other)]
  return a.length === b.length && a.every((figure, i) => figure === b[i]) ? one : one.replace(figures, unreadMark)
}

/** A dense page comes to some 45,000 pixels across, all its lines together; a page of far more is no page of text. */
const mostPixels = 200_000

export interface PlacedLine {
  readonly top: number
  readonly block: Block
}

/** The lines of text around the tables of a page, each a paragraph; `top` is in points. Undefined where there are more than a page can have. */
export const readProse = async (
  page: StraightPage,
  recogniser: Recogniser,
  placeOf: PlaceOf,
): Promise<readonly PlacedLine[] | undefined> => {
  const lines = linesOf(page)
  const crops = []
  for (let left = mostPixels, i = 0; i < lines.length; i++) {
    const crop = cropOfLine(page, lines[i]!)
    left -= crop.width
    if (left < 0) return undefined
    crops.push(crop)
  }
  const first = await recogniser.lines(crops)
  const withFigures = lines.flatMap((_, i) => (figuresIn(first[i]!.text).length > 0 ? [i] : []))
  const second = await recogniser.lines(withFigures.map((i) => cropOfLine(page, lines[i]!, again.scale, again.shift)))
  const others = new Map<number, Reading>(withFigures.map((i, at) => [i, second[at]!]))
  return lines.flatMap((line, i) => {
    const { text, sureness } = first[i]!
    const other = others.get(i)
    const words = (other ? agreed(text, other.text) : text).trim()
    if (words === '') return []
    const [left, top, right, bottom] = line.box.map((edge) => edge / page.point) as [number, number, number, number]
    const recognised = { candidates: [{ text, vote: Math.round(sureness * 1000) / 1000 }] }
    const source = { ...placeOf([left, top, right, bottom]), recognised }
    return [{ top, block: paragraph(words, { source }) }]
  })
}
