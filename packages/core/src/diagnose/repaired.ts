import type { RepairChange } from '../locate/locate'
import type { AnyDraft, DraftFigure } from '../model/report'

type Rows = { readonly [row: string]: { readonly [column: string]: DraftFigure | undefined } | undefined }

/** The report with the changes of a repair made. */
export const repaired = (report: AnyDraft, changes: readonly Pick<RepairChange, 'cell' | 'to'>[]): AnyDraft => {
  const tables: { [table: string]: Rows | undefined } = { ...report.tables }
  for (const { cell, to } of changes) {
    const [table = '', row = '', column = ''] = cell.split('.')
    const rows = tables[table] ?? {}
    tables[table] = { ...rows, [row]: { ...rows[row], [column]: to } }
  }
  return { ...report, tables }
}
