import type { Table } from '@gxgk/document'
import { columnWidths, leastWidths } from './column-widths'
import type { MeasuredTable } from './measure-table'
import { heightOfTable, measureTable } from './measure-table'
import type { TableCell } from './table-cell'
import { tableStyle } from './table-style'

export interface TableContent {
  readonly table: Table
  readonly columns: number
  readonly rows: number
  readonly cells: readonly TableCell[]
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/**
 * The table in the largest size in which it is no higher than `limit` and no word is cut; in none, in the largest
 * that cuts no word. Columns keep their weights where a size serves with them; else those that are too narrow for a
 * word grow at the cost of the others. Words are cut only when they do not stand side by side in the smallest size;
 * throws when not even single characters would.
 */
export const fitTable = (
  { table, columns, rows, cells }: TableContent,
  width: number,
  limit: number,
): MeasuredTable => {
  const { headRows, caption } = table
  const weights = table.widths ?? Array.from({ length: columns }, () => 1)
  const total = sum(weights)
  const planned = weights.map((weight) => (weight / total) * width)
  const content = { cells, rows, headRows }
  let least: readonly number[] | undefined
  const grown = (size: number) => {
    least ??= leastWidths(cells, columns)
    const needed = least.map((one) => (one / 1000) * size + 2 * tableStyle.gapX)
    return columnWidths(weights, needed, width)
  }
  for (const widthsOf of [() => planned, grown]) {
    let first: MeasuredTable | undefined
    for (const size of tableStyle.sizes) {
      const widths = widthsOf(size)
      if (!widths) continue
      const { measured, cut } = measureTable(content, widths, size)
      if (cut) continue
      if (heightOfTable(measured) <= limit) return measured
      first ??= measured
    }
    if (first) return first
  }
  const smallest = tableStyle.sizes.at(-1)!
  const even = columnWidths(
    weights,
    weights.map(() => smallest + 2 * tableStyle.gapX),
    width,
  )
  if (!even)
    throw new Error(
      `composeDocument: the table "${caption}" has ${columns} columns, more than stand beside each other on a page`,
    )
  return measureTable(content, even, smallest).measured
}
