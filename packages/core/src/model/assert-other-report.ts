import { GxgkError } from '@gxgk/document'
import type { AnyDraft } from './report'
import { assertReport } from './assert-report'

/** Throws unless the other report is one, and of the year that it is held against. */
export const assertOtherReport = (call: string, option: string, other: AnyDraft, year: number): void => {
  assertReport(call, other, option)
  if (other.year === year) return
  throw new GxgkError(
    'wrongYear',
    { call, option, organ: other.organ, year: other.year, wanted: year },
    {
      zh: `${call}：${option}（${other.organ}）应为 ${year} 年度的报告，实为 ${other.year} 年度`,
      en: `${call}: ${option} (${other.organ}) must be the report of ${year}, got that of ${other.year}`,
    },
  )
}
