import type { Rule } from '../composed'
import type { TableBox } from './measure-table'
import { tableStyle } from './table-style'

/** The rules around all cells, those that touch in one line being one; `xs` and `ys` are the edges of columns and rows. */
export const tableRules = (
  boxes: readonly TableBox[],
  xs: readonly number[],
  ys: readonly number[],
): readonly Rule[] => {
  const [rows, columns] = [ys.length - 1, xs.length - 1]
  const owner = new Int32Array(rows * columns).fill(-1)
  boxes.forEach(({ row: top, rows: own, cell }, i) => {
    for (let row = top; row < top + own; row++)
      owner.fill(i, row * columns + cell.column, row * columns + cell.column + cell.columns)
  })
  const at = (row: number, column: number) =>
    row < 0 || row >= rows || column < 0 || column >= columns ? -2 : owner[row * columns + column]!
  const rules: Rule[] = []
  const { rule: width } = tableStyle
  /** Stretches of places that have a rule at their edge. */
  const stretches = (count: number, ruled: (i: number) => boolean, found: (from: number, to: number) => void) => {
    for (let i = 0; i < count; i++) {
      if (!ruled(i)) continue
      const from = i
      while (i < count && ruled(i)) i++
      found(from, i)
    }
  }
  for (let row = 0; row <= rows; row++)
    stretches(
      columns,
      (column) => at(row - 1, column) !== at(row, column),
      // Half its width longer at both ends, so that corners are closed.
      (from, to) =>
        rules.push({ x0: xs[from]! - width / 2, y0: ys[row]!, x1: xs[to]! + width / 2, y1: ys[row]!, width }),
    )
  for (let column = 0; column <= columns; column++)
    stretches(
      rows,
      (row) => at(row, column - 1) !== at(row, column),
      (from, to) => rules.push({ x0: xs[column]!, y0: ys[from]!, x1: xs[column]!, y1: ys[to]!, width }),
    )
  return rules
}
