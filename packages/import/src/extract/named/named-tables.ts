import type { ColumnForm, Form } from '@gxgk/core'
import type { Words } from '../passage'
import type { ExpectedRow } from '../columns/expected'
import { expectedRows } from '../columns/expected'
import type { PrintedCell } from '../figures/printed-cell'
import { printedCell } from '../figures/printed-cell'
import type { ReadTable } from '../tables/read-table'
import { unitIn } from '../figures/unit'

type Problem = ReadTable['problems'][number]

/** An amount whose column does not tell its unit is in the one of drafts. */
const inTenThousands = (column: ColumnForm): ColumnForm =>
  column.kind === 'amount' && unitIn(column.label) === undefined
    ? { ...column, label: `${column.label}（万元）` }
    : column

/** Reads a table of the form from the cells that have its addresses as names, and tells what has none. */
export const namedTable = (form: Form, table: string, named: ReadonlyMap<string, Words>): ReadTable => {
  const own = form.tables[table]!
  const rows = expectedRows(own)
  const addressesOf = ({ id, columns }: ExpectedRow) =>
    columns.map((column) => [column, `${table}.${id}.${column}`] as const)
  const isNamed = (row: ExpectedRow) => addressesOf(row).some(([, address]) => named.has(address))
  const itemsOf = (group: ExpectedRow) => rows.filter((row) => row.group === group.id)
  // A group stands for its items where none of these is there.
  const groups = new Set(
    rows.filter((row) => row.isGroup && isNamed(row) && !itemsOf(row).some(isNamed)).map(({ id }) => id),
  )

  const figures: { [row: string]: { [column: string]: PrintedCell['value'] } } = {}
  const trace: { [address: string]: NonNullable<PrintedCell['trace']> } = {}
  const problems: Problem[] = []
  const missing: string[] = []
  for (const row of rows) {
    const { id, label, isGroup, group } = row
    if (isGroup ? !groups.has(id) : group !== undefined && groups.has(group)) continue
    const lacking = addressesOf(row).flatMap(([, address]) => (named.has(address) ? [] : [address]))
    if (!isNamed(row)) {
      problems.push({ code: 'noRow', address: `${table}.${id}`, cells: lacking })
      continue
    }
    missing.push(...lacking)
    const read: { [column: string]: PrintedCell['value'] } = {}
    for (const [columnId, address] of addressesOf(row)) {
      const words = named.get(address)
      const column = own.columns.find((one) => one.id === columnId)!
      if (!words) continue
      const place = {
        table,
        row: id,
        column: inTenThousands(column),
        label: label.text,
        head: column.label,
        score: 1,
        units: [],
      }
      const { cells, problems: found } = printedCell(words, place)
      problems.push(...found)
      read[columnId] = cells[0]!.value
      trace[address] = cells[0]!.trace!
    }
    figures[id] = read
  }
  if (missing.length > 0) problems.push({ code: 'noColumn', address: table, cells: missing })
  return { figures: Object.keys(figures).length > 0 ? figures : undefined, trace, problems }
}
