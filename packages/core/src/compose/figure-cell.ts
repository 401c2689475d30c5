import type { Cell, Content } from '@gxgk/document'
import { cell, number } from '@gxgk/document'
import type { ColumnForm } from '../forms/form'
import { printedUnit } from '../forms/printed-unit'
import { formatFigure } from '../model/amount'
import type { AnyDraft, DraftFigure } from '../model/report'

/** What is printed for a cell that has no figure. */
export const blankText = '—'

const printed = (value: number, unit = '') => formatFigure(value) + (value === 0 ? '' : unit)

/** A figure as it is printed: its digits and unit, `/`, or `—` where nothing stands. */
export const figureContent = (value: DraftFigure | undefined, unit?: string): Content =>
  typeof value === 'number' ? number(value, printed(value, unit)) : (value ?? blankText)

/** The cell of a figure at its address: its digits, `/`, or `—` where nothing stands. */
export const figureCell = (report: AnyDraft, table: string, row: string, column: ColumnForm, colSpan = 1): Cell =>
  cell(figureContent(report.tables[table]?.[row]?.[column.id], printedUnit(column)), {
    ref: `${table}.${row}.${column.id}`,
    ...(colSpan > 1 && { colSpan }),
  })
