import type { Cell, Inline, Row } from '@gxgk/document'
import { cell, lineBreak, row, table } from '@gxgk/document'
import type { Limits } from '../limits'
import { withThings } from '../things'
import { slotsOf } from './stored-table'
import type { Slot, StoredCell, StoredRow, StoredTable } from './stored-table'

/** Columns and places that a table may have; what is larger is no table that anyone reads. */
const mostColumns = 1000
const mostPlaces = 1_000_000

interface Placed {
  readonly stored: StoredCell | undefined
  readonly column: number
  colSpan: number
  rowSpan: number
}

const hasStrong = (nodes: readonly Inline[]) => nodes.some(({ type }) => type === 'strong' || type === 'link')

const withoutStrong = (nodes: readonly Inline[]): readonly Inline[] =>
  nodes.flatMap((node) => {
    if (node.type === 'link') return [{ ...node, children: withoutStrong(node.children) }]
    return node.type === 'strong' ? node.children : [node]
  })

/** The paragraphs of a cell as lines. Bold is how cells are set, not stress. */
const lines = (slots: readonly Slot[]): readonly Inline[] => {
  const nodes: Inline[] = []
  for (const { block } of slots) {
    if (block?.type !== 'paragraph' && block?.type !== 'heading') continue
    if (nodes.length > 0) nodes.push(lineBreak())
    for (const node of hasStrong(block.children) ? withoutStrong(block.children) : block.children) nodes.push(node)
  }
  return nodes
}

/** Cells that go on from the one before them only make it wider. */
const joined = (cells: readonly StoredCell[], most: number) => {
  const wide: { readonly stored: StoredCell; colSpan: number }[] = []
  for (const stored of cells) {
    const last = wide.at(-1)
    if (stored.across === 'continue' && last) last.colSpan = Math.min(last.colSpan + stored.colSpan, most)
    else wide.push({ stored, colSpan: Math.min(stored.colSpan, most) })
  }
  return wide
}

/** Puts the cells of each row in their columns; a cell that goes on from above only makes that one higher. */
const placedRows = (rows: readonly StoredRow[], limits: Limits) => {
  let above = new Map<number, Placed>()
  return rows.map(({ cells, before, after }) => {
    const placed: Placed[] = []
    const open = new Map<number, Placed>()
    let column = 0
    const put = (stored: StoredCell | undefined, colSpan: number) => {
      const one: Placed = { stored, column, colSpan, rowSpan: 1 }
      placed.push(one)
      return one
    }
    if (before > 0) column += put(undefined, Math.min(before, limits.colSpan)).colSpan
    for (const { stored, colSpan } of joined(cells, limits.colSpan)) {
      const over = stored.down === 'continue' ? above.get(column) : undefined
      if (over?.colSpan === colSpan && over.rowSpan < limits.rowSpan) {
        over.rowSpan++
        open.set(column, over)
      } else {
        const one = put(stored, colSpan)
        if (stored.down) open.set(column, one)
      }
      column += colSpan
    }
    if (after > 0) column += put(undefined, Math.min(after, limits.colSpan)).colSpan
    above = open
    return { placed, width: column }
  })
}

/** The leading rows marked as head, and those into which their cells reach; none where that would be all. */
const headRowsOf = (rows: readonly StoredRow[], placed: readonly (readonly Placed[])[]): number => {
  const marked = rows.findIndex(({ isHead }) => !isHead)
  let head = marked < 0 ? rows.length : marked
  for (let r = 0; r < head; r++) for (const { rowSpan } of placed[r]!) head = Math.max(head, r + rowSpan)
  return head === rows.length ? 0 : head
}

const cellOf = ({ stored, colSpan, rowSpan }: Placed, isHead: boolean): Cell =>
  cell(stored ? withThings(lines(stored.slots), stored.things) : [], {
    ...(rowSpan > 1 && { rowSpan }),
    ...(colSpan > 1 && { colSpan }),
    ...(isHead && { header: 'column' }),
    ...(stored?.source && { source: stored.source }),
  })

/** Widens the last cell of a short row: a blank one would be taken for a printed one. Gives back the columns still free. */
const widen = (last: Placed | undefined, rest: number): number => {
  if (last?.rowSpan !== 1) return rest
  last.colSpan += rest
  return 0
}

/**
 * A table as it is stored as one of the tree: merged cells as spans, short rows widened. One of a single column lays out
 * a page, and one too large is none: they come out as the paragraphs in them.
 */
export const tableOfRows = (stored: StoredTable, limits: Limits): readonly Slot[] => {
  const rows = stored.rows.filter(({ isDeleted }) => !isDeleted)
  const placed = placedRows(rows, limits)
  const width = placed.reduce((most, one) => Math.max(most, one.width), 0)
  if (width <= 1 || width > mostColumns || width * rows.length > mostPlaces) return slotsOf(stored)
  const rests = placed.map((one) => widen(one.placed.at(-1), width - one.width))
  const headRows = headRowsOf(
    rows,
    placed.map((one) => one.placed),
  )
  const children = placed.map((one, r): Row => {
    const cells = one.placed.map((each) => cellOf(each, r < headRows))
    const rest = rests[r]!
    const { source } = rows[r]!
    return { ...row(rest > 0 ? [...cells, cell([], { colSpan: rest })] : cells), ...(source && { source }) }
  })
  const { caption, source } = stored
  return [{ block: table(caption, children, { headRows, ...(source && { source }) }) }]
}
