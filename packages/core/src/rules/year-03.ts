import { checkReferences, rowsWith } from './references'
import type { Rule } from './rule'
import { outcome } from './rule'

export const year03: Rule<'YEAR-03'> = {
  code: 'YEAR-03',
  severity: 'warning',
  per: 'row',
  demands: {
    zh: '2019 年格式：上一年项目数量＝上一年报告的上一年项目数量＋本年增/减',
    en: "2019 form: itemsLastYear = itemsLastYear + itemsChange of last year's report",
  },
  source: { zh: '表二各栏的含义', en: 'meaning of the columns' },
  needs: ['previous'],
  cases: {
    pass: [
      {
        why: 'last year began with ten and lost four',
        form: '2019',
        year: 2020,
        set: { 'disclosure.licensing.itemsLastYear': 6 },
        previous: {
          form: '2019',
          set: { 'disclosure.licensing.itemsLastYear': 10, 'disclosure.licensing.itemsChange': -4 },
        },
      },
    ],
    fail: [
      {
        why: "last year's change is left out",
        form: '2019',
        year: 2020,
        set: { 'disclosure.licensing.itemsLastYear': 10 },
        previous: {
          form: '2019',
          set: { 'disclosure.licensing.itemsLastYear': 10, 'disclosure.licensing.itemsChange': -4 },
        },
      },
    ],
  },
  check: ({ figures, previous }) => {
    const judged = rowsWith(figures.form, 'itemsLastYear', 'itemsChange')
    if (judged.length === 0) return undefined
    if (!previous) return outcome([], true)
    return checkReferences(
      year03,
      figures,
      judged.map(({ table, row }) => ({
        cell: `${table}.${row}.itemsLastYear`,
        terms: ['itemsLastYear', 'itemsChange'].map((column) => ({
          from: previous,
          address: `${table}.${row}.${column}`,
          sign: 1 as const,
        })),
      })),
    )
  },
}
