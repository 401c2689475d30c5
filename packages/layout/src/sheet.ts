import { assertArgument, record } from '@gxgk/document'
import { badMargin, noRoom, noRoomBelow } from './errors'
import type { ComposeOptions, Margins } from './compose-options'

/** Upper left corner of a type area, in points. */
export interface Corner {
  readonly left: number
  readonly top: number
}

/** A page without words, in points. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly typeWidth: number
  readonly typeHeight: number
  /** The type area of pages with odd numbers. */
  readonly recto: Corner
  /** Of pages with even numbers, their backs: the binding is on the other side, and the type areas lie on each other. */
  readonly verso: Corner
}

/** How lines of text stand. */
export interface Grid {
  /** Size of the text. */
  readonly size: number
  /** Height that a line of the size given takes. */
  readonly pitchOf: (size: number) => number
  /** Lines stand only at multiples of this from the top of the type area; undefined when they stand anywhere. */
  readonly step?: number
}

export interface Sheets {
  readonly portrait: Sheet
  readonly landscape: Sheet
  readonly grid: Grid
}

const points = (millimetres: number) => (millimetres * 72) / 25.4

/** A4, in millimetres. */
const paper = { width: 210, height: 297 }
/** GB/T 9704: 37 mm above, 28 mm at the binding, a type area of 156 × 225 mm. */
const standard: Margins = { top: 37, left: 28, bottom: 35, right: 26 }
const charactersOfLine = 28
const linesOfPage = 22
const leastTypeArea = 80
/** Room for the page number below the type area. */
const leastBottom = 13

const checked = (margins: Margins, numbered: boolean): Margins => {
  for (const [side, size] of Object.entries(margins))
    if (!(Number.isFinite(size) && size >= 0)) throw badMargin(side, size)
  const width = paper.width - margins.left - margins.right
  const height = paper.height - margins.top - margins.bottom
  if (width < leastTypeArea || height < leastTypeArea) throw noRoom(width, height, leastTypeArea)
  if (numbered && margins.bottom < leastBottom) throw noRoomBelow(leastBottom)
  return margins
}

const sheetOf = (width: number, height: number, { top, left, bottom, right }: Margins, verso: Margins): Sheet => ({
  width: points(width),
  height: points(height),
  typeWidth: points(width - left - right),
  typeHeight: points(height - top - bottom),
  recto: { left: points(left), top: points(top) },
  verso: { left: points(verso.left), top: points(verso.top) },
})

/** The page turned by a quarter, so that its left side is above. */
const turned = ({ top, left, bottom, right }: Margins): Margins => ({
  top: left,
  right: top,
  bottom: right,
  left: bottom,
})

const gridOf = (kind: ComposeOptions['grid'], { typeWidth, typeHeight }: Sheet): Grid => {
  if (kind === 'plain') return { size: 16, pitchOf: (size) => size * 1.5 }
  const step = typeHeight / linesOfPage
  // A size a little higher than a line stays on it; a title of 22 points takes one line, a larger one two.
  return { size: typeWidth / charactersOfLine, step, pitchOf: (size) => Math.ceil((size * 1.15) / step) * step }
}

/** The pages that the options ask for; throws one sentence when the margins leave no room. */
export const sheetsOf = (options: ComposeOptions, numbered: boolean): Sheets => {
  assertArgument('sheetsOf', 'options', options, record)
  const { margins, grid } = options
  const recto = checked({ ...standard, ...margins }, numbered)
  const verso = { ...recto, left: recto.right, right: recto.left }
  const portrait = sheetOf(paper.width, paper.height, recto, verso)
  return {
    portrait,
    landscape: sheetOf(paper.height, paper.width, turned(recto), turned(verso)),
    grid: gridOf(grid, portrait),
  }
}
