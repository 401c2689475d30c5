import { imbalance } from './identity'
import { printedFigure } from '../model/figures'
import type { FindingParams } from './finding'
import type { Rule } from './rule'
import { finding, outcome } from './rule'

type Column = FindingParams['CELL-03']['columns'][number]

export const cell03: Rule<'CELL-03'> = {
  code: 'CELL-03',
  severity: 'warning',
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
  check: ({ figures }) => {
    const { form, values, whole, unread } = figures
    if (whole) return outcome([])
    const cells: string[] = []
    const columns = new Map<string, Column>()
    for (let i = 0; i < form.printed; i++) {
      if (!Number.isNaN(values[i]!) || unread.has(i)) continue
      const { address, table, column, optional } = form.cells[i]!
      const value = printedFigure(figures, i)
      if (value === undefined || (value === '/' && optional)) continue
      const key = `${table}.${column}`
      const { blank, slash } = columns.get(key) ?? { blank: 0, slash: 0 }
      columns.set(key, { table, column, blank: blank + Number(value === null), slash: slash + Number(value === '/') })
      cells.push(address)
    }
    const partly = unread.size > 0
    if (cells.length === 0) return outcome([], partly)
    const inOrder = Object.entries(form.form.tables).flatMap(([table, one]) =>
      one.columns.flatMap(({ id }) => columns.get(`${table}.${id}`) ?? []),
    )
    const lacks = (cell: number) => !Number.isInteger(values[cell]!) && !unread.has(cell)
    const undecided = new Set(
      form.identities
        .filter((one) => Number.isNaN(imbalance(values, one)))
        .filter(({ left, right }) => left.cells.some(lacks) || right.cells.some(lacks))
        .map(({ rule }) => rule),
    )
    return outcome(
      [
        finding(cell03, figures, {
          cells,
          params: { form: form.form.id, columns: inOrder, undecided: [...undecided].sort() },
        }),
      ],
      partly,
    )
  },
}
