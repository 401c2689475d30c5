import type { AgainstOther } from './params'
import type { Judge, Passport } from './rule'
import { checkReferences } from './references'

/** What its sentence needs beside the fields that all findings have. */
export type Year02Params = AgainstOther

export const year02Passport: Passport = {
  per: 'row',
  demands: {
    zh: '规章、行政规范性文件：现行有效件数＝上一年报告的现行有效件数＋本年制发件数－本年废止件数',
    en: "regulations and normative documents: inForce = last year's inForce + issued − repealed",
  },
  source: { zh: '表二各栏的含义', en: 'meaning of the columns' },
  needs: ['previous'],
  cases: {
    pass: [
      {
        why: 'an organ that makes no regulations',
        set: {
          'disclosure.regulations.issued': '/',
          'disclosure.regulations.repealed': '/',
          'disclosure.regulations.inForce': '/',
        },
        previous: { set: { 'disclosure.regulations.inForce': '/' } },
      },
      {
        why: 'the stock moves by what was issued and repealed',
        set: {
          'disclosure.normativeDocuments.issued': 109,
          'disclosure.normativeDocuments.repealed': 489,
          'disclosure.normativeDocuments.inForce': 597,
        },
        previous: { set: { 'disclosure.normativeDocuments.inForce': 977 } },
      },
    ],
    fail: [
      {
        why: 'the stock does not move',
        set: { 'disclosure.regulations.issued': 1, 'disclosure.regulations.inForce': 7 },
        previous: { set: { 'disclosure.regulations.inForce': 7 } },
      },
    ],
  },
}

export const year02: Judge<'YEAR-02'> = {
  code: 'YEAR-02',
  severity: 'warning',
  check: ({ figures, previous }) => checkReferences(year02, figures, { previous }),
}
