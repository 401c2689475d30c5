import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { caseArguments } from '../testing/index'
import { describe as sentence } from '../wording/describe'
import { rules } from './index'

// Codes are for ever: a code is added here when its rule comes and never taken out.
const codes = [
  ...[
    'FORM-01',
    'FORM-02',
    'FORM-03',
    'FORM-04',
    'FORM-05',
    'FORM-06',
    'FORM-07',
    'FORM-08',
    'FORM-09',
    'FORM-10',
    'CELL-01',
    'CELL-02',
    'CELL-03',
    'CELL-04',
    'SUM-01',
    'SUM-02',
    'SUM-03',
    'SUM-04',
    'FLOW-01',
  ],
  ...[
    'YEAR-01',
    'YEAR-02',
    'YEAR-03',
    'YEAR-04',
    'TREE-01',
    'TEXT-01',
    'TEXT-02',
    'TEXT-03',
    'TEXT-04',
    'TEXT-05',
    'TEXT-06',
    'DATE-01',
    'DATE-02',
  ],
]

describe('the rules', () => {
  it('have each their own code, and none has gone', () => {
    expect(rules.map(({ code }) => code)).toEqual(codes)
  })

  describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
    it('has a passport: what it demands and its source in both languages, cases that pass and fail', () => {
      for (const text of [rule.demands, rule.source])
        for (const words of [text.zh, text.en]) expect(words.trim()).not.toBe('')
      expect(rule.demands.en).not.toBe(rule.demands.zh)
      expect(rule.cases.pass.length).toBeGreaterThan(0)
      expect(rule.cases.fail.length).toBeGreaterThan(0)
    })

    it.each(rule.cases.pass.map((one) => [one.why, one] as const))('passes where %s', (_, one) => {
      const { passed, findings } = check(...caseArguments(one))
      expect(findings.filter((finding) => finding.code === code)).toEqual([])
      expect(passed).toContain(code)
    })

    it.each(rule.cases.fail.map((one) => [one.why, one] as const))('fails where %s', (_, one) => {
      const { failed, findings } = check(...caseArguments(one))
      expect(failed).toContain(code)
      const own = findings.filter((finding) => finding.code === code)
      expect(own.length).toBeGreaterThan(0)
      for (const finding of own) {
        expect(finding.status).toBe('fail')
        const [zh, en] = (['zh', 'en'] as const).map((language) => sentence(finding, language))
        expect(zh).toMatch(/\p{Script=Han}/u)
        expect(en).toMatch(/[a-z]{2}/)
        expect(`${zh} ${en}`).not.toMatch(/undefined|NaN|\[object/)
      }
    })
  })
})
