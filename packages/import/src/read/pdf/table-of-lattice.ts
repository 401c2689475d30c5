import type { Table } from '@gxgk/document'
import { cell, row, table } from '@gxgk/document'
import type { Box } from './box'
import { middleOf } from './box'
import { cellContent } from './cell-content'
import type { Lattice } from './lattice'
import type { Word } from './word'

export interface PagePlace {
  readonly page: number
  readonly box: Box
}

/** The place of a box on the page, as it goes into the document. */
export type PlaceOf = (box: Box) => PagePlace

export const boxOf = ({ xs, ys }: Lattice): Box => [xs[0]!, ys[0]!, xs.at(-1)!, ys.at(-1)!]

export const isInside = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): boolean =>
  x >= left && x <= right && y >= top && y <= bottom

/** Between which two lines a value lies. */
const placeAmong = (lines: readonly number[], value: number): number => {
  let place = 0
  while (place < lines.length - 2 && value > lines[place + 1]!) place++
  return place
}

/** The table that rulings show, with each word in the cell in which its middle lies. */
export const tableOfLattice = (lattice: Lattice, words: readonly Word[], placeOf: PlaceOf): Table => {
  const { xs, ys, cells } = lattice
  const columns = xs.length - 1
  const owner = new Int32Array(columns * (ys.length - 1))
  cells.forEach(({ row, column, rowSpan, colSpan }, i) => {
    for (let r = row; r < row + rowSpan; r++) owner.fill(i, r * columns + column, r * columns + column + colSpan)
  })
  const contents = cells.map((): Word[] => [])
  for (const word of words) {
    const [x, y] = middleOf(word.box)
    contents[owner[placeAmong(ys, y) * columns + placeAmong(xs, x)]!]!.push(word)
  }
  const nodes = cells.map(({ row, column, rowSpan, colSpan }, i) =>
    cell(cellContent(contents[i]!), {
      ...(rowSpan > 1 && { rowSpan }),
      ...(colSpan > 1 && { colSpan }),
      source: placeOf([xs[column]!, ys[row]!, xs[column + colSpan]!, ys[row + rowSpan]!]),
    }),
  )
  const rows = ys.slice(1).map((_, r) => row(nodes.filter((_, i) => cells[i]!.row === r)))
  return table('', rows, { source: placeOf(boxOf(lattice)) })
}
