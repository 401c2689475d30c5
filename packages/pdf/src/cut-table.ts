import type { Box, MeasuredTable } from './measure-table'
import { tableStyle } from './text-style'

/** A cell by its place in a fragment; `shown` when it stood in an earlier one. */
export interface PlacedBox extends Box {
  readonly shown: boolean
}

/** A part of a table that stands on one page. */
export interface Fragment {
  readonly boxes: readonly PlacedBox[]
  readonly heights: readonly number[]
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
const lineHeight = (size: number) => size * tableStyle.pitch
const heightOf = (lines: number, size: number) => lines * lineHeight(size) + 2 * tableStyle.gapY

export const fragmentHeight = (fragment: Fragment): number => sum(fragment.heights)

/** The table in one part, however high. */
export const wholeTable = (table: MeasuredTable): Fragment => fragmentOf(table, range(0, table.rows), 0)

/** The table's rows given, one below the other; rows before `from` have been shown already. */
const fragmentOf = ({ boxes, size, headRows }: MeasuredTable, rows: readonly number[], from: number): Fragment => {
  const at = new Map(rows.map((row, i) => [row, i]))
  const placed = boxes.flatMap((box) => {
    const own = range(box.row, box.row + box.rows).flatMap((row) => at.get(row) ?? [])
    const shown = box.row < from
    return own.length
      ? [{ ...box, row: own[0]!, rows: own.length, shown, continued: shown && box.row >= headRows }]
      : []
  })
  const heights = rows.map(() => heightOf(1, size))
  const within = (box: Box) => sum(heights.slice(box.row, box.row + box.rows))
  // Cells of few rows first, so that a cell of many finds its rows as high as they will be.
  for (const box of placed.filter((box) => !box.continued).toSorted((a, b) => a.rows - b.rows)) {
    const missing = heightOf(box.lines.length, size) - within(box)
    if (missing > 0) heights[box.row + box.rows - 1]! += missing
  }
  // The label of rows that go on from the page before is said again where it has room.
  const fits = (box: Box) => heightOf(box.lines.length, size) <= within(box) + 0.01
  return {
    boxes: placed.map(({ continued, ...box }) => (continued && !fits(box) ? { ...box, lines: [] } : box)),
    heights,
  }
}

/** A row higher than a page, its last in the fragment, parted between lines. */
const slicesOf = ({ boxes, heights }: Fragment, size: number, limit: number): readonly Fragment[] => {
  const tall = heights.length - 1
  const above = heights.slice(0, tall)
  const perPage = Math.floor((limit - sum(above) - 2 * tableStyle.gapY) / lineHeight(size))
  const inRow = boxes.filter((box) => box.row === tall)
  const count = Math.ceil(Math.max(...inRow.map((box) => box.lines.length)) / perPage)
  return range(0, count).map((i) => {
    const parts = boxes.map((box) => ({
      ...box,
      shown: box.shown || i > 0,
      lines: box.row === tall ? box.lines.slice(i * perPage, (i + 1) * perPage) : box.lines,
    }))
    const lines = Math.max(...parts.filter((box) => box.row === tall).map((box) => box.lines.length))
    return { boxes: parts, heights: [...above, heightOf(lines, size)] }
  })
}

/** The table in parts, the first no higher than `limit`, those after it no higher than `rest`, each under the table's head. */
export const cutTable = (table: MeasuredTable, limit: number, rest: number = limit): readonly Fragment[] => {
  const whole = wholeTable(table)
  if (fragmentHeight(whole) <= limit) return [whole]
  const head = range(0, table.headRows)
  // A head that leaves little room for what it heads is printed once.
  const lead = fragmentHeight(fragmentOf(table, head, 0)) <= limit / 2 ? head : []
  const fragments: Fragment[] = []
  for (let row = lead.length; row < table.rows;) {
    const [from, room] = fragments.length ? [row, rest] : [0, limit]
    let end = row + 1
    let fragment = fragmentOf(table, [...lead, row], from)
    for (; end < table.rows; end++) {
      const longer = fragmentOf(table, [...lead, ...range(row, end + 1)], from)
      if (fragmentHeight(longer) > room) break
      fragment = longer
    }
    fragments.push(...(fragmentHeight(fragment) <= room ? [fragment] : slicesOf(fragment, table.size, room)))
    row = end
  }
  return fragments
}
