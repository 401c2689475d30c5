import { tooManyColumns } from '../errors'
import type { Table } from '@gxgk/document'
import { columnWidths, leastWidths } from './column-widths'
import type { MeasuredTable, TableContent } from './measure-table'
import { heightOfTable, measureTable } from './measure-table'
import { heightOfLines, tableStyle } from './table-style'

/**
 * The table in the largest size in which it is no higher than `limit` and no word is cut; in none, in the largest
 * that cuts no word. Columns keep their weights where a size serves with them; else those that are too narrow for a
 * word grow at the cost of the others. Words are cut only when they do not stand side by side in the smallest size;
 * throws when not even single characters would.
 */
export const fitTable = (
  { caption, widths }: Table,
  content: TableContent,
  width: number,
  limit: number,
): MeasuredTable => {
  const { cells, rows, columns } = content
  const weights = widths ?? Array.from({ length: columns }, () => 1)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const planned = weights.map((weight) => (weight / total) * width)
  const smallest = tableStyle.sizes.at(-1)!
  // A table that no size brings on one page need not be tried in all of them.
  const isLong = rows * heightOfLines(1, smallest, tableStyle.gapY.least) > limit
  let least: readonly number[] | undefined
  const grown = (size: number) => {
    least ??= leastWidths(cells, columns)
    const needed = least.map((one) => (one / 1000) * size + 2 * tableStyle.gapX)
    return columnWidths(weights, needed, width)
  }
  for (const widthsIn of [() => planned, grown]) {
    let first: MeasuredTable | undefined
    for (const size of tableStyle.sizes) {
      const own = widthsIn(size)
      const measured = own && measureTable(content, own, size)
      if (!measured) continue
      if (isLong || heightOfTable(measured) <= limit) return measured
      first ??= measured
    }
    if (first) return first
  }
  const oneCharacter = smallest + 2 * tableStyle.gapX
  const even = columnWidths(
    weights,
    weights.map(() => oneCharacter),
    width,
  )
  if (!even) throw tooManyColumns(caption, columns)
  return measureTable(content, even, smallest, true)!
}
