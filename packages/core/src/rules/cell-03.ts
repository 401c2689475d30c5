import type { OfForm } from './params'
import type { FindingParams } from './finding'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Cell03Params = OfForm & {
  /** Which of the cells are blank and which hold a `/` that cannot stand there, by column. */
  readonly columns: readonly {
    readonly table: string
    readonly column: string
    readonly blank: number
    readonly slash: number
  }[]
  /** The rules that cannot be decided because of them. */
  readonly undecided: readonly string[]
}

type Column = FindingParams['CELL-03']['columns'][number]
type Count = { -readonly [K in keyof Column]: Column[K] }

export const cell03Passport: Passport = {
  per: 'cell',
  demands: {
    zh: '表中各格均应填写：没有的写 0；只有本机关不可能有的事项（如规章）才可写“/”',
    en: 'no cell of the form is left blank: a zero is written 0, `/` only where the organ cannot have the thing',
  },
  source: { zh: '年度报告格式', en: 'official form' },
  needs: [],
  cases: {
    pass: [
      { why: 'every cell has a figure' },
      {
        why: 'a department makes no regulations',
        set: {
          'disclosure.regulations.issued': '/',
          'disclosure.regulations.repealed': '/',
          'disclosure.regulations.inForce': '/',
        },
      },
    ],
    fail: [
      { why: 'a blank cell', set: { 'requests.received.research': null } },
      { why: 'every organ can receive requests', set: { 'requests.received.research': '/' } },
    ],
  },
  // All blanks of a report are one finding: forty blanks are one thing to mend.
}

export const cell03: Judge<'CELL-03'> = {
  code: 'CELL-03',
  severity: 'warning',
  check: ({ figures }) => {
    const { form, values, whole, lacking, instead, unread } = figures
    if (whole) return outcome([])
    const cells: string[] = []
    const there: (null | '/')[] = []
    const columns: { [table: string]: { [column: string]: Count } } = {}
    for (let k = 0; k < lacking.length; k++) {
      const value = instead[k]
      const { address, table, column, optional } = form.cells[lacking[k]!]!
      if (value === undefined || (value === '/' && optional) || unread.has(lacking[k]!)) continue
      const ofTable = (columns[table] ??= {})
      const own = (ofTable[column] ??= { table, column, blank: 0, slash: 0 })
      if (value === null) own.blank++
      else own.slash++
      cells.push(address)
      there.push(value)
    }
    const partly = unread.size > 0
    if (cells.length === 0) return outcome([], partly)
    const inOrder = Object.entries(form.form.tables).flatMap(([table, one]) =>
      one.columns.flatMap(({ id }): Column | readonly Column[] => columns[table]?.[id] ?? []),
    )
    const isLacking = (cell: number) => !Number.isInteger(values[cell]!) && !unread.has(cell)
    const undecided = new Set<string>()
    for (const { rule, left, right } of form.identities)
      if (!undecided.has(rule) && (left.cells.some(isLacking) || right.cells.some(isLacking))) undecided.add(rule)
    return outcome(
      [
        finding(cell03, figures, {
          cells,
          there,
          params: { form: form.form.id, columns: inOrder, undecided: [...undecided].sort() },
        }),
      ],
      partly,
    )
  },
}
