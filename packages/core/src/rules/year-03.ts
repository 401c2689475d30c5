import type { AgainstOther } from './params'
import type { Judge, Passport } from './rule'
import { checkReferences } from './references'

/** What its sentence needs beside the fields that all findings have. */
export type Year03Params = AgainstOther

export const year03Passport: Passport = {
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
}

export const year03: Judge<'YEAR-03'> = {
  code: 'YEAR-03',
  severity: 'warning',
  check: ({ figures, previous }) => checkReferences(year03, figures, { previous }),
}
