import type { Box } from '../box'
import { boxAround } from '../box'
import type { Column } from './columns'
import { columnsOf } from './columns'
import { headingsOver, lastLabels } from './head'
import type { Piece } from './piece'
import type { Stack } from './stack'
import type { Row } from './rows'
import { rowsOf } from './rows'
import { isBeside, leadingsOf, stacksOf } from './stack'
import { pageOf } from './strip'

/** A cell of a table without rulings: what stands in it, and from where to where across it is. */
export interface UnruledCell {
  readonly pieces: readonly Piece[]
  readonly from: number
  readonly to: number
}

/** A row of cells, and how far down it is. */
export interface UnruledRow {
  readonly page: number
  readonly top: number
  readonly bottom: number
  readonly cells: readonly UnruledCell[]
}

/** So many distances between lines may be those of lines of one cell. */
const mostLeadings = 6

/** Fewer columns are read as lines of text as well. */
const fewestColumns = 4

const cellOf = ({ pieces, box }: Stack): UnruledCell => ({ pieces, from: box[0], to: box[2] })

/** Figures that go on below are all broken after as many digits, and no other in the column is longer. */
const areBrokenAlike = ({ figures }: Column): boolean => {
  const upper = figures.flatMap(({ pieces }) => pieces.slice(0, -1).map(({ text }) => text.length))
  const longest = Math.max(...figures.flatMap(({ pieces }) => pieces.map(({ text }) => text.length)))
  return upper.every((length) => length === longest)
}

/** How far down a row is: what goes on on the next page is told with what is before it. */
const extentOf = (boxes: readonly Box[]) => {
  const page = Math.min(...boxes.map(pageOf))
  const [, top, , bottom] = boxAround(boxes.filter((box) => pageOf(box) === page))
  return { page, top, bottom }
}

const rowOf = ({ headings, label, figures }: Row, columns: readonly Column[]): UnruledRow => {
  const own = [...headings, ...(label ? [label] : [])].sort((a, b) => a.box[0] - b.box[0])
  const boxes = [...(label ? [label] : []), ...figures].flatMap(({ pieces }) => pieces.map(({ box }) => box))
  const cells = columns.map(({ from, to, figures: all }) => ({
    pieces: all.filter((one) => figures.includes(one)).flatMap(({ pieces }) => pieces),
    from,
    to,
  }))
  return { ...extentOf(boxes), cells: [...own.map(cellOf), ...cells] }
}

const rowOfHead = (cells: readonly UnruledCell[]): UnruledRow => ({
  ...extentOf(cells.flatMap(({ pieces }) => pieces.map(({ box }) => box))),
  cells,
})

const tableWith = (pieces: readonly Piece[], leading: number): readonly UnruledRow[] | undefined => {
  const stacks = stacksOf(pieces, leading)
  const figures = stacks.filter(({ isFigure }) => isFigure)
  const words = stacks.filter(({ isFigure }) => !isFigure)
  const begin = Math.min(...figures.map(({ box }) => box[0]))
  const first = Math.min(...figures.map(({ box }) => box[1]))
  const beside = words.filter(({ box }) => box[3] > first)
  const top = Math.min(
    first,
    ...beside.filter(({ box }) => figures.some((one) => isBeside(one.box, box))).map(({ box }) => box[1]),
  )
  const labels = words.filter(({ box }) => (box[1] + box[3]) / 2 > top)
  const right = Math.max(-Infinity, ...labels.map(({ box }) => box[2]))
  if (right > begin) return undefined
  const head = words.filter((one) => !labels.includes(one))
  const over = head.filter(({ box }) => (right > -Infinity ? box[0] > right - 1 : true))
  const labelsOver = lastLabels(over)
  // What is set in the middle over the labels of rows is no column.
  const [leftmost] = [...labelsOver].sort((a, b) => a.box[0] - b.box[0])
  const isCorner = labels.length > 0 && over.length === head.length && leftmost && leftmost.box[2] < begin
  const last = isCorner ? labelsOver.filter((one) => one !== leftmost) : labelsOver
  const columns = columnsOf(figures, last)
  if (!columns || columns.length < fewestColumns || !columns.every(areBrokenAlike)) return undefined
  const rows = rowsOf(labels, figures, columns)
  if (!rows) return undefined
  const corner = head.filter((one) => !over.includes(one) || (isCorner && one === leftmost))
  const levels = headingsOver(
    over.filter((one) => !labelsOver.includes(one)),
    columns,
  ).map((level) => rowOfHead(level.map(({ stack, from, to }) => ({ pieces: stack.pieces, from, to }))))
  const foot = columns.flatMap(({ label, from, to }) => (label ? [{ pieces: label.pieces, from, to }] : []))
  return [
    ...(corner.length > 0 ? [rowOfHead(corner.map(cellOf))] : []),
    ...levels,
    ...(foot.length > 0 ? [rowOfHead(foot)] : []),
    ...rows.map((row) => rowOf(row, columns)),
  ]
}

/**
 * A table whose cells nothing but their places show: figures that are set alike are a column, words of several lines one
 * cell where lines of a cell stand closer than rows. Undefined where that does not come out. `pieces` from the top down.
 */
export const unruledTable = (pieces: readonly Piece[]): readonly UnruledRow[] | undefined => {
  for (const leading of [...leadingsOf(pieces).slice(0, mostLeadings), 0]) {
    const table = tableWith(pieces, leading)
    if (table) return table
  }
  return undefined
}
