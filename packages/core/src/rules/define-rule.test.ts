import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { checkToJson } from '../compose/check-to-json'
import { checkToSarif } from '../compose/check-to-sarif'
import { findingsToDocument } from '../compose/findings-to-document'
import { plainText } from '@gxgk/document'
import { findVerdict, withVerdict } from '../model/with-verdict'
import { parseDraft } from '../model/parse-report'
import { caseArguments } from '../testing/index'
import { describe as sentenceOf } from '../wording/describe'
import { defineRule } from './define-rule'
import { rules } from './index'

const cell = 'requests.received.total'
const mine = defineRule({
  code: 'X-COUNTY-01',
  severity: 'note',
  demands: { zh: '新收不超过上年的两倍', en: 'no more than twice as many requests as last year' },
  source: { zh: '本县要求', en: 'a rule of the county' },
  check: ({ valueOf, previousValueOf, previous }) => {
    if (!previous) return 'unknown'
    const [now, before] = [valueOf(cell), previousValueOf(cell)]
    if (now === undefined || before === undefined) return undefined
    if (now <= 2 * before) return []
    return [
      {
        cells: [cell],
        actual: now,
        expected: 2 * before,
        facts: { before },
        sentence: { zh: `新收 ${now} 件，上年 ${before} 件`, en: `${now} requests, ${before} last year` },
      },
    ]
  },
})
const [report, options] = caseArguments({
  why: '',
  set: { [cell]: 50, 'requests.received.person': 50, 'requests.handled.total': 50, 'requests.granted.total': 50 },
  previous: { set: { [cell]: 10 } },
})
const own = { ...options, rules: [...rules, mine] }
const result = check(report, own)
const found = result.findings.find(({ code }) => code === 'X-COUNTY-01')!

describe('a rule of one’s own', () => {
  it('is told beside those of the law, in every output', () => {
    expect(result.failed).toContain('X-COUNTY-01')
    expect([sentenceOf(found), sentenceOf(found, 'en')]).toEqual([
      '新收 50 件，上年 10 件',
      '50 requests, 10 last year',
    ])
    expect(found).toMatchObject({ severity: 'note', actual: 50, expected: 20, difference: 30, cells: [cell] })
    expect(plainText(findingsToDocument(result))).toContain('本县要求')
    const json = checkToJson(result, report).findings.find(({ code }) => code === 'X-COUNTY-01')!
    expect(json).toMatchObject({ source: { en: 'a rule of the county' }, params: { facts: { before: 10 } } })
    const [{ tool, results }] = checkToSarif(result, { rulesUri: 'https://a.cn/rules' }).runs
    const index = results.find(({ ruleId }) => ruleId === 'X-COUNTY-01')!.ruleIndex
    expect(tool.driver.rules[index]).toMatchObject({ id: 'X-COUNTY-01', properties: { source: '本县要求' } })
    expect(tool.driver.rules[index]).not.toHaveProperty('helpUri')
  })

  it('may hold, be undecided, or not apply', () => {
    const ruled = (given: Parameters<typeof check>[1]) => check(report, { ...given, rules: [mine] })
    expect(ruled({})).toMatchObject({ passed: [], failed: [], unknown: ['X-COUNTY-01'] })
    const [few] = caseArguments({ why: '', set: { [cell]: 30 } })
    expect(ruled({ previous: { ...few, year: 2023 } })).toMatchObject({ passed: ['X-COUNTY-01'], findings: [] })
    const [blank] = caseArguments({ why: '', set: { [cell]: null } })
    expect(ruled({ previous: { ...blank, year: 2023 } })).toMatchObject({ passed: [], failed: [], unknown: [] })
  })

  it('can be judged, and the verdict is kept', () => {
    const judged = withVerdict(report, found, { verdict: 'falseAlarm' })
    expect(findVerdict(judged, found)?.verdict).toBe('falseAlarm')
    expect(check(judged, own).failed).not.toContain('X-COUNTY-01')
    expect(parseDraft(judged)).toEqual(judged)
  })

  it('has findings with fingerprints of the figures and facts, whatever the words', () => {
    const reworded = defineRule({
      code: 'X-COUNTY-01',
      severity: 'note',
      demands: { zh: '甲', en: 'a' },
      source: { zh: '乙', en: 'b' },
      check: () => [
        { cells: [cell], actual: 50, expected: 20, facts: { before: 10 }, sentence: { zh: '丙', en: 'c' } },
      ],
    })
    expect(check(report, { rules: [reworded] }).findings[0]!.fingerprint).toBe(found.fingerprint)
  })
})

it.each([null, 'no sentence', { zh: '甲' }, { en: 'a' }, { zh: '甲', en: null }])(
  'a rule whose finding has the sentence %j is refused in one sentence',
  (sentence) => {
    const loose = defineRule({
      code: 'X-COUNTY-02',
      severity: 'note',
      demands: { zh: '甲', en: 'a' },
      source: { zh: '乙', en: 'b' },
      check: () => [{ cells: [cell], sentence: sentence as never }],
    })
    expect(() => check(report, { rules: [loose] })).toThrow(
      'a finding of X-COUNTY-02 must have a sentence in zh and en',
    )
  },
)

describe('the exported list', () => {
  it('cannot be changed', () => expect(() => (rules as unknown[]).push(mine)).toThrow(TypeError))
})
