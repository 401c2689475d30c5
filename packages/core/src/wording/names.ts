import { assertArgument } from '@gxgk/document'
import { addressParts, isInTable } from '../forms/address'
import type { Form } from '../forms/form'
import { aForm } from '../forms/form-kinds'
import { aLanguage } from '../model/option-kinds'

export type Language = 'zh' | 'en'

/** The names of a form's parts in one language. */
export interface Names {
  readonly section: (table: string) => string
  /** The heading of a section by its own id; the preamble has a name too. */
  readonly narrative: (section: string) => string
  readonly column: (table: string, column: string) => string
  readonly row: (table: string, row: string) => string
  /** The merged heading over just these columns; undefined where there is none. */
  readonly over: (table: string, columns: readonly string[]) => string | undefined
  /** `section row, column` of an address. */
  readonly cell: (address: string) => string
  /** Many rows, `table.row`, table by table; of more than a few the first, and how many there are. */
  readonly rows: (addresses: readonly string[]) => string
  /** Many cells, row by row; of more than a few rows the first, and how many cells there are. */
  readonly cells: (addresses: readonly string[]) => string
}

/** A sentence names no more rows than these one by one. */
const mostRows = 4

/** Rows and columns are named with the group they belong to, since `其他` alone stands in several places. */
export const namesOf = (form: Form, language: Language): Names => {
  assertArgument('namesOf', 'form', form, aForm)
  assertArgument('namesOf', 'language', language, aLanguage)
  const word = (named: { readonly label: string; readonly en?: string } | undefined, id: string) =>
    (language === 'zh' ? named?.label : named?.en) ?? id
  const joint = language === 'zh' ? '·' : ' · '
  const inGroup = (
    table: string,
    { label, under = [] }: { readonly label: string; readonly under?: readonly string[] },
    own: string,
  ) => {
    const { groups, columns, rows } = form.tables[table]!
    const group = groups[under.at(-1) ?? '']
    const labels = [...Object.values(groups), ...columns, ...rows].map((one) => one.label)
    // `1.…` counts anew in each summed group, and a label such as 其他 is part of others; alone they would mislead.
    const misleads = group?.sum || labels.some((other) => other !== label && other.includes(label))
    return group && under.length > 1 && misleads ? `${word(group, under.at(-1)!)}${joint}${own}` : own
  }
  const section = (table: string) =>
    word(
      form.sections.find((one) => one.table === table),
      table,
    )
  const narrative = (id: string) =>
    id === 'preamble'
      ? { zh: '报告开头', en: 'preamble' }[language]
      : word(
          form.sections.find((one) => one.id === id),
          id,
        )
  const column = (table: string, id: string) => {
    const found = form.tables[table]?.columns.find((one) => one.id === id)
    return found ? inGroup(table, found, word(found, id)) : id
  }
  const over = (table: string, ids: readonly string[]) => {
    const { groups = {}, columns = [] } = form.tables[table] ?? {}
    const group = Object.keys(groups).find((one) => {
      const own = columns.filter(({ under }) => under?.includes(one)).map(({ id }) => id)
      return own.length > 1 && own.length === ids.length && own.every((id) => ids.includes(id))
    })
    return group && word(groups[group], group)
  }
  const row = (table: string, id: string) => {
    const found = form.tables[table]?.rows.find((one) => one.id === id)
    return found ? inGroup(table, found, word(found, id)) : word(form.tables[table]?.groups[id], id)
  }
  const cell = (address: string) => {
    const { table, row: rowId, column: columnId } = addressParts(address)
    return language === 'zh'
      ? `${section(table)} ${row(table, rowId)}，${column(table, columnId)}列`
      : `${section(table)}, ${row(table, rowId)}, column ${column(table, columnId)}`
  }
  const rows = (addresses: readonly string[]) =>
    [...new Set(addresses.map((address) => addressParts(address).table))]
      .map((table) => {
        const inside = addresses.filter((address) => isInTable(address, table))
        const told = inside.slice(0, mostRows).map((address) => row(table, addressParts(address).row))
        const more = inside.length > told.length
        return language === 'zh'
          ? `${section(table)} ${told.join('、')}${more ? `等 ${inside.length} 行` : ''}`
          : `${section(table)}: ${told.join(', ')}${more ? ` and others, ${inside.length} rows` : ''}`
      })
      .join(language === 'zh' ? '；' : '; ')
  const cells = (addresses: readonly string[]) => {
    const rows = new Map<string, string[]>()
    for (const address of addresses) {
      const { table, row: rowId, column: columnId } = addressParts(address)
      const place = `${section(table)}${language === 'zh' ? ' ' : ', '}${row(table, rowId)}`
      rows.set(place, [...(rows.get(place) ?? []), column(table, columnId)])
    }
    const told = [...rows].slice(0, mostRows)
    const more = addresses.length - told.reduce((sum, [, columns]) => sum + columns.length, 0)
    return language === 'zh'
      ? told.map(([place, columns]) => `${place}（${columns.join('、')}列）`).join('；') +
          (more > 0 ? `，另有 ${more} 格` : '')
      : told.map(([place, columns]) => `${place} (${columns.join(', ')})`).join('; ') +
          (more > 0 ? `; and ${more} more` : '')
  }
  return { section, narrative, column, over, row, cell, rows, cells }
}
