import { compiledForm } from './compiled-form'
import type { Form, TableForm } from './form'

const idShape = /^[A-Za-z][A-Za-z0-9]*$/

const assertTable = (place: string, table: TableForm): void => {
  const seen = new Set<string>(Object.keys(table.groups))
  const assertGroups = (what: string, under: readonly string[] = []) => {
    for (const group of under)
      if (!Object.hasOwn(table.groups, group)) throw new Error(`${what} stands under "${group}", which is not a group`)
  }
  const columns = new Set(table.columns.map(({ id }) => id))
  if (columns.size !== table.columns.length) throw new Error(`${place}: two columns have one id`)
  for (const { id, under } of table.columns) assertGroups(`${place}: column ${id}`, under)
  for (const { id, under, columns: own } of table.rows) {
    if (seen.has(id)) throw new Error(`${place}: "${id}" names two rows or groups`)
    seen.add(id)
    assertGroups(`${place}: row ${id}`, under)
    for (const column of own ?? [])
      if (!columns.has(column))
        throw new Error(`${place}: row ${id} has the column "${column}", which the table has not`)
  }
  for (const id of [...seen, ...columns])
    if (!idShape.test(id)) throw new Error(`${place}: the id "${id}" must be Latin letters and digits`)
  for (const group of Object.keys(table.groups)) {
    const inside = table.rows.flatMap(({ under }, i) => (under?.includes(group) ? [i] : []))
    if (inside.some((at, i) => i > 0 && at !== inside[i - 1]! + 1))
      throw new Error(`${place}: the rows of the group ${group} do not follow one another`)
  }
  const rows = new Set([...Object.keys(table.groups), ...table.rows.map(({ id }) => id)])
  const sides = [
    ...table.sums.map(({ rule, each, total, parts }) => ({ rule, each, ids: [total, ...parts] })),
    ...table.flows.map(({ rule, each, opening, closing }) => ({ rule, each, ids: [...opening, ...closing] })),
  ]
  for (const { rule, each, ids } of sides)
    for (const id of ids)
      if (!(each === 'column' ? rows : columns).has(id))
        throw new Error(`${place}: ${rule} names ${id}, which is no ${each === 'column' ? 'row or group' : 'column'}`)
  for (const { rule, each, total, parts } of table.sums) {
    if (each !== 'row') continue
    const kinds = new Set(
      table.columns.filter(({ id }) => id === total || parts.includes(id)).map(({ kind }) => kind ?? 'count'),
    )
    if (kinds.size > 1) throw new Error(`${place}: ${rule} adds columns of different kinds`)
  }
}

/**
 * A form of one's own, checked: ids are unique and can stand in an address, headings and columns exist, identities name
 * cells. Throws one sentence that names the place. The official forms need no checking.
 */
export const defineForm = <const F extends Form>(form: F): F => {
  for (const [id, table] of Object.entries(form.tables)) {
    if (!idShape.test(id)) throw new Error(`form ${form.id}: the table id "${id}" must be Latin letters and digits`)
    if (!form.sections.some((section) => section.table === id))
      throw new Error(`form ${form.id}: no section holds the table ${id}`)
    assertTable(`form ${form.id}, table ${id}`, table)
  }
  for (const { id, table } of form.sections)
    if (table !== undefined && !Object.hasOwn(form.tables, table))
      throw new Error(`form ${form.id}: the section ${id} holds the table "${table}", which is missing`)
  compiledForm(form)
  return form
}
