import type { OfForm } from './params'
import type { FindingOf } from './finding'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'
import { isUnread, narrativeOf, ownWords } from './section-words'
import { wholeText } from './whole-text'

/** What its sentence needs beside the fields that all findings have. */
export type Form09Params = OfForm & {
  readonly section: string
  /** How many characters are the same, standing phrases aside. */
  readonly words: number
}

/** So few words of one's own may well be the same two years running. */
const leastWords = 30

const lastYears = /* @__PURE__ */ wholeText.overview.concat(
  '全年发布各类信息，及时更新机构职能、财政资金、重点领域等栏目，定期清理失效内容，组织两次业务培训。',
)

export const form09Passport: Passport = /* @__PURE__ */ (() => ({
  per: 'section',
  demands: {
    zh: '各部分文字不与上年报告逐字相同（“无”“没有其他需要报告的事项”等通常写法不计）',
    en: "no section is word for word last year's, standing phrases such as 无 aside",
  },
  source: { zh: '工作惯例；第三方评估', en: 'practice; third-party evaluation' },
  needs: ['narratives', 'previous'],
  cases: {
    pass: [
      {
        why: 'what is usual may be the same',
        narratives: wholeText,
        previous: { narratives: { other: wholeText.other } },
      },
      {
        why: 'a sentence is added',
        narratives: { ...wholeText, overview: `${lastYears}新增政策问答专栏。` },
        previous: { narratives: { ...wholeText, overview: lastYears } },
      },
    ],
    fail: [
      {
        why: 'section one is copied',
        narratives: { ...wholeText, overview: lastYears },
        previous: { narratives: { ...wholeText, overview: lastYears } },
      },
      {
        why: 'only the year is another',
        narratives: { ...wholeText, overview: `2024年，${lastYears}` },
        previous: { narratives: { ...wholeText, overview: `2023年，${lastYears}` } },
      },
    ],
  },
}))()

export const form09: Judge<'FORM-09'> = {
  code: 'FORM-09',
  severity: 'note',
  check: ({ figures, previous }) => {
    const { form, year, narratives, unread } = figures.report
    if (!narratives && !unread) return undefined
    const sections = figures.official.form.sections.filter(({ table }) => !table).map(({ id }) => id)
    const partly = sections.some((section) => isUnread(figures, section))
    if (!narratives) return partly ? outcome([], true) : undefined
    if (!previous) return outcome([], true)
    const findings = sections.flatMap((section): FindingOf<'FORM-09'>[] => {
      const [now, before] = [narrativeOf(figures, section), narrativeOf(previous, section)]
      if (now === undefined || before === undefined) return []
      if (isUnread(figures, section) || isUnread(previous, section)) return []
      const words = ownWords(now, year)
      if (words.length < leastWords || words !== ownWords(before, previous.report.year)) return []
      return [finding(form09, figures, { cells: [], params: { form, section, words: words.length } })]
    })
    return outcome(findings, partly || sections.some((section) => isUnread(previous, section)))
  },
}
