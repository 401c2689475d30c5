import { compiledForm } from './compiled-form'
import type { Form, TableForm } from './form'

const idShape = /^[A-Za-z][A-Za-z0-9]*$/

const must = (holds: boolean, sentence: string): void => {
  if (!holds) throw new Error(sentence)
}

const assertRows = (place: string, { layout, groups, columns, rows }: TableForm): void => {
  const columnIds = columns.map(({ id }) => id)
  const seen = new Set<string>(Object.keys(groups))
  must(new Set(columnIds).size === columnIds.length, `${place}: two columns have one id`)
  for (const { id, under, columns: own } of rows) {
    must(!seen.has(id), `${place}: "${id}" names two rows or groups`)
    seen.add(id)
    for (const column of own ?? [])
      must(columnIds.includes(column), `${place}: row ${id} has the column "${column}", which the table has not`)
    must(
      !own || (own.length > 0 && layout === 'blocks'),
      `${place}: row ${id} can have columns of its own in the layout "blocks" only, and at least one`,
    )
    const summed = (under ?? []).filter((group) => groups[group]?.sum)
    must(summed.length < 2, `${place}: row ${id} stands in two summed groups`)
  }
  for (const id of [...seen, ...columnIds])
    must(idShape.test(id), `${place}: the id "${id}" must be Latin letters and digits`)
}

const assertGroups = (place: string, { groups, columns, rows }: TableForm): void => {
  const named = [...columns.map((one) => ({ ...one, what: 'column' })), ...rows.map((one) => ({ ...one, what: 'row' }))]
  for (const { what, id, under = [] } of named)
    for (const group of under)
      must(Object.hasOwn(groups, group), `${place}: ${what} ${id} stands under "${group}", which is not a group`)
  for (const group of Object.keys(groups)) {
    const inside = rows.flatMap(({ under }, i) => (under?.includes(group) ? [i] : []))
    const together = inside.every((at, i) => i === 0 || at === inside[i - 1]! + 1)
    must(together, `${place}: the rows of the group ${group} do not follow one another`)
  }
}

const assertIdentities = (place: string, { groups, columns, rows, sums, flows }: TableForm): void => {
  const rowIds = [...Object.keys(groups), ...rows.map(({ id }) => id)]
  const sides = [
    ...sums.map(({ rule, each, total, parts }) => ({ rule, each, ids: [total, ...parts] })),
    ...flows.map(({ rule, each, opening, closing }) => ({ rule, each, ids: [...opening, ...closing] })),
  ]
  for (const { rule, each, ids } of sides) {
    const [known, what] = each === 'column' ? [rowIds, 'row or group'] : [columns.map(({ id }) => id), 'column']
    for (const id of ids) must(known.includes(id), `${place}: ${rule} names ${id}, which is no ${what}`)
    must(new Set(ids).size === ids.length, `${place}: ${rule} names something twice`)
    if (each === 'column') continue
    const kinds = new Set(columns.filter(({ id }) => ids.includes(id)).map(({ kind }) => kind ?? 'count'))
    must(kinds.size === 1, `${place}: ${rule} adds columns of different kinds`)
  }
}

const assertSections = ({ id: form, sections, tables }: Form): void => {
  const ids = sections.map(({ id }) => id)
  const held = sections.flatMap(({ table }) => (table === undefined ? [] : [table]))
  for (const id of ids) {
    must(idShape.test(id), `form ${form}: the section id "${id}" must be Latin letters and digits`)
    must(id !== 'preamble', `form ${form}: "preamble" is what stands before the sections and cannot be one`)
    must(ids.indexOf(id) === ids.lastIndexOf(id), `form ${form}: two sections have the id ${id}`)
  }
  for (const id of held) {
    must(Object.hasOwn(tables, id), `form ${form}: a section holds the table "${id}", which is missing`)
    must(held.indexOf(id) === held.lastIndexOf(id), `form ${form}: two sections hold the table ${id}`)
  }
  for (const id of Object.keys(tables)) {
    must(idShape.test(id), `form ${form}: the table id "${id}" must be Latin letters and digits`)
    must(held.includes(id), `form ${form}: no section holds the table ${id}`)
  }
}

/**
 * A form of one's own, checked: ids are unique and can stand in an address, headings and columns exist, identities name
 * cells. Throws one sentence that names the place. The official forms need no checking.
 */
export const defineForm = <const F extends Form>(form: F): F => {
  const { from, to = from } = form.years
  must(
    Number.isInteger(from) && Number.isInteger(to) && from <= to,
    `form ${form.id}: its years must be whole numbers, the first not after the last`,
  )
  assertSections(form)
  for (const [id, table] of Object.entries(form.tables)) {
    const place = `form ${form.id}, table ${id}`
    assertRows(place, table)
    assertGroups(place, table)
    assertIdentities(place, table)
  }
  compiledForm(form)
  return form
}
