import type { OfForm } from './params'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'
import { improvementWords, lacking, isUnread, narrativeOf, problemWords } from './section-words'
import { wholeText } from './whole-text'

/** What its sentence needs beside the fields that all findings have. */
export type Form05Params = OfForm & {
  readonly section: string
  readonly missing: readonly ('problems' | 'improvements')[]
}

const section = 'problems'

export const form05Passport: Passport = /* @__PURE__ */ (() => ({
  per: 'section',
  demands: {
    zh: '第五部分既写存在的主要问题，也写改进情况',
    en: 'section five tells both problems and improvements',
  },
  source: { zh: '《条例》第五十条第（四）项', en: 'Regulations, Art. 50(4)' },
  needs: ['narratives'],
  cases: {
    pass: [
      { why: 'both are told', narratives: wholeText },
      {
        why: 'what is wrong need not be called a problem',
        narratives: { ...wholeText, problems: '栏目更新不及时，解读形式单一。下一步将增加图解。' },
      },
    ],
    fail: [
      { why: 'nothing is told', narratives: { ...wholeText, problems: '无。' } },
      { why: 'problems alone', narratives: { ...wholeText, problems: '一是栏目更新不够及时。' } },
      { why: 'improvements alone', narratives: { ...wholeText, problems: '下一步将增加图解，按季度清理栏目。' } },
    ],
  },
}))()

export const form05: Judge<'FORM-05'> = {
  code: 'FORM-05',
  severity: 'warning',
  check: ({ figures }) => {
    if (isUnread(figures, section)) return outcome([], true)
    const text = narrativeOf(figures, section)
    if (text === undefined) return undefined
    const missing = lacking([text], { problems: problemWords, improvements: improvementWords })
    return outcome(
      missing.length === 0
        ? []
        : [finding(form05, figures, { cells: [], params: { form: figures.report.form, section, missing } })],
    )
  },
}
