import type { IdentityParams } from './params'
import { checkIdentities } from './identity'
import type { Judge, Passport } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Sum01Params = IdentityParams

export const sum01Passport: Passport = {
  per: 'column',
  demands: {
    zh: '第三张表每一列：（七）总计＝予以公开＋部分公开＋不予公开＋无法提供＋不予处理＋其他处理',
    en: 'requests, each column: handled = granted + partlyGranted + refused + unavailable + notProcessed + otherHandling',
  },
  source: { zh: '年度报告格式，表三', en: 'official form, table three' },
  needs: [],
  cases: {
    pass: [
      {
        why: 'handled is the sum of the results',
        set: { 'requests.granted.person': 2, 'requests.notHeld.person': 3, 'requests.handled.person': 5 },
      },
      { why: 'the one-row group counts', set: { 'requests.otherHandling.person': 4, 'requests.handled.person': 4 } },
    ],
    fail: [
      { why: 'handled was not updated', set: { 'requests.granted.person': 2, 'requests.handled.person': 1 } },
      { why: 'the one-row group is left out', set: { 'requests.otherHandling.total': 4 } },
    ],
  },
}

export const sum01: Judge<'SUM-01'> = {
  code: 'SUM-01',
  severity: 'error',
  check: ({ figures }) => checkIdentities(sum01, figures),
}
