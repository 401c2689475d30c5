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
  /** The rows from `from` on that are no higher than `room`, under the table's head. */
  readonly fragmentFrom: (from: number, room: number) => { readonly fragment: Fragment; readonly end: number }
  /** One row higher than a page, in parts. */
  readonly slicesOf: (row: number, room: number) => readonly Fragment[]
}

/** The ways to part the table between pages of the height given. */
export const cutTable = (table: MeasuredTable, pageHeight: number): CutTable => {
  const { boxes, rows, headRows, size, gapY, heights } = table
  const headHeight = sum(heights.slice(0, headRows))
  // A head that leaves little room for what it heads is printed once.
  const lead = headHeight <= pageHeight / 2 && headRows < rows ? headRows : 0
  const starts: TableBox[][] = Array.from({ length: rows }, () => [])
  const spans: TableBox[] = []
  for (const box of boxes) {
    starts[box.row]!.push(box)
    if (box.rows > 1) spans.push(box)
  }
  const leads = starts.map((line) => line.length > 0 && line.every((box) => box.leads))

  const fragmentOf = (from: number, end: number): Fragment => {
    const before = from > lead ? lead : 0
    const top = before ? from - before : from
    const placed: PlacedBox[] = []
    const put = (box: TableBox, row: number, last: number, repeated: boolean) =>
      placed.push({ ...box, row, rows: last - row, repeated, begins: !repeated })
    for (let row = 0; row < before; row++)
      for (const box of starts[row]!) put(box, row, Math.min(row + box.rows, before), true)
    const going = spans.filter((box) => box.row >= lead && box.row < from && box.row + box.rows > from)
    for (const box of going) put(box, before, Math.min(box.row + box.rows, end) - top, true)
    for (let row = from; row < end; row++)
      for (const box of starts[row]!) put(box, row - top, Math.min(row + box.rows, end) - top, false)
    const count = end - top
    const isGoing = (box: PlacedBox) => box.repeated && box.row >= before
    const measured = rowHeights(
      placed.filter((box) => !isGoing(box)),
      count,
      table,
    )
    // The label of rows that go on from the page before is said again where it has room.
    const fits = (box: PlacedBox) =>
      heightOfLines(box.lines.length, size, gapY) <= sum(measured.slice(box.row, box.row + box.rows)) + rounding
    return {
      boxes: placed.map((box) => (isGoing(box) && !fits(box) ? { ...box, lines: [] } : box)),
      heights: measured,
    }
  }

  const fragmentFrom = (from: number, room: number) => {
    let height = from > lead ? headHeight : 0
    if (from === 0 || (from === lead && lead > 0)) height = 0
    let end = from
    while (end < rows && height + heights[end]! <= room + rounding) height += heights[end++]!
    // A row that heads the next one stays with it.
    const settle = () => {
      let kept = end
      while (kept < rows && kept - 1 > from && leads[kept - 1]) kept--
      if (kept - 1 > from || !leads[kept - 1]) end = kept
    }
    settle()
    end = Math.max(end, from + 1)
    let fragment = fragmentOf(from, end)
    while (end > from + 1 && fragmentHeight(fragment) > room + rounding) {
      end--
      settle()
      end = Math.max(end, from + 1)
      fragment = fragmentOf(from, end)
    }
    return { fragment, end }
  }

  const slicesOf = (row: number, room: number): readonly Fragment[] => {
    const whole = fragmentOf(row, row + 1)
    const tall = whole.heights.length - 1
    const above = whole.heights.slice(0, tall)
    const perPage = Math.max(1, Math.floor((room - sum(above) - 2 * gapY + rounding) / lineHeight(size)))
    const most = Math.max(...whole.boxes.map((box) => (box.row === tall ? box.lines.length : 0)))
    return Array.from({ length: Math.ceil(most / perPage) }, (_, i) => {
      const parts = whole.boxes.map((box): PlacedBox => {
        if (box.row !== tall) return { ...box, repeated: box.repeated || i > 0, begins: box.begins && i === 0 }
        return { ...box, lines: box.lines.slice(i * perPage, (i + 1) * perPage), begins: box.begins && i === 0 }
      })
      const lines = Math.max(1, ...parts.map((box) => (box.row === tall ? box.lines.length : 0)))
      return { boxes: parts, heights: [...above, heightOfLines(lines, size, gapY)] }
    })
  }

  return { lead, fragmentFrom, slicesOf }
}
