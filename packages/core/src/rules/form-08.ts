import type { OfForm } from './params'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'
import { isUnread, lacking, narrativeOf, narrativesOf, preambleWords } from './section-words'
import { wholeText } from './whole-text'

/** What its sentence needs beside the fields that all findings have. */
export type Form08Params = OfForm & { readonly missing: readonly ('period' | 'contact')[] }

export const form08Passport: Passport = /* @__PURE__ */ (() => ({
  per: 'section',
  demands: {
    zh: '报告开头写明统计期限和联系方式',
    en: 'the preamble gives the statistical period and a contact',
  },
  source: { zh: '工作惯例', en: 'practice' },
  needs: ['narratives'],
  cases: {
    pass: [{ why: 'both are there', narratives: wholeText }],
    fail: [
      { why: 'no contact', narratives: { ...wholeText, preamble: '统计期限为2024年1月1日至12月31日。' } },
      { why: 'no preamble', narratives: { overview: wholeText.overview } },
    ],
  },
}))()

export const form08: Judge<'FORM-08'> = {
  code: 'FORM-08',
  severity: 'note',
  check: ({ figures }) => {
    if (isUnread(figures, 'preamble')) return outcome([], true)
    if (narrativesOf(figures).length === 0) return undefined
    const { form, period } = figures.report
    const missing = lacking([narrativeOf(figures, 'preamble') ?? ''], preambleWords).filter(
      (one) => one !== 'period' || !period,
    )
    return outcome(missing.length === 0 ? [] : [finding(form08, figures, { cells: [], params: { form, missing } })])
  },
}
