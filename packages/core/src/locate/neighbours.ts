import type { CompiledForm } from '../forms/compiled-form'

/** The cells printed above, below, to the left and right, where there are such. */
export const neighboursOf = ({ form, printed, rows, cells, index }: CompiledForm, cell: number): readonly number[] => {
  const { table, row, column } = cells[cell]!
  if (form.tables[table]!.layout === 'across')
    return [cell - 1, cell + 1].filter((one) => one < printed && cells[one]?.table === table)
  const r = rows.findIndex((one) => one.table === table && one.row === row)
  const columns = rows[r]?.columns ?? []
  const c = columns.indexOf(column)
  const above = [rows[r - 1], rows[r + 1]]
    .filter((one) => one?.table === table)
    .map((one) => `${table}.${one!.row}.${column}`)
  const aside = [columns[c - 1], columns[c + 1]].map((id) => `${table}.${row}.${id}`)
  return [...above, ...aside].flatMap((address) => index.get(address) ?? [])
}
