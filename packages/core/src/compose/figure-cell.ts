import type { Cell } from '@gxgk/document'
import { cell, number } from '@gxgk/document'
import { formatFigure } from '../model/amount'
import type { AnyDraft } from '../model/report'

/** What is printed for a cell that has no figure. */
export const blankText = '—'

/** The cell of a figure at its address: its digits, `/`, or `—` where nothing stands. */
export const figureCell = (report: AnyDraft, table: string, row: string, column: string, colSpan = 1): Cell => {
  const value = report.tables[table]?.[row]?.[column] ?? null
  return cell(typeof value === 'number' ? number(value, formatFigure(value)) : (value ?? blankText), {
    ref: `${table}.${row}.${column}`,
    ...(colSpan > 1 && { colSpan }),
  })
}
