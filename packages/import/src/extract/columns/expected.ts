import type { ColumnForm, RowForm, TableForm } from '@gxgk/core'
import { builtOnce } from '../labels/built-once'
import type { Label } from '../labels/label'
import { labelOf } from '../labels/label'

/** A row that may be printed: one of the form's, or a summed group printed as one row. */
export interface ExpectedRow {
  readonly id: string
  readonly label: Label
  /** The headings over it; for a group printed as a row, the group too. */
  readonly under: readonly string[]
  /** The summed heading beside which it stands; of a group none. */
  readonly group: string | undefined
  readonly isGroup: boolean
  readonly columns: readonly string[]
}

/** A column of figures: of a table with all rows side by side, one of each row. */
export interface ExpectedColumn {
  readonly row: RowForm | undefined
  readonly column: ColumnForm
  readonly label: Label
  /** The label of the row that must stand over it, of a table with all rows side by side. */
  readonly block: Label | undefined
}

/** The columns that a row has. */
export const columnsOfRow = ({ columns }: TableForm, row: { readonly columns?: readonly string[] } | undefined) =>
  row?.columns ?? columns.map(({ id }) => id)

const rowsOf = (form: TableForm): readonly ExpectedRow[] => {
  const begun = new Set<string>()
  return form.rows.flatMap((row): readonly ExpectedRow[] => {
    const { id, label, under = [] } = row
    const group = under.findLast((one) => one !== id && form.groups[one]?.sum)
    const own: ExpectedRow = {
      id,
      label: labelOf(label),
      under,
      group,
      isGroup: false,
      columns: columnsOfRow(form, row),
    }
    const groups = under.filter((one) => form.groups[one]?.sum && !begun.has(one))
    for (const one of groups) begun.add(one)
    const alone = groups.map((one): ExpectedRow => ({
      id: one,
      label: labelOf(form.groups[one]!.label),
      under,
      group: undefined,
      isGroup: true,
      columns: columnsOfRow(form, undefined),
    }))
    return [...alone, own]
  })
}

/** The rows that may be printed, in the form's order; a group stands before its items. */
export const expectedRows = /* @__PURE__ */ builtOnce(rowsOf)

const columnsOf = (form: TableForm): readonly ExpectedColumn[] => {
  const labels = new Map(form.columns.map((column) => [column, labelOf(column.label)]))
  const all = (row: RowForm | undefined) =>
    form.columns.map((column): ExpectedColumn => ({
      row,
      column,
      label: labels.get(column)!,
      block: row && labelOf(row.label),
    }))
  return form.layout === 'across' ? form.rows.flatMap(all) : all(undefined)
}

/** The columns of a table, in the form's order. */
export const expectedColumns = /* @__PURE__ */ builtOnce(columnsOf)
