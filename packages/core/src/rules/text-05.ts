import type { OfClaim } from './params'
import type { YearClaim } from '../narrative/claim'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'
import { someTextUnread } from './section-words'
import { toldParams } from './tried'

/** What its sentence needs beside the fields that all findings have. */
export type Text05Params = OfClaim & Pick<YearClaim, 'as'> & { readonly year: number }

export const text05Passport: Passport = {
  per: 'claim',
  demands: {
    zh: '文字中写作统计期限、报告题名或本年的年份是报告年度，写作来年的是下一年',
    en: 'years named as the period, in the title of the report, or as this year are the report year, and the one to come is the next',
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
      { why: "last year's plan", narratives: { problems: '2024年，我局将继续完善公开制度。' } },
      {
        why: "last year's title",
        narratives: { preamble: '我局编制了《某县教育局2023年政府信息公开工作年度报告》。' },
      },
      { why: 'a school year', narratives: { preamble: '统计期限为2023年9月1日至2024年8月31日。' } },
    ],
  },
}

export const text05: Judge<'TEXT-05'> = {
  code: 'TEXT-05',
  severity: 'warning',
  check: ({ figures, claims }) => {
    const years = claims().filter((claim) => claim.kind === 'year')
    const partly = someTextUnread(figures)
    if (years.length === 0) return partly ? outcome([], true) : undefined
    const { form, year, narratives } = figures.report
    const meant = ({ as }: YearClaim) => (as === 'nextYear' ? year + 1 : year)
    const findings = years
      .filter((claim) => claim.value !== meant(claim))
      .map((claim) =>
        finding(text05, figures, {
          cells: [],
          expected: meant(claim),
          actual: claim.value,
          params: { form, ...toldParams(claim, narratives![claim.section]!), as: claim.as, year: meant(claim) },
        }),
      )
    // Both ends of a period in one clause are one thing to mend.
    const isFirst = ({ params }: (typeof findings)[number], at: number) =>
      findings.findIndex(
        (other) => other.params.clause === params.clause && other.params.sentence === params.sentence,
      ) === at
    return outcome(findings.filter(isFirst), partly)
  },
}
