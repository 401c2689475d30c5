import type { Gray } from '../image/gray'
import type { InkLine } from '../ink/lines-of-pieces'
import { heightOf, widthOf } from '../ink/pieces'
import type { Window } from './crop'
import { cropOf } from './crop'
import type { Reading } from './decode'
import type { Judged } from './judged'
import { figureOf, heard, judged } from './judged'
import type { Recogniser } from './recogniser'
import { stripsOf } from './strip'

/** A cell in which a figure may stand: its line, in which column, and the height of digits in its table, in pixels. */
export interface FigureCell {
  readonly line: InkLine
  readonly column: number
  readonly digitHeight: number
}

/** What was made of it. */
export interface ReadCell extends Judged {
  readonly readings: readonly Reading[]
}

/** One way to read: how large, with what margin, shifted how far, how many figures side by side and how far apart. */
interface Way {
  readonly scale: number
  readonly margin: number
  readonly shift: number
  /** Down, in parts of half the height. */
  readonly down: number
  readonly most: number
  readonly gap: number
}

/** By rows; by columns, smaller and shifted; and, of those that are not settled, from the end, larger. */
const first: Way = { scale: 1, margin: 0.2, shift: 0, down: 0, most: 8, gap: 14 }
const second: Way = { scale: 0.92, margin: 0.18, shift: 0.37, down: 0.05, most: 9, gap: 12 }
const third: Way = { scale: 1.1, margin: 0.22, shift: -0.3, down: -0.03, most: 6, gap: 14 }

/** Two readings as sure as this settle a figure. */
const settled = 0.8

/** The share of a line that a digit is high; less where something reaches beyond it, as a comma does. */
const [roomy, tight] = [1.45, 1.25]

const windowOf = ({ line, digitHeight }: FigureCell, { scale, margin, shift, down }: Way): Window => {
  const { box } = line
  const height = heightOf(line)
  const half = Math.max(height, digitHeight * 0.9) * 0.5 * (height > 1.15 * digitHeight ? tight : roomy) * scale
  return {
    left: box[0],
    right: box[2],
    middle: (box[1] + box[3]) / 2 + down * half,
    half,
    margin: half * margin,
    shift,
  }
}

const read = (page: Gray, cells: readonly FigureCell[], way: Way, recogniser: Recogniser) =>
  recogniser.strips(
    stripsOf(
      cells.map((cell) => cropOf(page, windowOf(cell, way))),
      way.most,
      way.gap,
    ),
  )

/** A dash is one piece, low and wide. */
export const isDash = ({ line, digitHeight }: FigureCell): boolean =>
  line.pieces.length === 1 && heightOf(line) < 0.4 * digitHeight && widthOf(line) > 2 * heightOf(line)

const isSettled = (one: Reading, other: Reading) =>
  figureOf(one) !== undefined && figureOf(one) === figureOf(other) && Math.min(one.vote, other.vote) >= settled

const holdsDigit = /\d/

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]

/** Of two digits and more the ink of the first and of the last is so much narrower than their places. */
const besideInk = 0.14

/** How far apart digits stand, as the figures on which two readings agree show. */
const pitchOf = (cells: readonly FigureCell[], readings: readonly (readonly Reading[])[]): number => {
  const seen = cells.flatMap(({ line }, i) => {
    const [one, other] = readings[i]!
    const isClear = one!.figure === other!.figure && /^[02-9]\d*[02-9]$/.test(one!.figure)
    return isClear ? [widthOf(line) / (one!.figure.length - besideInk)] : []
  })
  return median(seen) ?? 0.7 * (median(cells.map(({ digitHeight }) => digitHeight)) ?? 1)
}

/**
 * Reads figures in two surroundings, and in a third where these do not settle it, and judges what they say against the ink.
 * In the order given, which is by rows.
 */
export const readFigures = async (
  page: Gray,
  cells: readonly FigureCell[],
  recogniser: Recogniser,
): Promise<readonly ReadCell[]> => {
  const readings: Reading[][] = cells.map(() => [])
  const add = async (order: readonly number[], way: Way) => {
    const found = await read(
      page,
      order.map((i) => cells[i]!),
      way,
      recogniser,
    )
    order.forEach((i, at) => readings[i]!.push(found[at]!))
  }
  const rows = cells.map((_, i) => i)
  await add(rows, first)
  const columns = [...rows].sort(
    (a, b) => cells[a]!.column - cells[b]!.column || cells[a]!.line.box[1] - cells[b]!.line.box[1] || a - b,
  )
  await add(columns, second)
  const open = rows.filter((i) => {
    const [one, other] = readings[i]! as [Reading, Reading]
    const isLikely = holdsDigit.test(one.text + other.text + one.figure + other.figure) || one.text.length < 2
    return !isDash(cells[i]!) && isLikely && !isSettled(one, other)
  })
  if (open.length > 0) await add(open.reverse(), third)
  const pitch = pitchOf(cells, readings)
  return cells.map((cell, i) => {
    const { line } = cell
    const own = readings[i]!
    // Of a broken 7 the bar alone may be left in one piece; those who read it see the rest as well.
    const isDigit = own.some((one) => one.vote >= heard && holdsDigit.test(figureOf(one) ?? ''))
    if (isDash(cell) && !isDigit) return { text: '—', vote: 1, isAgreed: true, readings: own }
    const tall = line.pieces.filter((piece) => heightOf(piece) > 0.6 * heightOf(line)).length
    const wide = widthOf(line) / pitch
    return { ...judged(own, { tall, wide }), readings: own }
  })
}
