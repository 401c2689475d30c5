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
    const partly = unread.size > 0
    const blank = new Int32Array(form.columns.length)
    const slash = new Int32Array(form.columns.length)
    for (let k = 0; k < lacking.length; k++) {
      const value = instead[k]
      const at = lacking[k]!
      if (value === undefined || (partly && unread.has(at))) continue
      const { address, optional } = form.cells[at]!
      if (value === null) blank[form.columnOf[at]!]!++
      else if (optional) continue
      else slash[form.columnOf[at]!]!++
      cells.push(address)
      there.push(value)
    }
    if (cells.length === 0) return outcome([], partly)
    const columns: Column[] = []
    for (let i = 0; i < blank.length; i++)
      if (blank[i]! + slash[i]! > 0) columns.push({ ...form.columns[i]!, blank: blank[i]!, slash: slash[i]! })
    const isLacking = (side: Int32Array): boolean => {
      for (const cell of side) if (!Number.isInteger(values[cell]!) && !unread.has(cell)) return true
      return false
    }
    const undecided = new Set<string>()
    for (const { rule, left, right } of form.identities)
      if (!undecided.has(rule) && (isLacking(left.cells) || isLacking(right.cells))) undecided.add(rule)
    return outcome(
      [
        finding(cell03, figures, {
          cells,
          there,
          params: { form: form.form.id, columns, undecided: [...undecided].sort() },
        }),
      ],
      partly,
    )
  },
}
