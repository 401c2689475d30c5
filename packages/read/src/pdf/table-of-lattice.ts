import type { Cell, Content, Table } from '@gxgk/document'
import { cell, row, table } from '@gxgk/document'
import type { Box } from './box'
import { middleOf } from './box'
import { cellContent, endsFull } from './cell-content'
import type { Span } from './cell-grid'
import type { CutEnd } from './clip'
import type { Lattice } from './lattice'
import type { Word } from './word'
import { cutMark } from './word'

export interface PagePlace {
  readonly page: number
  readonly box: Box
}

/** The place of a box on the page, as it goes into the document. */
export type PlaceOf = (box: Box) => PagePlace

export const boxOf = ({ xs, ys }: Lattice): Box => [xs[0]!, ys[0]!, xs.at(-1)!, ys.at(-1)!]

const cellBox = ({ xs, ys }: Lattice, { row, column, rowSpan, colSpan }: Span): Box => [
  xs[column]!,
  ys[row]!,
  xs[column + colSpan]!,
  ys[row + rowSpan]!,
]

/** Between which two lines a value lies. */
const placeAmong = (lines: readonly number[], value: number): number => {
  let place = 0
  while (place < lines.length - 2 && value > lines[place + 1]!) place++
  return place
}

/** The words of each cell, which is the one in which their middle lies. */
const wordsByCell = ({ xs, ys, cells }: Lattice, words: readonly Word[]): readonly (readonly Word[])[] => {
  const columns = xs.length - 1
  const owner = new Int32Array(columns * (ys.length - 1))
  cells.forEach(({ row, column, rowSpan, colSpan }, i) => {
    for (let r = row; r < row + rowSpan; r++) owner.fill(i, r * columns + column, r * columns + column + colSpan)
  })
  const found = cells.map((): Word[] => [])
  for (const word of words) {
    const [x, y] = middleOf(word.box)
    found[owner[placeAmong(ys, y) * columns + placeAmong(xs, x)]!]!.push(word)
  }
  return found
}

/** No table keeps its words further away from its rulings. */
const mostPadding = 6

/** How near words come to the rulings at their sides: text that fills a cell stops there. */
const paddingOf = (boxes: readonly Box[], words: readonly (readonly Word[])[]): number => {
  let padding = mostPadding
  boxes.forEach(([left, , right], i) => {
    for (const { box } of words[i]!) padding = Math.min(padding, box[0] - left, right - box[2])
  })
  return Math.max(padding, 0)
}

/** How near the end of a cell is to where its rulings go on unseen, in points. */
const nearEnd = 2

/** How near the last word of a cell is to its end where a digit more would not be seen, in parts of its size. */
const noRoom = 0.25

/** Whether what is seen of a cell ends where its rulings go on, so that more may stand in it. */
const isCutAt = ([left, top, right, bottom]: Box, cuts: readonly CutEnd[]): 'left' | 'right' | undefined => {
  for (const { at, from, to } of cuts) {
    if (to < top - nearEnd || from > bottom + nearEnd) continue
    if (Math.abs(at - right) <= nearEnd) return 'right'
    if (Math.abs(at - left) <= nearEnd) return 'left'
  }
  return undefined
}

/** The mark of a cut figure for a cell that is cut: where no word of it is seen, or one reaches to its end. */
const markOfCut = (box: Box, words: readonly Word[], cuts: readonly CutEnd[]): string => {
  const side = isCutAt(box, cuts)
  if (side === undefined) return ''
  const isFull = words.some(({ box: own, size }) =>
    side === 'right' ? own[2] > box[2] - noRoom * size : own[0] < box[0] + noRoom * size,
  )
  return (words.length === 0 || isFull) && !words.some(({ text }) => text.endsWith(cutMark)) ? cutMark : ''
}

export interface LatticeTable {
  readonly table: Table
  /** The cells whose text had no room left. */
  readonly full: readonly Cell[]
}

/** The table that rulings show; `cuts` are the places where these go on unseen. */
export const tableOfLattice = (
  lattice: Lattice,
  words: readonly Word[],
  placeOf: PlaceOf,
  cuts: readonly CutEnd[] = [],
): LatticeTable => {
  const { cells, ys } = lattice
  const boxes = cells.map((one) => cellBox(lattice, one))
  const contents = wordsByCell(lattice, words)
  const padding = paddingOf(boxes, contents)
  const contentOf = (i: number): Content => {
    const content = cellContent(contents[i]!, boxes[i]!, padding)
    const mark = cuts.length === 0 ? '' : markOfCut(boxes[i]!, contents[i]!, cuts)
    return mark === '' ? content : [content, mark].flat()
  }
  const nodes = cells.map(({ rowSpan, colSpan }, i) =>
    cell(contentOf(i), {
      ...(rowSpan > 1 && { rowSpan }),
      ...(colSpan > 1 && { colSpan }),
      source: placeOf(boxes[i]!),
    }),
  )
  const rows = ys.slice(1).map((_, r) => row(nodes.filter((_, i) => cells[i]!.row === r)))
  return {
    table: table('', rows, { source: placeOf(boxOf(lattice)) }),
    full: nodes.filter((_, i) => endsFull(contents[i]!, boxes[i]!, padding)),
  }
}
