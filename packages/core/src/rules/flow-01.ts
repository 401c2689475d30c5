import type { IdentityParams } from './params'
import { checkIdentities } from './identity'
import type { Judge, Passport } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Flow01Params = IdentityParams

export const flow01Passport: Passport = {
  per: 'column',
  demands: {
    zh: '第三张表每一列：本年新收＋上年结转＝（七）总计＋结转下年度',
    en: 'requests, each column: received + carriedIn = handled + carriedOut',
  },
  source: { zh: '年度报告格式，表三表头所印勾稽关系', en: 'printed in the head of table three of the official form' },
  needs: [],
  cases: {
    pass: [
      {
        why: 'what came in was handled or stays',
        set: {
          'requests.received.person': 5,
          'requests.carriedIn.person': 1,
          'requests.handled.person': 4,
          'requests.carriedOut.person': 2,
        },
      },
    ],
    fail: [{ why: 'a request is lost', set: { 'requests.received.person': 5, 'requests.handled.person': 4 } }],
  },
}

export const flow01: Judge<'FLOW-01'> = {
  code: 'FLOW-01',
  severity: 'error',
  check: ({ figures }) => checkIdentities(flow01, figures),
}
