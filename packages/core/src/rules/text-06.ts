import type { OfClaim } from './params'
import { feesTold } from './fees-told'
import type { FeeTold } from './fees-told'
import type { FindingOf } from './finding'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'
import { someTextUnread } from './section-words'

/** What its sentence needs beside the fields that all findings have. */
export type Text06Params = OfClaim & {
  /** What it is held against: requests that lapsed for a fee unpaid, that none did, or a sum told elsewhere. */
  readonly against: 'lapsed' | 'noneLapsed' | 'collected'
  /** How many lapsed. */
  readonly count: number
  /** The words that tell the sum. */
  readonly other: string
}

/** Requests that ended because the fee asked for was not paid. */
const lapsedRow = 'requests.feeOverdue.total'
/** Of more than the organ itself, or less, another sum may be told. */
const otherScope = /全[省市县区州旗镇乡]|本级|所属|下属|各[单部街乡镇]/

export const text06Passport: Passport = {
  per: 'claim',
  demands: {
    zh: '信息处理费的说法前后一致，并与表中“逾期未按收费通知要求缴纳费用”的件数相符：有这样的件数，就不会没有收费通知',
    en: 'what is told of the information processing fee agrees with itself and with the requests that lapsed for a fee unpaid: where there are such, a fee was asked for',
  },
  source: { zh: '国办函〔2020〕109号', en: '国办函〔2020〕109号' },
  needs: ['narratives'],
  cases: {
    pass: [
      { why: 'no fee, and none unpaid', narratives: { other: '本年度未发出收费通知，未收取信息处理费。' } },
      {
        why: 'a fee was asked for and not paid',
        set: { 'requests.feeOverdue.total': 2 },
        narratives: { other: '发出收费通知2件，申请人逾期未缴纳信息处理费。' },
      },
      { why: 'a fee was paid', narratives: { other: '本年度收取信息处理费400元。' } },
    ],
    fail: [
      {
        why: 'nobody was asked to pay, and two did not pay',
        set: { 'requests.feeOverdue.total': 2 },
        narratives: { other: '本年度未发出信息处理费收费通知。' },
      },
      {
        why: 'nothing was charged, as may be where nobody paid: worth a look',
        set: { 'requests.feeOverdue.total': 2 },
        narratives: { other: '本年度未收取信息处理费。' },
      },
      {
        why: 'a fee unpaid that the table does not count',
        narratives: { other: '发出收费通知2件，申请人逾期未缴纳信息处理费。' },
      },
      {
        why: 'a sum is told, and that nothing was charged',
        narratives: { overview: '收取信息处理费400元。', other: '本年度未收取信息处理费。' },
      },
    ],
  },
}

export const text06: Judge<'TEXT-06'> = {
  code: 'TEXT-06',
  severity: 'warning',
  check: ({ figures, boundsAt }) => {
    const { narratives = {}, form } = figures.report
    const told = Object.entries(narratives).flatMap(([section, text]) => (text ? feesTold(section, text) : []))
    const partly = someTextUnread(figures)
    if (told.length === 0) return partly ? outcome([], true) : undefined
    const first = (says: FeeTold['says']) => told.find((one) => one.says === says)
    const findingOn = (
      { section, offset, length, sentence }: FeeTold,
      against: 'lapsed' | 'noneLapsed' | 'collected',
      rest: { readonly severity?: 'note'; readonly count?: number; readonly other?: string } = {},
    ): FindingOf<'TEXT-06'> =>
      finding(text06, figures, {
        ...(rest.severity && { severity: rest.severity }),
        cells: against === 'collected' ? [] : [lapsedRow],
        params: {
          form,
          ...{ section, offset, length, sentence },
          clause: narratives[section]!.slice(offset, offset + length),
          against,
          count: rest.count ?? 0,
          other: rest.other ?? '',
        },
      })
    const lapsed = boundsAt(lapsedRow)
    const [notNotified, notCollected, collected, unpaid] = [
      first('notNotified'),
      first('notCollected'),
      first('collected'),
      first('unpaid'),
    ]
    const none = notNotified ?? notCollected
    const findings: FindingOf<'TEXT-06'>[] = []
    if (none && lapsed && lapsed.low > 0)
      findings.push(
        // Where all who were asked did not pay, nothing was charged.
        findingOn(none, 'lapsed', { count: lapsed.low, ...(!notNotified && { severity: 'note' as const }) }),
      )
    if (unpaid && lapsed && lapsed.high === 0) findings.push(findingOn(unpaid, 'noneLapsed'))
    if (none && collected && !otherScope.test(none.sentence + collected.sentence))
      findings.push(
        findingOn(none, 'collected', {
          other: narratives[collected.section]!.slice(collected.offset, collected.offset + collected.length),
        }),
      )
    return outcome(findings, partly || (lapsed !== undefined && !lapsed.sure))
  },
}
