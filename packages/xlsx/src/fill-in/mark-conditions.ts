import { cellName, columnName } from '../workbook/cell-name'
import type { Range } from '../workbook/cell-name'
import { rangesOf } from '../workbook/ranges-of'
import type { Condition } from '../workbook/sheet'
import { fails } from './check-formulas'
import type { CheckPlace } from './check-places'
import type { Layout } from './layout'

/** The total of a check that stands in one cell; of what came in and went out there is none. */
const totalOf = ({ identity }: CheckPlace, { compiled, placeOf }: Layout): Range | undefined => {
  const [total, ...others] = identity.left.cells
  return total === undefined || others.length > 0 || identity.rule === 'FLOW-01'
    ? undefined
    : placeOf.get(compiled.cells[total]!.address)
}

/** Marks are red where they stand, and the totals that they are of pink: those beside one mark column, or over one mark line, together. */
export const markConditions = (places: readonly CheckPlace[], layout: Layout): readonly Condition[] => {
  const marks = rangesOf(places.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column })))
  const totals = new Map<string, { readonly markAt: (range: Range) => string; readonly ranges: Range[] }>()
  for (const place of places) {
    const total = totalOf(place, layout)
    if (!total) continue
    const { row, column } = place
    const isBeside = total.top === row
    const key = isBeside ? `column ${column}` : `row ${row}`
    const own = totals.get(key) ?? {
      markAt: ({ top, left }) => (isBeside ? `$${columnName(column)}${top + 1}` : `${columnName(left)}$${row + 1}`),
      ranges: [],
    }
    own.ranges.push(total)
    totals.set(key, own)
  }
  return [
    ...marks.map((range): Condition => ({
      ranges: [range],
      formula: `${cellName(range.top, range.left)}="${fails}"`,
      look: 'wrong',
    })),
    ...[...totals.values()].flatMap(({ markAt, ranges }) =>
      rangesOf(ranges).map((range): Condition => ({
        ranges: [range],
        formula: `${markAt(range)}="${fails}"`,
        look: 'suspect',
      })),
    ),
  ]
}
