import type { OfForm } from './params'
import { isGovernment } from '../model/organ-kind'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'
import { assessmentWords, lacking, narrativesOf, someTextUnread } from './section-words'
import { wholeText } from './whole-text'

/** What its sentence needs beside the fields that all findings have. */
export type Form07Params = OfForm & { readonly missing: readonly ('assessment' | 'review' | 'accountability')[] }

export const form07Passport: Passport = /* @__PURE__ */ (() => ({
  per: 'report',
  demands: {
    zh: '各级政府（含乡镇政府）的报告写到工作考核、社会评议和责任追究结果',
    en: "the report of a government, a township's too, covers assessment of the work, review by society and accountability",
  },
  source: { zh: '《条例》第五十条', en: 'Regulations, Art. 50' },
  needs: ['narratives'],
  cases: {
    pass: [
      { why: 'all three are told', organ: '某县人民政府', narratives: wholeText },
      { why: 'all three are told by a township', organ: '某县某镇人民政府', narratives: wholeText },
    ],
    fail: [
      {
        why: 'accountability is left out',
        organ: '某县人民政府',
        narratives: { ...wholeText, overview: '工作纳入年度考核，社会评议结果良好。' },
      },
      {
        why: 'a township is a government too',
        organ: '某县某镇人民政府',
        narratives: { ...wholeText, overview: '工作纳入年度考核，没有责任追究情形。' },
      },
    ],
  },
}))()

export const form07: Judge<'FORM-07'> = {
  code: 'FORM-07',
  severity: 'note',
  check: ({ figures }) => {
    const government = isGovernment(figures.report)
    // Forms of one's own, without the section that tells of the work, are not bound to it.
    if (!figures.official.form.sections.some(({ id }) => id === 'overview')) return undefined
    if (government === false) return undefined
    const texts = narrativesOf(figures)
    const partly = someTextUnread(figures)
    if (texts.length === 0 && !partly) return undefined
    if (government === undefined) return outcome([], true)
    const missing = lacking(texts, assessmentWords)
    if (missing.length === 0) return outcome([])
    return partly
      ? outcome([], true)
      : outcome([finding(form07, figures, { cells: [], params: { form: figures.report.form, missing } })])
  },
}
