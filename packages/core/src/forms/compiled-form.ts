import { assertArgument, GxgkError } from '@gxgk/document'
import type { Address } from './address'
import { addressOf } from './address'
import type { FigureKind, Form, IdentityRule, TableForm } from './form'
import { aForm } from './form-kinds'

/** A cell of the form. `row` is the id of a row, or of a summed group where the cell is named but not printed. */
export interface FormCell {
  readonly address: Address
  readonly table: string
  readonly row: string
  readonly column: string
  readonly kind: FigureKind
  /** An organ that cannot have the thing may print `/` here. */
  readonly optional: boolean
}

/** One side of an identity: the terms as the form names them, and the printed cells that they come to. */
export interface Side {
  readonly terms: readonly number[]
  readonly cells: Int32Array
}

/** Σ left = Σ right over the figures of one report. In a sum the left side is the total. */
export interface Identity {
  readonly rule: IdentityRule
  readonly table: string
  /** The id of the column (or row) in which it stands. */
  readonly each: 'column' | 'row'
  readonly at: string
  readonly left: Side
  readonly right: Side
}

/** The identities of one rule, and the same as one flat array for the loop that every report goes through. */
export interface IdentitySet {
  readonly identities: readonly Identity[]
  /** For each identity: the number of its left cells, of its right cells, then these cells. */
  readonly flat: Int32Array
}

/** The printed cells of one row, from index `start` on. */
export interface RowPlan {
  readonly table: string
  readonly row: string
  readonly start: number
  readonly columns: readonly string[]
  readonly kinds: readonly FigureKind[]
}

/** A form worked out once: cells numbered in printed order (then the summed groups), identities as index arrays. */
export interface CompiledForm {
  readonly form: Form
  /** The printed cells come first, `printed` of them; then those of summed groups. */
  readonly cells: readonly FormCell[]
  readonly printed: number
  readonly rows: readonly RowPlan[]
  /** The columns of all tables, in printed order, and for each printed cell which of them it stands in. */
  readonly columns: readonly { readonly table: string; readonly column: string }[]
  readonly columnOf: Int32Array
  /** The printed cells of each kind. */
  readonly cellsOfKind: { readonly [K in FigureKind]: Int32Array }
  /** For each cell the printed cells that it is the sum of: itself, or those of its group. */
  readonly leaves: readonly Int32Array[]
  readonly index: ReadonlyMap<string, number>
  readonly identities: readonly Identity[]
  readonly identitiesOf: { readonly [rule in IdentityRule]?: IdentitySet }
}

export const columnsOf = (table: TableForm, row: { readonly columns?: readonly string[] }) =>
  row.columns ? table.columns.filter((column) => row.columns!.includes(column.id)) : table.columns

const compile = (form: Form): CompiledForm => {
  assertArgument('compiledForm', 'form', form, aForm)
  const cells: FormCell[] = []
  const leaves: Int32Array[] = []
  const index = new Map<string, number>()
  const plan: RowPlan[] = []
  const add = (cell: FormCell, parts?: readonly number[]) => {
    index.set(cell.address, cells.length)
    leaves.push(Int32Array.from(parts ?? [cells.length]))
    cells.push(cell)
  }
  const tables = Object.entries(form.tables)
  for (const [table, { rows, ...rest }] of tables)
    for (const row of rows) {
      const columns = columnsOf({ rows, ...rest }, row)
      plan.push({
        table,
        row: row.id,
        start: cells.length,
        columns: columns.map(({ id }) => id),
        kinds: columns.map(({ kind }) => kind ?? 'count'),
      })
      for (const column of columns)
        add({
          address: addressOf(table, row.id, column.id),
          table,
          row: row.id,
          column: column.id,
          kind: column.kind ?? 'count',
          optional: row.optional ?? false,
        })
    }
  const printed = cells.length
  for (const [table, { groups, columns, rows }] of tables)
    for (const [group, { sum }] of Object.entries(groups)) {
      if (!sum) continue
      const below = rows.filter((row) => row.under?.includes(group))
      for (const column of columns) {
        const parts = below.flatMap((row) => index.get(addressOf(table, row.id, column.id)) ?? [])
        // A column that none of the rows has is no sum; it must not read as 0.
        if (parts.length === 0) continue
        add(
          {
            address: addressOf(table, group, column.id),
            table,
            row: group,
            column: column.id,
            kind: column.kind ?? 'count',
            optional: false,
          },
          parts,
        )
      }
    }
  const side = (addresses: readonly string[]): Side => {
    const terms = addresses.map((address) => {
      const found = index.get(address)
      if (found === undefined)
        throw new GxgkError(
          'badForm',
          { form: form.id, cell: address },
          {
            zh: `表式 ${form.id}：等式所说的 ${address} 不是一格`,
            en: `form ${form.id}: an identity names ${address}, which is not a cell`,
          },
        )
      return found
    })
    return { terms, cells: Int32Array.from(terms.flatMap((term) => [...leaves[term]!])) }
  }
  const identities = tables.flatMap(([table, { columns, rows, sums, flows }]) => {
    const lines = [
      ...sums.map(({ rule, each, total, parts }) => ({ rule, each, left: [total], right: parts })),
      ...flows.map(({ rule, each, opening, closing }) => ({ rule, each, left: closing, right: opening })),
    ]
    return lines.flatMap(({ rule, each, left, right }) => {
      const places = (each === 'column' ? columns : rows).map(({ id }) => id)
      const address = (at: string, id: string) =>
        each === 'column' ? addressOf(table, id, at) : addressOf(table, at, id)
      // A row of a table in blocks may lack the columns of the identity.
      return places
        .filter((at) => [...left, ...right].every((id) => index.has(address(at, id))))
        .map((at): Identity => ({
          rule,
          table,
          each,
          at,
          left: side(left.map((id) => address(at, id))),
          right: side(right.map((id) => address(at, id))),
        }))
    })
  })
  const identitiesOf = Object.fromEntries(
    [...new Set(identities.map(({ rule }) => rule))].map((rule): [IdentityRule, IdentitySet] => {
      const own = identities.filter((identity) => identity.rule === rule)
      const flat = own.flatMap(({ left, right }) => [
        left.cells.length,
        right.cells.length,
        ...left.cells,
        ...right.cells,
      ])
      return [rule, { identities: own, flat: Int32Array.from(flat) }]
    }),
  )
  const all = tables.flatMap(([table, one]) => one.columns.map(({ id }) => ({ table, column: id })))
  const columnOf = Int32Array.from(cells.slice(0, printed), ({ table, column }) =>
    all.findIndex((one) => one.table === table && one.column === column),
  )
  const ofKind = (kind: FigureKind) =>
    Int32Array.from(cells.slice(0, printed).flatMap((cell, i) => (cell.kind === kind ? [i] : [])))
  const cellsOfKind = { count: ofKind('count'), change: ofKind('change'), amount: ofKind('amount') }
  return {
    form,
    cells,
    printed,
    rows: plan,
    columns: all,
    columnOf,
    cellsOfKind,
    leaves,
    index,
    identities,
    identitiesOf,
  }
}

// A form is compiled once however many reports are checked; it is immutable, so remembering it cannot be observed.
const compiled = new WeakMap<Form, CompiledForm>()

export const compiledForm = (form: Form): CompiledForm => {
  const known = compiled.get(form)
  if (known) return known
  const made = compile(form)
  compiled.set(form, made)
  return made
}
