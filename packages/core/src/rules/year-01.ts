import type { AgainstOther } from './params'
import type { Judge, Passport } from './rule'
import { checkReferences } from './references'

/** What its sentence needs beside the fields that all findings have. */
export type Year01Params = AgainstOther

export const year01Passport: Passport = {
  per: 'column',
  demands: {
    zh: '第三张表每一列：上年结转＝上一年报告的结转下年度继续办理',
    en: "requests, each column: carriedIn = carriedOut of last year's report",
  },
  source: { zh: '“结转”的含义', en: 'meaning of 结转' },
  needs: ['previous'],
  cases: {
    pass: [
      {
        why: 'what was carried out comes in',
        set: { 'requests.carriedIn.person': 3 },
        previous: { set: { 'requests.carriedOut.person': 3 } },
      },
      {
        why: 'across a change of form',
        year: 2021,
        set: { 'requests.carriedIn.person': 3 },
        previous: { form: '2019', set: { 'requests.carriedOut.person': 3 } },
      },
    ],
    fail: [
      {
        why: 'a request is lost between the years',
        set: { 'requests.carriedIn.person': 2 },
        previous: { set: { 'requests.carriedOut.person': 3 } },
      },
    ],
  },
}

export const year01: Judge<'YEAR-01'> = {
  code: 'YEAR-01',
  severity: 'error',
  check: ({ figures, previous }) => checkReferences(year01, figures, { previous }),
}
