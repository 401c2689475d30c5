import type { Cell } from '@gxgk/document'
import { cell, number } from '@gxgk/document'
import type { ColumnForm } from '../forms/form'
import { formatFigure } from '../model/amount'
import type { AnyDraft } from '../model/report'

/** What is printed for a cell that has no figure. */
const blankText = '—'

const printed = (value: number, unit = '') => formatFigure(value) + (value === 0 ? '' : unit)

/** The cell of a figure at its address: its digits, `/`, or `—` where nothing stands. */
export const figureCell = (
  report: AnyDraft,
  table: string,
  row: string,
  { id, unit }: Pick<ColumnForm, 'id' | 'unit'>,
  colSpan = 1,
): Cell => {
  const value = report.tables[table]?.[row]?.[id] ?? null
  return cell(typeof value === 'number' ? number(value, printed(value, unit)) : (value ?? blankText), {
    ref: `${table}.${row}.${id}`,
    ...(colSpan > 1 && { colSpan }),
  })
}
