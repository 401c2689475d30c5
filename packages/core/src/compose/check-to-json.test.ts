import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { officialForms } from '../forms/form-for-year'
import { withVerdict } from '../model/with-verdict'
import { rules } from '../rules/index'
import { caseArguments, draftArbitrary } from '../testing/index'
import { checkSchema } from './check-schema'
import { checkToJson } from './check-to-json'

describe('checkToJson', () => {
  it('is plain JSON of the published schema, whatever was found', () => {
    const plain = (value: object) => {
      expect(JSON.parse(JSON.stringify(value))).toEqual(value)
      expect(checkSchema.parse(value)).toEqual(value)
    }
    fc.assert(
      fc.property(fc.constantFrom(...officialForms).chain(draftArbitrary), (draft) => {
        plain(checkToJson(check(draft, { previous: { ...draft, year: draft.year - 1 } }), draft))
      }),
      { numRuns: 30 },
    )
    for (const one of rules.flatMap(({ cases }) => [...cases.pass, ...cases.fail])) {
      const [report, options] = caseArguments(one)
      plain(checkToJson(check(report, options)))
    }
  })

  const cell = 'proceedings.reconsideration.total'
  const [report] = caseArguments({ why: '', set: { [cell]: 1 } })

  it('has each finding in words of both languages, with its source and verdict', () => {
    const judged = withVerdict(report, check(report).findings[0]!, { verdict: 'falseAlarm', reason: '另有口径' })
    const made = checkToJson(check(judged), undefined, { ledger: true })
    expect(made).toMatchObject({ version: 2, organ: '某县教育局', year: 2024, form: '2021', failed: [] })
    expect(made.findings[0]).toMatchObject({
      code: 'SUM-03',
      severity: 'error',
      status: 'fail',
      expected: 0,
      actual: 1,
      difference: 1,
      sentence: {
        zh: '四、政府信息公开行政复议、行政诉讼情况 行政复议：总计应为 0，实为 1',
        en: '4. Reconsideration and litigation, reconsideration: total should be 0, is 1',
      },
      source: { zh: '年度报告格式，表四', en: 'official form, table four' },
      verdict: judged.ledger![0],
    })
    const { fingerprint, code, verdict } = judged.ledger![0]!
    expect(checkToJson(check(judged)).findings[0]!.verdict).toEqual({ fingerprint, code, verdict })
  })

  it('has the figures of the cells that findings name, where the report is given', () => {
    expect(checkToJson(check(report), report).figures).toMatchObject({
      [cell]: 1,
      'proceedings.reconsideration.upheld': 0,
    })
    expect(checkToJson(check(report))).not.toHaveProperty('figures')
  })
})
