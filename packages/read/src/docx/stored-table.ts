import type { Block, Source } from '@gxgk/document'
import type { Thing } from '../things'

/** Where a block will stand once its end is read; blank paragraphs leave it empty. */
export interface Slot {
  block: Block | undefined
  /** The words of a paragraph with its tabs, which are spaces in the block. */
  words?: string
}

/** A cell as Word stores it: one that goes on from above, or from the left, is a cell too. */
export interface StoredCell {
  readonly source: Source | undefined
  colSpan: number
  down: 'restart' | 'continue' | undefined
  across: 'restart' | 'continue' | undefined
  slots: Slot[]
  /** Pictures and fields in it. */
  readonly things: Thing[]
}

export interface StoredRow {
  readonly source: Source | undefined
  /** Columns of the grid that are left out at both ends. */
  before: number
  after: number
  isHead: boolean
  isDeleted: boolean
  readonly cells: StoredCell[]
}

export interface StoredTable {
  readonly source: Source | undefined
  caption: string
  readonly rows: StoredRow[]
  /** Among what the table stands. */
  readonly around: Slot[]
  /** Holds another table: it lays out a page, and what is in it is put among what it stands. */
  isLayout: boolean
  /** The cell that is being read. */
  cell: StoredCell | undefined
}

/** What stands in the cells, in reading order. */
export const slotsOf = ({ rows }: StoredTable): readonly Slot[] =>
  rows.flatMap(({ cells, isDeleted }) => (isDeleted ? [] : cells.flatMap(({ slots }) => slots)))

/** Takes a table apart; what is read of it from now on goes to where it stands, so that no depth of tables moves anything twice. */
export const takeApart = (table: StoredTable): void => {
  if (table.isLayout) return
  for (const slot of slotsOf(table)) table.around.push(slot)
  table.isLayout = true
  if (table.cell && !table.rows.at(-1)?.isDeleted) table.cell.slots = table.around
}
