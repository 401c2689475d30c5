import { checkIdentities } from './identity'
import type { Rule } from './rule'

export const flow01: Rule<'FLOW-01'> = {
  code: 'FLOW-01',
  severity: 'error',
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
  check: ({ figures }) => checkIdentities(flow01, figures),
}
