import { assertArgument, record } from '@gxgk/document'
import { addressParts } from './address'
import type { Form, RowForm, TableForm } from './form'
import { aForm } from './form-kinds'

const withOneRow = (table: TableForm, group: string): TableForm => {
  const first = table.rows.findIndex((row) => row.under?.includes(group))
  const under = table.rows[first]?.under ?? []
  const { label, en } = table.groups[group]!
  const outer = under.slice(0, under.indexOf(group))
  const row: RowForm = { id: group, label, ...(en && { en }), ...(outer.length && { under: outer }) }
  return {
    ...table,
    groups: Object.fromEntries(Object.entries(table.groups).filter(([id]) => id !== group)),
    rows: table.rows.flatMap((one, i) => (i === first ? [row] : one.under?.includes(group) ? [] : [one])),
  }
}

type Tables = { readonly [table: string]: object | undefined }

/** The summed groups that stand as one row in these tables, `table.group`, in the order of the form. */
export const oneRowGroups = (form: Form, tables: Tables): readonly string[] => {
  const found: string[] = []
  for (const [table, { groups }] of Object.entries(form.tables))
    for (const group in groups)
      if (groups[group]!.sum && (tables[table] as { [row: string]: unknown } | undefined)?.[group] !== undefined)
        found.push(`${table}.${group}`)
  return found
}

// The same form with the same groups in one row is made once; forms are immutable, so remembering it cannot be observed.
const variants = new WeakMap<Form, Map<string, Form>>()

/**
 * The form as a report printed it: published reports often print a summed group, such as （六）其他处理, as one row
 * instead of its items. `tables` are the report's own; a group that is a row there is a row in the form returned.
 */
export const printedForm = (form: Form, tables: Tables): Form => {
  assertArgument('printedForm', 'form', form, aForm)
  assertArgument('printedForm', 'tables', tables, record)
  const groups = oneRowGroups(form, tables)
  const key = groups.join(' ')
  if (!key) return form
  const known = variants.get(form) ?? new Map<string, Form>()
  variants.set(form, known)
  const variant =
    known.get(key) ??
    groups.map(addressParts).reduce<Form>(
      (made, { table, row: group }) => ({
        ...made,
        tables: { ...made.tables, [table]: withOneRow(made.tables[table]!, group) },
      }),
      form,
    )
  known.set(key, variant)
  return variant
}
