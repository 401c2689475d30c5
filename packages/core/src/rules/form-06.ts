import type { OfForm } from './params'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'
import { feeNames, feeWords, isUnread, narrativeOf, narrativesOf, someTextUnread } from './section-words'
import { wholeText } from './whole-text'

/** What its sentence needs beside the fields that all findings have. */
export type Form06Params = OfForm & { readonly section: string }

const section = 'other'

export const form06Passport: Passport = /* @__PURE__ */ (() => ({
  per: 'section',
  demands: {
    zh: '第六部分说明收取信息处理费的情况（未收取的也说明）',
    en: 'section six tells the information processing fee, also where none was charged',
  },
  source: { zh: '国办函〔2020〕109号', en: '国办函〔2020〕109号' },
  needs: ['narratives'],
  cases: {
    pass: [
      { why: 'none was charged', narratives: wholeText },
      {
        why: 'it is told elsewhere, by name',
        narratives: {
          ...wholeText,
          overview: `${wholeText.overview}未收取政府信息公开信息处理费。`,
          other: '没有其他需要报告的事项。',
        },
      },
      { why: 'an amount', narratives: { ...wholeText, other: '本年度收取信息处理费400元。' } },
    ],
    fail: [
      { why: 'nothing is told', narratives: { ...wholeText, other: '没有其他需要报告的事项。' } },
      {
        why: 'charges of another kind',
        narratives: {
          ...wholeText,
          overview: `${wholeText.overview}公开行政事业性收费目录，接收群众对收费的意见。`,
          other: '没有其他需要报告的事项。',
        },
      },
    ],
  },
}))()

export const form06: Judge<'FORM-06'> = {
  code: 'FORM-06',
  severity: 'warning',
  check: ({ figures }) => {
    // Requests that lapse for a fee unpaid came into the form with the fee itself.
    if (!figures.official.index.has('requests.feeOverdue.total')) return undefined
    const text = narrativeOf(figures, section)
    if (text === undefined) return isUnread(figures, section) ? outcome([], true) : undefined
    if (feeWords.test(text) || narrativesOf(figures).some((one) => feeNames.test(one))) return outcome([])
    return someTextUnread(figures)
      ? outcome([], true)
      : outcome([finding(form06, figures, { cells: [], params: { form: figures.report.form, section } })])
  },
}
