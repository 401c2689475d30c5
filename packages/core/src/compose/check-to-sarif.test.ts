import { createRequire } from 'node:module'
import Ajv from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { diagnose } from '../diagnose/diagnose'
import { officialForms } from '../forms/form-for-year'
import { withVerdict } from '../model/with-verdict'
import { rules } from '../rules/index'
import { caseArguments, draftArbitrary, changedAt } from '../testing/index'
import { checkToSarif } from './check-to-sarif'

const require = createRequire(import.meta.url)
const ajv = new Ajv({ schemaId: 'auto', allErrors: true })
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json') as object)
const isSarif = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object)

/** What the schema of SARIF 2.1.0 has against a log. */
const against = (log: object) => (isSarif(JSON.parse(JSON.stringify(log))) ? [] : isSarif.errors)

const cell = 'proceedings.reconsideration.total'
const [wrong] = caseArguments({ why: '', set: { [cell]: 1 } })
const [finding] = check(wrong).findings

describe('the schema of SARIF', () => {
  it('refuses what is not SARIF', () => {
    expect(against({ version: '2.1.0' })).toHaveLength(1)
    const [run] = checkToSarif(check(wrong)).runs
    expect(against({ version: '2.1.0', runs: [{ ...run, results: [{ level: 'grave' }] }] })).not.toEqual([])
  })
})

describe('checkToSarif', () => {
  it('is SARIF 2.1.0, whatever was found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...officialForms).chain(draftArbitrary), (draft) => {
        const result = check(draft, { previous: { ...draft, year: draft.year - 1 }, members: [draft, draft] })
        expect(against(checkToSarif(result, { uri: 'report.html' }))).toEqual([])
        expect(against(checkToSarif(diagnose(draft, { timeLimit: 100 }), { uri: 'report.html' }))).toEqual([])
      }),
      { numRuns: 20 },
    )
    for (const rule of rules)
      for (const one of [...rule.cases.pass, ...rule.cases.fail])
        for (const language of ['zh', 'en'] as const) {
          const [report, options] = caseArguments(one)
          const log = checkToSarif(check(report, options), { language, rulesUri: 'https://example.cn/rules' })
          expect(against(log)).toEqual([])
          for (const { ruleId, ruleIndex } of log.runs[0].results)
            expect(log.runs[0].tool.driver.rules[ruleIndex]!.id).toBe(ruleId)
        }
  })

  it('holds no address of scripts, whatever the file is called and the report says', () => {
    const uri = 'javascript:alert(1)'
    const result = check(wrong)
    const logged = JSON.stringify(checkToSarif(result, { uri }))
    expect(logged).not.toContain('javascript:')
    expect(logged).toContain('./javascript%3Aalert(1)')
    expect(() => checkToSarif(result, { rulesUri: uri })).toThrow('rulesUri')
  })

  it('has a result a finding, at its cell, with its level, sentence and fingerprint', () => {
    const [{ results }] = checkToSarif(check(wrong)).runs
    expect(results[0]).toMatchObject({
      ruleId: 'SUM-03',
      kind: 'fail',
      level: 'error',
      message: { text: '四、政府信息公开行政复议、行政诉讼情况 行政复议：总计应为 0，实为 1' },
      locations: [{ logicalLocations: [{ fullyQualifiedName: cell, name: 'total' }] }],
      partialFingerprints: { 'gxgk/v1': finding!.fingerprint },
      suppressions: [],
      properties: { expected: 0, actual: 1, difference: 1 },
    })
    expect(results[0]!.relatedLocations).toHaveLength(4)
  })

  it('has rules with what they demand, their level and where they are explained', () => {
    const [{ tool }] = checkToSarif(check(wrong), { rulesUri: 'https://example.cn/rules.html' }).runs
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ code }) => code))
    const own = tool.driver.rules.find(({ id }) => id === 'SUM-03')
    expect(own).toMatchObject({
      defaultConfiguration: { level: 'error' },
      helpUri: 'https://example.cn/rules.html#sum-03',
    })
    expect(own!.help.markdown).toBe('年度报告格式，表四 [SUM-03](docs/rules.md#sum-03)')
  })

  it('tells where cells stand in the file, as far as that is known', () => {
    const at = (place: object) =>
      checkToSarif(check(wrong), { uri: 'a.txt', places: { [cell]: place } }).runs[0].results[0]!.locations[0]
    const physicalLocation = { artifactLocation: { uri: 'a.txt' } }
    expect(at({ line: 7 })).toMatchObject({ physicalLocation: { ...physicalLocation, region: { startLine: 7 } } })
    expect(at({ page: 2, box: [1, 2, 3, 4] })).toMatchObject({
      physicalLocation,
      properties: { page: 2, box: [1, 2, 3, 4] },
    })
  })

  it('holds what could not be decided open', () => {
    const [report, options] = caseArguments({ why: '', previous: { set: { 'requests.carriedOut.person': null } } })
    const [{ results }] = checkToSarif(check(report, options)).runs
    expect(results.find(({ ruleId }) => ruleId === 'YEAR-01')).toMatchObject({ kind: 'open', level: 'none' })
  })

  it('suppresses false alarms and no other finding', () => {
    const judged = withVerdict(wrong, finding!, { verdict: 'falseAlarm', reason: '另有口径' })
    const log = checkToSarif(check(judged), { language: 'en', ledger: true })
    expect(against(log)).toEqual([])
    expect(log.runs[0].results[0]!.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'false alarm: 另有口径' },
    ])
    const confirmed = withVerdict(wrong, finding!, { verdict: 'confirmed' })
    expect(checkToSarif(check(confirmed)).runs[0].results[0]!.suppressions).toEqual([])
  })

  it('notifies of verdicts without effect', () => {
    const judged = changedAt(withVerdict(wrong, finding!, { verdict: 'confirmed' }), cell, () => 2)
    const log = checkToSarif(check(judged))
    expect(against(log)).toEqual([])
    expect(log.runs[0].invocations[0].toolExecutionNotifications).toMatchObject([
      { level: 'warning', associatedRule: { id: 'SUM-03' } },
    ])
  })
})
