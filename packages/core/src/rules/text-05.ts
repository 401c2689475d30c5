import type { Rule } from './rule'
import { finding, outcome } from './rule'
import { someTextUnread } from './section-words'
import { toldParams } from './tried'

export const text05: Rule<'TEXT-05'> = {
  code: 'TEXT-05',
  severity: 'warning',
  per: 'claim',
  demands: {
    zh: '文字中写作统计期限、报告题名或本年的年份是报告年度',
    en: 'years named as the period, in the title of the report, or as this year are the report year',
  },
  source: { zh: '工作惯例', en: 'practice' },
  needs: ['narratives'],
  cases: {
    pass: [
      {
        why: 'the year of the report',
        narratives: {
          preamble: '数据统计期限为2024年1月1日至2024年12月31日。',
          overview: '2024年，我局依法公开信息。',
        },
      },
    ],
    fail: [
      { why: "last year's period", narratives: { preamble: '数据统计期限为2023年1月1日至12月31日。' } },
      { why: "last year's text", narratives: { overview: '2023年，我局依法公开信息。' } },
    ],
  },
  check: ({ figures, claims }) => {
    const years = claims().filter((claim) => claim.kind === 'year')
    const partly = someTextUnread(figures)
    if (years.length === 0) return partly ? outcome([], true) : undefined
    const { form, year, narratives } = figures.report
    return outcome(
      years
        .filter(({ value }) => value !== year)
        .map((claim) =>
          finding(text05, figures, {
            cells: [],
            expected: year,
            actual: claim.value,
            params: { form, ...toldParams(claim, narratives![claim.section]!), as: claim.as, year },
          }),
        ),
      partly,
    )
  },
}
