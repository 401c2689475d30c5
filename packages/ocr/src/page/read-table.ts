import type { Cell, Recognised, Table } from '@gxgk/document'
import { cell, row, table } from '@gxgk/document'
import type { Lattice } from '@gxgk/read/pages'
import { boxOf } from '@gxgk/read/pages'
import type { InkLine } from '../ink/lines-of-pieces'
import { heightOf, widthOf } from '../ink/pieces'
import { cropOf } from '../recognise/crop'
import { asFigure, mayBeFigure } from '../recognise/figure-signs'
import type { ReadCell } from '../recognise/figures'
import { readFigures } from '../recognise/figures'
import type { Recogniser } from '../recognise/recogniser'
import type { CellInk } from './cell-ink'
import { cellInks } from './cell-ink'
import { hidesDigit } from './hidden-digit'
import type { PlaceOf, StraightPage } from './straight-page'

/** What stands where something is printed that was not read. */
export const unreadMark = '〓'

/** Figures as sure as this are taken; those less sure than `sure` only where the sums of a table bear them out. */
const leastVote = 0.8

/** A figure is one line, no higher and no wider than this many digits. */
const mostHeight = 1.5
const mostWidth = 9
/** In points: cells that may hold figures, by which the height of digits is measured. */
const narrow = 26
const notLow = 3
const usualHeight = 6
/** Digits less high than this, in pixels, are not told apart. */
const leastDigit = 10

/** Of a table of which more figures than this are not settled none is taken. */
const mostUnsettled = 0.3
/** Blank cells of a black and white page are blank where strokes are whole: so many of its figures were settled. */
const wholeStrokes = 0.95

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]

const digitHeightOf = (cells: readonly CellInk[], point: number): number =>
  median(
    cells.flatMap(({ lines }) => {
      const [line] = lines
      const isLikely = line && lines.length === 1 && widthOf(line) < narrow * point && heightOf(line) > notLow * point
      return isLikely ? [heightOf(line)] : []
    }),
  ) ?? usualHeight * point

/** The margin of a line of words, and how far around it is read, in parts of half its height. */
const margin = 0.35
const roomForWords = 1.2

const lineCrop = (page: StraightPage, line: InkLine, digitHeight: number) => {
  const [left, top, right, bottom] = line.box
  const half = Math.max(heightOf(line), digitHeight) * 0.5 * roomForWords
  return cropOf(page.gray, { left, right, middle: (top + bottom) / 2, half, margin: half * margin })
}

/** Whether what was read is meant for a figure: digits or strokes, and no word beside them. */
const isMeantForFigure = ({ text, readings }: ReadCell): boolean =>
  /\d|^[-/—]+$/.test(text) && !/\p{Script=Han}{2}/u.test(readings[0]!.text)

/** What may stand in a cell, each with its vote, the surest first. */
const candidatesOf = ({ text, vote, readings }: ReadCell): Recognised['candidates'] => {
  const votes = new Map<string, number>(text === '' ? [] : [[text, vote]])
  for (const { figure, vote: own } of readings)
    if (figure !== '' && figure !== text) votes.set(figure, Math.max(own, votes.get(figure) ?? 0))
  return [...votes].map(([text, vote]) => ({ text, vote: Math.round(vote * 1000) / 1000 }))
}

/** What a cell says, and where that is a figure, what was seen of it. */
interface Said {
  readonly text: string
  readonly recognised?: Recognised
}

const isAccepted = ({ isAgreed, vote }: ReadCell) => isAgreed && vote >= leastVote

/** Words are read once, which is not enough for a figure. */
const saidByWords = (text: string): Said => {
  const plain = text.trim()
  if (mayBeFigure(plain)) return { text: unreadMark, recognised: { candidates: [{ text: asFigure(plain), vote: 0 }] } }
  return { text: plain || unreadMark }
}

const saidByFigure = (read: ReadCell, isTaken: boolean): Said => {
  if (!isMeantForFigure(read)) return saidByWords(read.readings[0]!.text)
  const text = isTaken && isAccepted(read) ? read.text : unreadMark
  return { text, recognised: { candidates: candidatesOf(read) } }
}

/** Figures stand in columns of figures: what is not settled where none of its columns has one that is, is a short label. */
const figuresAmong = (cells: readonly (readonly [CellInk, ReadCell])[]): typeof cells => {
  const columnsOf = ({ span: { column, colSpan } }: CellInk) => Array.from({ length: colSpan }, (_, i) => column + i)
  const settled = cells.filter(([, read]) => isMeantForFigure(read) && isAccepted(read))
  const columns = new Set(settled.flatMap(([ink]) => columnsOf(ink)))
  return columns.size === 0 ? cells : cells.filter(([ink]) => columnsOf(ink).some((column) => columns.has(column)))
}

/** What of a table was read: how many figures there are, and how many of them were settled. */
export interface TableReading {
  readonly table: Table
  readonly figures: number
  readonly settled: number
}

/** Reads the cells of a table: figures several times over, words once. */
export const readTable = async (
  page: StraightPage,
  lattice: Lattice,
  recogniser: Recogniser,
  placeOf: PlaceOf,
): Promise<TableReading> => {
  const inks = cellInks(page, lattice)
  const digitHeight = digitHeightOf(inks, page.point)
  const isNarrow = ({ lines }: CellInk) =>
    lines.length === 1 && heightOf(lines[0]!) < mostHeight * digitHeight && widthOf(lines[0]!) < mostWidth * digitHeight
  const narrowCells = inks.filter(isNarrow)
  const read = await readFigures(
    page.gray,
    narrowCells.map(({ lines: [line], span: { column } }) => ({ line: line!, column, digitHeight })),
    recogniser,
  )
  const readCells = new Map(figuresAmong(narrowCells.map((ink, i) => [ink, read[i]!])))
  const wide = inks.filter((ink) => !readCells.has(ink)).flatMap((ink) => ink.lines.map((line) => ({ ink, line })))
  const words = await recogniser.lines(wide.map(({ line }) => lineCrop(page, line, digitHeight)))
  const wordsOf = new Map<CellInk, string>()
  wide.forEach(({ ink }, i) => wordsOf.set(ink, (wordsOf.get(ink) ?? '') + words[i]!.text))

  const meant = [...readCells.values()].filter(isMeantForFigure)
  const settled = meant.filter(isAccepted).length
  const isTaken = digitHeight >= leastDigit && settled >= (1 - mostUnsettled) * meant.length
  const areStrokesWhole = !page.gray.isBilevel || settled >= wholeStrokes * meant.length
  const saidIn = (ink: CellInk): Said => {
    const figure = readCells.get(ink)
    const mayBeDigit = hidesDigit(page, lattice, ink.span, digitHeight)
    // Where a ruling between two rows was lost, nothing tells of which of them a figure is.
    if (figure) return saidByFigure(figure, isTaken && !mayBeDigit && ink.span.rowSpan === 1)
    if (ink.lines.length > 0) return saidByWords(wordsOf.get(ink) ?? '')
    const isBlank = areStrokesWhole && !ink.hasShade && !mayBeDigit
    return isBlank ? { text: '' } : { text: unreadMark, recognised: { candidates: [] } }
  }
  const { xs, ys } = lattice
  const nodes = inks.map((ink): Cell => {
    const { row, column, rowSpan, colSpan } = ink.span
    const { text, recognised } = saidIn(ink)
    const source = placeOf([xs[column]!, ys[row]!, xs[column + colSpan]!, ys[row + rowSpan]!])
    return cell(text, {
      ...(rowSpan > 1 && { rowSpan }),
      ...(colSpan > 1 && { colSpan }),
      source: { ...source, ...(recognised && { recognised }) },
    })
  })
  const rows = ys.slice(1).map((_, r) => row(nodes.filter((_, i) => inks[i]!.span.row === r)))
  return { table: table('', rows, { source: placeOf(boxOf(lattice)) }), figures: meant.length, settled }
}
