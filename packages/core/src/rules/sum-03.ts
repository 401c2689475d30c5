import type { IdentityParams } from './params'
import { checkIdentities } from './identity'
import type { Judge, Passport } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Sum03Params = IdentityParams

export const sum03Passport: Passport = {
  per: 'block',
  demands: {
    zh: '第四张表每一组：总计＝结果维持＋结果纠正＋其他结果＋尚未审结',
    en: 'proceedings, each block: total = upheld + corrected + otherResult + pending',
  },
  source: { zh: '年度报告格式，表四', en: 'official form, table four' },
  needs: [],
  cases: {
    pass: [
      {
        why: 'total is the sum of the outcomes',
        set: {
          'proceedings.reconsideration.upheld': 10,
          'proceedings.reconsideration.pending': 1,
          'proceedings.reconsideration.total': 11,
        },
      },
    ],
    fail: [
      {
        why: 'total left 0 beside figures',
        set: { 'proceedings.reconsideration.upheld': 10, 'proceedings.reconsideration.pending': 1 },
      },
    ],
  },
}

export const sum03: Judge<'SUM-03'> = {
  code: 'SUM-03',
  severity: 'error',
  check: ({ figures }) => checkIdentities(sum03, figures),
}
