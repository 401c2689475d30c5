import type { OfForm } from './params'
import type { FigureKind } from '../forms/form'
import { isAmount } from '../model/amount'
import { printedFigure } from '../model/figures'
import { checkCells } from './check-cells'
import type { Judge, Passport } from './rule'
import { outcome } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Cell02Params = OfForm & { readonly value: number; readonly kind: FigureKind }

export const cell02Passport: Passport = {
  per: 'cell',
  demands: { zh: '金额以万元计，大于等于 0，至多六位小数', en: 'an amount is in 万元, ≥ 0, with at most six decimals' },
  source: { zh: '年度报告格式（单位：万元）', en: 'official form (unit: 万元)' },
  needs: [],
  cases: {
    pass: [{ why: 'six decimals', set: { 'disclosure.fees.amount': 59237.244901 } }],
    fail: [
      { why: 'a negative amount', set: { 'disclosure.fees.amount': -1 } },
      { why: 'less than a cent', set: { 'disclosure.fees.amount': 0.0000001 } },
    ],
  },
}

export const cell02: Judge<'CELL-02'> = {
  code: 'CELL-02',
  severity: 'error',
  check: ({ figures }) => {
    // An amount is judged as it was written, before it was made whole units.
    const sound = (cell: number) => {
      const value = printedFigure(figures, cell)
      return typeof value === 'number' && value >= 0 && isAmount(value)
    }
    const { form, unread } = figures
    const amounts = form.cellsOfKind.amount
    return outcome(
      checkCells(cell02, figures, amounts, sound),
      amounts.some((cell) => unread.has(cell)),
    )
  },
}
