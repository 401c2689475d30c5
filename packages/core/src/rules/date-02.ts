import type { OfForm } from './params'
import { organKindOf } from '../model/organ-kind'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Date02Params = OfForm & {
  readonly published: string
  readonly due: string
  readonly organKind: 'government' | 'department' | 'township'
}

export const date02Passport: Passport = {
  per: 'report',
  demands: {
    zh: '部门于次年 1 月 31 日前、政府（由其主管部门）于次年 3 月 31 日前公布；乡镇、街道按惯例 1 月 31 日前公布',
    en: 'published by 31 January (a department) or 31 March (a government, by its lead office) of the next year; townships follow 31 January in practice',
  },
  source: { zh: '《条例》第四十九条', en: 'Regulations, Art. 49' },
  needs: ['published'],
  cases: {
    pass: [
      { why: 'a department on the last day', organ: '某县教育局', year: 2024, published: '2025-01-31' },
      { why: 'a prefecture', organ: '某地区行政公署', year: 2024, published: '2025-03-20' },
      {
        why: 'a committee that is a department',
        organ: '某市国有资产监督管理委员会',
        year: 2024,
        published: '2025-01-20',
      },
      { why: 'a county on the last day', organ: '某县人民政府', year: 2024, published: '2025-03-31' },
    ],
    fail: [
      { why: 'a department a day late', organ: '某县教育局', year: 2024, published: '2025-02-01' },
      { why: 'a committee a day late', organ: '某市城市管理委员会', year: 2024, published: '2025-02-01' },
      { why: 'a street office a day late', organ: '某区某街道', year: 2024, published: '2025-02-01' },
      { why: 'a county a day late', organ: '某县人民政府', year: 2024, published: '2025-04-01' },
      { why: 'a township a day late', organ: '某县某镇人民政府', year: 2024, published: '2025-02-01' },
    ],
  },
}

export const date02: Judge<'DATE-02'> = {
  code: 'DATE-02',
  severity: 'warning',
  check: ({ figures, published }) => {
    if (!published) return outcome([], true)
    const { report } = figures
    const organKind = organKindOf(report)
    if (!organKind) return outcome([], true)
    const due = `${report.year + 1}-${organKind === 'government' ? '03' : '01'}-31`
    // ISO dates are in order as text.
    if (published <= due) return outcome([])
    return outcome([
      finding(date02, figures, {
        cells: [],
        ...(organKind === 'township' && { severity: 'note' as const }),
        params: { form: report.form, published, due, organKind },
      }),
    ])
  },
}
