import type { OfForm } from './params'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Form03Params = OfForm & {
  /** Groups printed as one row instead of their items. */
  readonly groups: readonly string[]
  /** Tables of which nothing is there. */
  readonly tables: readonly string[]
  /** Rows that are missing in tables that are there, `table.row`. */
  readonly rows: readonly string[]
  /** Single cells that are missing in rows that are there. */
  readonly cells: readonly string[]
}

export const form03Passport: Passport = {
  per: 'row',
  demands: {
    zh: '格式规定的各行各列均应列出（如 2021 年格式的“（六）其他处理”分三行列出）',
    en: 'every row and column of the form is there (for one, （六）itemised in the 2021 form)',
  },
  source: { zh: '年度报告格式', en: 'official form' },
  needs: [],
  cases: {
    pass: [{ why: 'every row is printed' }, { why: 'the 2019 form prints one row', form: '2019', year: 2020 }],
    fail: [
      { why: 'the group stands as one row', set: { 'requests.otherHandling.person': 0 } },
      { why: 'a row is missing', without: ['requests.carriedIn'] },
    ],
  },
}

export const form03: Judge<'FORM-03'> = {
  code: 'FORM-03',
  severity: 'warning',
  check: ({ figures }) => {
    const { form, official, report, whole, lacking, instead, unread } = figures
    if (whole && form === official) return outcome([])
    const cellsOf = (table: string, row?: string) =>
      form.rows
        .filter((one) => one.table === table && (row === undefined || one.row === row))
        .flatMap(({ start, columns }) => columns.map((_, i) => start + i))
    // Where a cell was not read, its table and row are there.
    const isKnown = (table: string, row?: string) => !cellsOf(table, row).some((cell) => unread.has(cell))
    const groups = Object.entries(form.form.tables).flatMap(([table, { rows }]) =>
      rows
        .filter(({ id }) => id in official.form.tables[table]!.groups)
        .filter(({ id }) => cellsOf(table, id).some((cell) => !unread.has(cell)))
        .map(({ id }) => `${table}.${id}`),
    )
    const tables = Object.keys(form.form.tables).filter(
      (table) => Object.keys(report.tables[table] ?? {}).length === 0 && isKnown(table),
    )
    const rows = new Set<string>()
    const cells: string[] = []
    for (let k = 0; k < lacking.length; k++) {
      const i = lacking[k]!
      if (instead[k] !== undefined || unread.has(i)) continue
      const { table, row, address } = form.cells[i]!
      if (tables.includes(table)) continue
      if (report.tables[table]?.[row] || !isKnown(table, row)) cells.push(address)
      else rows.add(`${table}.${row}`)
    }
    const partly = unread.size > 0
    if (groups.length + tables.length + rows.size + cells.length === 0) return outcome([], partly)
    return outcome(
      [
        finding(form03, figures, {
          cells,
          params: { form: form.form.id, groups, tables, rows: [...rows], cells },
        }),
      ],
      partly,
    )
  },
}
