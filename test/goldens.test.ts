import {
  aggregate,
  check,
  describe as sentence,
  figureAt,
  findingsToDocument,
  parseDraft,
  parseReport,
  safeParseReport,
  toDocument,
} from '@gxgk/core'
import type { RuleCode } from '@gxgk/core'
import { assertDocument } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { golden, hasSharedReports, leftOut } from './shared-reports'

const balanced = [
  'xingyi-gov-office-2024',
  'hongze-district-2024',
  'suqian-city-2023',
  'suqian-city-2024',
  'anonymous-city-2025',
]
const arithmetic: readonly RuleCode[] = ['SUM-01', 'SUM-02', 'SUM-03', 'FLOW-01']

describe.skipIf(!hasSharedReports)(`figures of published reports${leftOut}`, () => {
  it.each(balanced)('%s balances', (name) => {
    const { findings, passed } = check(parseDraft(golden(name)))
    expect(findings.filter(({ code }) => arithmetic.includes(code))).toEqual([])
    expect(passed).toEqual(expect.arrayContaining([...arithmetic]))
  })

  it.each([...balanced, 'shanghai-general-office-2019'])(
    '%s becomes a whole document, and so does its check',
    (name) => {
      const draft = parseDraft(golden(name))
      assertDocument(toDocument(draft))
      assertDocument(findingsToDocument(check(draft)))
    },
  )

  it.each(balanced.filter((name) => !name.startsWith('hongze')))('%s is a whole report', (name) => {
    expect(parseReport(golden(name))).toEqual(golden(name))
  })

  it('洪泽 2024 prints （六） as one row: the figure is kept, the sums are checked, FORM-03 tells of it', () => {
    const draft = parseDraft(golden('hongze-district-2024'))
    expect(figureAt(draft, 'requests.otherHandling.person')).toBe(0)
    const { findings, passed } = check(draft)
    expect(passed).toContain('SUM-01')
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['FORM-03', 'warning']])
    expect(sentence(findings[0]!)).toContain('（六）其他处理')
    const changed = structuredClone(draft) as unknown as { tables: { requests: { otherHandling: { person: number } } } }
    changed.tables.requests.otherHandling.person = 1
    expect(check(parseDraft(changed)).failed).toEqual(expect.arrayContaining(['SUM-01', 'SUM-02']))
  })

  it('上海 2019: blank totals are unknown, with one readable finding', () => {
    const { findings, unknown, passed } = check(parseDraft(golden('shanghai-general-office-2019')))
    expect(unknown).toEqual(expect.arrayContaining(['SUM-01', 'SUM-02', 'SUM-03', 'FLOW-01']))
    expect(passed).not.toEqual(expect.arrayContaining(['SUM-01']))
    expect(findings.map(({ code }) => code)).toEqual(['CELL-03'])
    expect(sentence(findings[0]!)).toContain('总计列 19 格')
    expect(sentence(findings[0]!).length).toBeLessThan(250)
  })

  it('上海 2019 is refused as a report, every blank named at once', () => {
    const result = safeParseReport(golden('shanghai-general-office-2019'))
    expect(result.success ? [] : result.error.problems).toHaveLength(135)
  })

  it('宿迁 2024 follows from 宿迁 2023', () => {
    const [before, after] = ['suqian-city-2023', 'suqian-city-2024'].map((name) => parseReport(golden(name)))
    const { findings, passed } = check(after!, { previous: before! })
    expect(findings.filter(({ code }) => code === 'YEAR-01' || code === 'YEAR-02')).toEqual([])
    expect(passed).toEqual(expect.arrayContaining(['YEAR-01', 'YEAR-02']))
  })

  it('adds the amounts of two reports exactly', () => {
    const reports = ['suqian-city-2023', 'suqian-city-2024'].map((name) => ({
      ...parseReport(golden(name)),
      year: 2024,
    }))
    const sum = aggregate(reports, { organ: '两份合计', year: 2024 })
    expect(figureAt(sum, 'disclosure.fees.amount')).toBe(131938.5027)
    expect(check(sum, { members: reports }).passed).toContain('TREE-01')
  })
})
