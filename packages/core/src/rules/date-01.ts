import type { Rule } from './rule'
import { finding, outcome } from './rule'

export const date01: Rule<'DATE-01'> = {
  code: 'DATE-01',
  severity: 'error',
  per: 'report',
  demands: {
    zh: '统计期限为报告年度的 1 月 1 日至 12 月 31 日',
    en: 'the statistical period is 1 January – 31 December of the report year',
  },
  source: { zh: '《条例》第五十条；年度报告格式', en: 'Regulations, Art. 50; official form' },
  needs: ['period'],
  cases: {
    pass: [{ why: 'the whole year', year: 2024, period: { from: '2024-01-01', to: '2024-12-31' } }],
    fail: [
      { why: 'up to November only', year: 2024, period: { from: '2024-01-01', to: '2024-11-30' } },
      { why: "last year's period left standing", year: 2024, period: { from: '2023-01-01', to: '2023-12-31' } },
    ],
  },
  check: ({ figures }) => {
    const { period, year, form } = figures.report
    if (!period) return outcome([], true)
    const { from, to } = period
    return outcome(
      from === `${year}-01-01` && to === `${year}-12-31`
        ? []
        : [finding(date01, figures, { cells: [], params: { form, year, from, to } })],
    )
  },
}
