import type { IdentityParams } from './params'
import { checkIdentities } from './identity'
import type { Judge, Passport } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Sum02Params = IdentityParams

export const sum02Passport: Passport = {
  per: 'row',
  demands: {
    zh: '第三张表每一行：总计＝自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他',
    en: 'requests, each row: total = the sum of the six applicant columns',
  },
  source: { zh: '年度报告格式，表三', en: 'official form, table three' },
  needs: [],
  cases: {
    pass: [
      {
        why: 'total is the sum of the applicants',
        set: { 'requests.received.person': 2, 'requests.received.business': 1, 'requests.received.total': 3 },
      },
    ],
    fail: [
      { why: 'total was not updated', set: { 'requests.received.person': 2 } },
      { why: 'total without parts', form: '2019', year: 2020, set: { 'requests.carriedOut.total': 1 } },
    ],
  },
}

export const sum02: Judge<'SUM-02'> = {
  code: 'SUM-02',
  severity: 'error',
  check: ({ figures }) => checkIdentities(sum02, figures),
}
