import type { MeasuredTable, TableBox } from './measure-table'
import { rowHeights } from './measure-table'
import { heightOfLines, lineHeight } from './table-style'

/** A cell by its place in a fragment; `repeated` when its words have been printed before. */
export interface PlacedBox extends TableBox {
  readonly repeated: boolean
  /** Its words begin here: links to it lead here. */
  readonly begins: boolean
}

/** A part of a table that stands on one page. */
export interface Fragment {
  readonly boxes: readonly PlacedBox[]
  readonly heights: readonly number[]
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

export const fragmentHeight = (fragment: Fragment): number => sum(fragment.heights)

const rounding = 0.01

export interface CutTable {
  /** Rows that every fragment but the first begins with. */
  readonly lead: number
  /** The rows from `from` on that are no higher than `room`, under the table's head; at least one. */
  readonly fragmentFrom: (from: number, room: number) => { readonly fragment: Fragment; readonly end: number }
  /** One row higher than a page, in parts. */
  readonly slicesOf: (row: number, room: number) => readonly Fragment[]
}

interface Indexed {
  /** The boxes that begin in each row. */
  readonly starts: readonly (readonly TableBox[])[]
  readonly spans: readonly TableBox[]
  readonly lead: number
}

const place = (box: TableBox, row: number, end: number, repeated: boolean): PlacedBox => ({
  cell: box.cell,
  lines: box.lines,
  row,
  rows: end - row,
  repeated,
  begins: !repeated,
})

/** Rows `from` to `end`, below the head when that has been printed before. */
const fragmentOf = (table: MeasuredTable, { starts, spans, lead }: Indexed, from: number, end: number): Fragment => {
  const before = from > lead ? lead : 0
  const top = from - before
  const own: PlacedBox[] = []
  for (let row = 0; row < before; row++)
    for (const box of starts[row]!) own.push(place(box, row, Math.min(row + box.rows, before), true))
  const heads = own.length
  for (let row = from; row < end; row++)
    for (const box of starts[row]!) own.push(place(box, row - top, Math.min(row + box.rows, end) - top, false))
  const heights = rowHeights(own, end - top, table)
  // The label of rows that go on from the page before is said again where it has room.
  const going = spans.flatMap((box): PlacedBox[] => {
    if (box.row < lead || box.row >= from || box.row + box.rows <= from) return []
    const placed = place(box, before, Math.min(box.row + box.rows, end) - top, true)
    const room = sum(heights.slice(placed.row, placed.row + placed.rows))
    return [
      heightOfLines(box.lines.length, table.size, table.gapY) <= room + rounding ? placed : { ...placed, lines: [] },
    ]
  })
  return { boxes: [...own.slice(0, heads), ...going, ...own.slice(heads)], heights }
}

/** The most lines of a box in a row. */
const linesIn = (boxes: Fragment['boxes'], row: number): number =>
  boxes.reduce((most, box) => (box.row === row ? Math.max(most, box.lines.length) : most), 0)

/** A fragment whose last row is higher than the room, parted between lines. */
const slicesOf = ({ boxes, heights }: Fragment, { size, gapY }: MeasuredTable, room: number): readonly Fragment[] => {
  const tall = heights.length - 1
  const above = heights.slice(0, tall)
  const perPage = Math.max(1, Math.floor((room - sum(above) - 2 * gapY + rounding) / lineHeight(size)))
  const most = linesIn(boxes, tall)
  return Array.from({ length: Math.ceil(most / perPage) }, (_, i) => {
    const parts = boxes.map((box): PlacedBox => {
      const begins = box.begins && i === 0
      return box.row === tall
        ? { ...box, lines: box.lines.slice(i * perPage, (i + 1) * perPage), begins }
        : { ...box, repeated: box.repeated || i > 0, begins }
    })
    const lines = Math.max(1, linesIn(parts, tall))
    return { boxes: parts, heights: [...above, heightOfLines(lines, size, gapY)] }
  })
}

/** The ways to part the table between pages of the height given. */
export const cutTable = (table: MeasuredTable, pageHeight: number): CutTable => {
  const { boxes, rows, headRows, heights } = table
  const headHeight = sum(heights.slice(0, headRows))
  // A head that leaves little room for what it heads is printed once.
  const lead = headHeight <= pageHeight / 2 && headRows < rows ? headRows : 0
  const starts: TableBox[][] = Array.from({ length: rows }, () => [])
  for (const box of boxes) starts[box.row]!.push(box)
  const indexed: Indexed = { starts, spans: boxes.filter((box) => box.rows > 1), lead }
  const leads = starts.map((line) => line.length > 0 && line.every((box) => box.cell.leads))

  /** The end moved up to where no row is parted from the one that it heads. */
  const settled = (from: number, end: number): number => {
    let kept = end
    while (kept < rows && kept - 1 > from && leads[kept - 1]) kept--
    return kept > from + 1 || !leads[from] ? kept : end
  }
  return {
    lead,
    fragmentFrom: (from, room) => {
      let height = from > lead ? headHeight : 0
      let end = from
      while (end < rows && height + heights[end]! <= room + rounding) height += heights[end++]!
      for (;;) {
        end = Math.max(settled(from, end), from + 1)
        const fragment = fragmentOf(table, indexed, from, end)
        if (end === from + 1 || fragmentHeight(fragment) <= room + rounding) return { fragment, end }
        end--
      }
    },
    slicesOf: (row, room) => slicesOf(fragmentOf(table, indexed, row, row + 1), table, room),
  }
}
