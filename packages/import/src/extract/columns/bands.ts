import type { TableForm } from '@gxgk/core'
import type { ExpectedColumn } from './expected'
import { columnsOfRow, expectedColumns } from './expected'
import type { Head, PrintedRow } from '../rows/printed-rows'
import type { PlacedRow } from '../rows/row-places'

/** A printed row with what it is: undefined for a row of a table with all rows side by side. */
export interface KnownRow {
  readonly printed: PrintedRow
  readonly placed: PlacedRow | undefined
}

/** Rows under one head that have the same columns in the form. */
export interface Band {
  readonly head: Head
  readonly expected: readonly ExpectedColumn[]
  readonly rows: KnownRow[]
}

/** A column of a row that has a label of its own, in a table whose rows are else side by side. */
const labelled = (column: ExpectedColumn['column'], form: TableForm): ExpectedColumn => {
  const { label } = expectedColumns(form).find((one) => one.column === column)!
  return { row: undefined, column, label, block: undefined }
}

/** The rows of a table by their heads and columns. */
export const bandsOf = (rows: readonly KnownRow[], form: TableForm): readonly Band[] => {
  const bands: Band[] = []
  for (const row of rows) {
    const { placed, printed } = row
    const ids = placed?.row.columns ?? columnsOfRow(form, undefined)
    const isAcross = form.layout === 'across'
    const expected =
      placed && isAcross
        ? form.columns.map((column) => labelled(column, form))
        : expectedColumns(form).filter(({ column }) => ids.includes(column.id))
    const known = bands.find(
      ({ head, expected: other }) =>
        head === printed.head &&
        other.length === expected.length &&
        other.every((one, i) => one.column === expected[i]!.column && one.row === expected[i]!.row),
    )
    if (known) known.rows.push(row)
    else bands.push({ head: printed.head, expected, rows: [row] })
  }
  return bands
}
