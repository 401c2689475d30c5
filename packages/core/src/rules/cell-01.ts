import type { OfForm } from './params'
import type { FigureKind } from '../forms/form'
import { checkCells } from './check-cells'
import type { Judge, Passport } from './rule'
import { outcome } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Cell01Params = OfForm & { readonly value: number; readonly kind: FigureKind }

export const cell01Passport: Passport = {
  per: 'cell',
  demands: {
    zh: '件数为大于等于 0 的整数（2019 年格式的“本年增/减”可为负数）',
    en: 'a count is a whole number ≥ 0 (itemsChange of the 2019 form may be negative)',
  },
  source: { zh: '年度报告格式', en: 'official form' },
  needs: [],
  cases: {
    pass: [
      { why: 'zero is a count' },
      { why: 'a change may be negative', form: '2019', year: 2020, set: { 'disclosure.licensing.itemsChange': -4 } },
    ],
    fail: [
      { why: 'a negative count', set: { 'requests.received.person': -1 } },
      { why: 'half a request', set: { 'disclosure.licensing.decisions': 2.5 } },
      { why: 'half a change', form: '2019', year: 2020, set: { 'disclosure.fees.itemsChange': 0.5 } },
    ],
  },
}

export const cell01: Judge<'CELL-01'> = {
  code: 'CELL-01',
  severity: 'error',
  check: ({ figures }) => {
    const { values, form, unread } = figures
    const { count, change } = form.cellsOfKind
    const counts = checkCells(
      cell01,
      figures,
      count,
      (cell) => values[cell]! >= 0 && Number.isSafeInteger(values[cell]!),
    )
    const changes = checkCells(cell01, figures, change, (cell) => Number.isSafeInteger(values[cell]!))
    const open = unread.size > 0 && [...unread].some((cell) => form.cells[cell]!.kind !== 'amount')
    return outcome(changes.length > 0 ? [...counts, ...changes] : counts, open)
  },
}
