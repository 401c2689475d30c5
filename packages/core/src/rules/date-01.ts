import type { OfForm } from './params'
import { organChanged } from './organ-changed'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'
import { narrativesOf } from './section-words'

/** What its sentence needs beside the fields that all findings have. */
export type Date01Params = OfForm & {
  readonly year: number
  readonly from: string
  readonly to: string
  /** Whether the text says that the organ was set up, merged or abolished in the year. */
  readonly changed: boolean
}

export const date01Passport: Passport = {
  per: 'report',
  demands: {
    zh: '统计期限为报告年度的 1 月 1 日至 12 月 31 日（文字写明机关当年成立、合并或撤销的，只作警告）',
    en: 'the statistical period is 1 January – 31 December of the report year; a warning where the text says that the organ was set up, merged or abolished in it',
  },
  source: { zh: '《条例》第五十条；年度报告格式', en: 'Regulations, Art. 50; official form' },
  needs: ['period'],
  cases: {
    pass: [{ why: 'the whole year', year: 2024, period: { from: '2024-01-01', to: '2024-12-31' } }],
    fail: [
      { why: 'up to November only', year: 2024, period: { from: '2024-01-01', to: '2024-11-30' } },
      { why: "last year's period left standing", year: 2024, period: { from: '2023-01-01', to: '2023-12-31' } },
      {
        why: 'the organ was set up in the year',
        year: 2024,
        period: { from: '2024-03-15', to: '2024-12-31' },
        narratives: { preamble: '我局于2024年3月15日挂牌成立。所列数据的统计期限为2024年3月15日至2024年12月31日。' },
      },
    ],
  },
}

export const date01: Judge<'DATE-01'> = {
  code: 'DATE-01',
  severity: 'error',
  check: ({ figures }) => {
    const { period, year, form } = figures.report
    if (!period) return outcome([], true)
    const { from, to } = period
    if (from === `${year}-01-01` && to === `${year}-12-31`) return outcome([])
    // A period of another year is not explained by what became of the organ in this one.
    const within = [from, to].every((day) => day.startsWith(`${year}-`))
    const changed = within && narrativesOf(figures).some((text) => organChanged(text, year))
    return outcome([
      finding(date01, figures, {
        ...(changed && { severity: 'warning' as const }),
        cells: [],
        params: { form, year, from, to, changed },
      }),
    ])
  },
}
