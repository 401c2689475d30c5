import type { Cell, Slot, Table } from '@gxgk/document'
import { spanGrid } from '@gxgk/document'

/** A place of a flat table: the cells whose words are joined there. */
export type FlatCell = readonly Cell[]

/** A table without merged cells: one head line, and rows that carry all their labels. */
export interface FlatTable {
  readonly head: readonly FlatCell[]
  readonly rows: readonly (readonly FlatCell[])[]
}

type Line = readonly (Slot | undefined)[]

/** Head lines and the lines below them until the next head; a line without slots is a group that heads no line. */
interface Block {
  readonly head: Line[]
  readonly lines: { readonly row: number; readonly group: Cell | undefined; readonly slots: Line }[]
}

const groupOf = (line: Line): Cell | undefined => {
  const first = line[0]?.cell
  return first?.header === 'group' && line.every((slot) => slot?.cell === first) ? first : undefined
}

const blocksOf = (table: Table): readonly Block[] => {
  const blocks: Block[] = [{ head: [], lines: [] }]
  let group: Cell | undefined
  let waiting = false
  let afterHead = true
  const keepGroup = () => {
    if (waiting) blocks.at(-1)!.lines.push({ row: -1, group, slots: [] })
    waiting = false
  }
  spanGrid(table).forEach((slots, row) => {
    const next = groupOf(slots)
    if (next) {
      if (next === group) return
      keepGroup()
      group = next
      waiting = true
      afterHead = false
    } else if (row < table.headRows || slots.every((slot) => slot?.cell.header === 'column')) {
      if (!afterHead) blocks.push({ head: [], lines: [] })
      blocks.at(-1)!.head.push(slots)
      afterHead = true
    } else {
      blocks.at(-1)!.lines.push({ row, group, slots })
      waiting = false
      afterHead = false
    }
  })
  keepGroup()
  return blocks
}

const distinct = (slots: Line): FlatCell => {
  const cells: Cell[] = []
  for (const slot of slots) if (slot && !cells.includes(slot.cell)) cells.push(slot.cell)
  return cells
}

const leadingLabels = (slots: Line) => {
  const end = slots.findIndex((slot) => slot?.cell.header !== 'row')
  return end < 0 ? slots.length : end
}

const flatten = ({ head, lines }: Block): FlatTable => {
  const whole = lines.filter((line) => line.slots.length > 0)
  const all = [...head, ...whole.map((line) => line.slots)]
  const width = all.reduce((most, slots) => Math.max(most, slots.length), 0)
  const labels = whole.length ? whole.reduce((least, { slots }) => Math.min(least, leadingLabels(slots)), Infinity) : 0
  const labelled = labels > 0 || lines.some((line) => line.group)
  // Columns that no line tells apart are one column.
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      column >= labels && (column === labels || all.some((slots) => slots[column]?.cell !== slots[column - 1]?.cell)),
  )
  /** What a line says in a column: labels again in each line they span, anything else once. */
  const said = (slots: Line, row: number, column: number): FlatCell => {
    const slot = slots[column]
    if (!slot || (column > 0 && slots[column - 1]?.cell === slot.cell)) return []
    return slot.row === row || slot.cell.header ? [slot.cell] : []
  }
  return {
    head: [
      ...(labelled ? [distinct(head.flatMap((slots) => slots.slice(0, labels)))] : []),
      ...columns.map((column) => distinct(head.map((slots) => slots[column]))),
    ],
    rows: lines.map(({ row, group, slots }) => [
      ...(labelled ? [[...(group ? [group] : []), ...distinct(slots.slice(0, labels))]] : []),
      ...columns.map((column) => said(slots, row, column)),
    ]),
  }
}

/**
 * The table as tables without merged cells: the labels of a row, with that of its group, are one
 * label, the heads of a column one head; where the table changes its head, another table begins.
 */
export const flattenTable = (table: Table): readonly FlatTable[] =>
  blocksOf(table)
    .map(flatten)
    .filter((flat) => flat.head.length > 0)
