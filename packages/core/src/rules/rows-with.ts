import type { CompiledForm } from '../forms/compiled-form'

type Rows = CompiledForm['rows']

// Looking rows up takes longer than judging them; a form is immutable, so remembering cannot be observed.
const known = new WeakMap<CompiledForm, Map<string, Rows>>()

/** The rows, in any table, that have all of these columns. */
export const rowsWith = (form: CompiledForm, ...columns: readonly string[]): Rows => {
  const key = columns.join()
  const ofForm = known.get(form) ?? new Map<string, Rows>()
  known.set(form, ofForm)
  const rows = ofForm.get(key) ?? form.rows.filter((row) => columns.every((column) => row.columns.includes(column)))
  ofForm.set(key, rows)
  return rows
}
