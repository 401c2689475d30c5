import type { AnyDraft, FigureKind, Form } from '@gxgk/core'
import { addressOf, compiledForm, printedForm } from '@gxgk/core'

/** A figure that every organ has, or that some print in place of others. */
export interface FigureColumn {
  readonly address: string
  readonly table: string
  readonly row: string
  readonly column: string
  readonly kind: FigureKind
}

/** The summed groups that a draft prints as one row, by table. */
export const oneRowGroups = (draft: AnyDraft, form: Form): readonly (readonly [table: string, group: string])[] =>
  Object.entries(form.tables).flatMap(([table, { groups }]) =>
    Object.keys(groups).flatMap((group) =>
      groups[group]!.sum && draft.tables[table]?.[group] !== undefined ? [[table, group] as const] : [],
    ),
  )

/** The figures of a table in printed order; the row that some print for a group stands after the items of it. */
export const columnsOf = (table: string, form: Form, drafts: readonly AnyDraft[]): readonly FigureColumn[] => {
  const { cells, printed } = compiledForm(form)
  const columns: FigureColumn[] = cells.slice(0, printed).filter((cell) => cell.table === table)
  const groups = new Set(
    drafts.flatMap((draft) => oneRowGroups(draft, form).flatMap(([own, group]) => (own === table ? [group] : []))),
  )
  for (const group of groups) {
    const own = { [table]: { [group]: {} } }
    const made = compiledForm(printedForm(form, own))
    const rows = form.tables[table]!.rows.filter(({ under }) => under?.includes(group)).map(({ id }) => id)
    const after = columns.findLastIndex(({ row }) => rows.includes(row)) + 1
    const extra = made.cells
      .slice(0, made.printed)
      .filter((cell) => cell.address.startsWith(addressOf(table, group, '')))
    columns.splice(after, 0, ...extra)
  }
  return columns
}
