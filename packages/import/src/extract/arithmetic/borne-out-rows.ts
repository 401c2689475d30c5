import type { TableForm } from '@gxgk/core'
import type { ImportProblem } from '../../problem'
import type { Findings, PrintedCell } from '../figures/printed-cell'
import { shownCells } from '../figures/printed-cell'
import type { PrintedRow } from '../rows/printed-rows'
import { areAllBorneOut, columnVerdict } from './witness'

/** Rows that only their order tells count where the sums of each column then hold. */
export const withBorneOutRows = (
  table: string,
  form: TableForm,
  cells: readonly PrintedCell[],
  problems: readonly ImportProblem[],
  weak: readonly { readonly own: readonly PrintedCell[]; readonly printed: PrintedRow }[],
): Findings => {
  if (weak.length === 0) return { cells, problems }
  const values = new Map(cells.map((cell) => [`${cell.row}.${cell.column}`, cell.value]))
  const verdicts = form.columns.map(({ id }) => columnVerdict(form, (row) => values.get(`${row}.${id}`)))
  const isBorneOut = areAllBorneOut(verdicts)
  const own = weak.flatMap((one) => one.own)
  const told: ImportProblem = {
    code: isBorneOut ? 'placedByArithmetic' : 'badLabel',
    ...(weak[0]!.printed.own ?? weak[0]!.printed.figures[0])?.source,
    raw: shownCells([...(weak[0]!.printed.own ? [weak[0]!.printed.own] : []), ...weak[0]!.printed.figures]),
    address: table,
    cells: own.map(({ row, column }) => `${table}.${row}.${column}`),
  }
  const kept = isBorneOut
    ? cells
    : cells.map((cell) => (own.includes(cell) ? { row: cell.row, column: cell.column, value: null } : cell))
  return { cells: kept, problems: [...problems, told] }
}
