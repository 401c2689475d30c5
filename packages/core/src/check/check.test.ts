import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from './check'
import { checkFigures } from './check-figures'
import { form2021 } from '../forms/2021'
import { defineForm } from '../forms/define-form'
import type { AnyDraft } from '../model/report'
import { figureRules, rules } from '../rules/index'
import { caseArguments, oneMore, reportArbitrary } from '../testing/index'

// What holds of every report of any form is in testing/laws.ts.
describe('check', () => {
  it('gives the same fingerprint to the same finding only', () => {
    fc.assert(
      fc.property(reportArbitrary(form2021), (report) => {
        const changed = oneMore(report, 'requests.granted.person')
        const [a, b, c] = [changed, structuredClone(changed), oneMore(changed, 'requests.granted.person')].map((one) =>
          check(one).findings.map(({ fingerprint }) => fingerprint),
        )
        expect(a).toEqual(b)
        expect(new Set([...a!, ...c!]).size).toBe(a!.length + c!.length)
      }),
    )
  })

  it('does not lose a difference beyond 2^53', () => {
    const huge = Number.MAX_SAFE_INTEGER
    const form = defineForm({
      id: 'huge',
      years: { from: 2030 },
      circular: { number: '〔2030〕1号', title: '测试' },
      title: '{organ}{year}',
      sections: [{ id: 'one', label: '一、表', table: 'one' }],
      tables: {
        one: {
          layout: 'grid',
          groups: {},
          columns: [{ id: 'n', label: '数' }],
          rows: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id })),
          sums: [],
          flows: [{ rule: 'FLOW-01', each: 'column', opening: ['a', 'b'], closing: ['c', 'd'] }],
        },
      },
    })
    const report = (d: number): AnyDraft => ({
      form: 'huge',
      organ: '某机关',
      year: 2030,
      tables: { one: { a: { n: huge }, b: { n: 2 }, c: { n: huge }, d: { n: d } } },
    })
    expect(check(report(2), { forms: [form] }).findings).toEqual([])
    expect(check(report(1), { forms: [form] }).failed).toEqual(['FLOW-01'])
  })

  it('says whose report the previous one is where it is of another organ, unless told that they are one', () => {
    const report: AnyDraft = { form: '2021', organ: '某县教育和体育局', year: 2024, tables: {} }
    const previous = { ...report, organ: '某县教育局', year: 2023 }
    expect(check(report, { previous }).otherOrgan).toBe('某县教育局')
    expect(check(report, { previous, sameOrgan: true })).not.toHaveProperty('otherOrgan')
    expect(check(report, { previous: { ...previous, organ: report.organ } })).not.toHaveProperty('otherOrgan')
  })

  it('refuses other reports of the wrong year and dates that are none', () => {
    const report: AnyDraft = { form: '2021', organ: '某局', year: 2024, tables: {} }
    expect(() => check(report, { previous: report })).toThrow(
      'check: previous (某局) must be the report of 2023, got that of 2024',
    )
    expect(() => check(report, { members: [{ ...report, year: 2022 }] })).toThrow(
      'check: members (某局) must be the report of 2024, got that of 2022',
    )
    expect(() => check(report, { published: '1月31日' })).toThrow(
      'check: option published must be a date YYYY-MM-DD, got "1月31日"',
    )
    expect(() => check({ ...report, form: '2031' })).toThrow('the form "2031" is none of "2019", "2021"')
  })
})

describe('checkFigures', () => {
  const telling = ['TEXT-01', 'TEXT-02', 'TEXT-03', 'TEXT-04', 'TEXT-05']
  const others = (codes: readonly string[]) => codes.filter((code) => !telling.includes(code))

  it('finds what check finds, but for what narratives tell of the figures', () => {
    for (const rule of rules)
      for (const one of [...rule.cases.fail, ...rule.cases.pass]) {
        const [report, options] = caseArguments(one)
        const all = check(report, options)
        const some = checkFigures(report, options)
        expect(some).toEqual({
          ...all,
          findings: all.findings.filter(({ code }) => !telling.includes(code)),
          passed: others(all.passed),
          failed: others(all.failed),
          unknown: others(all.unknown),
        })
      }
  })

  it('goes by figureRules, and by any rule given that does not ask what narratives tell', () => {
    expect(figureRules.map(({ code }) => code)).toEqual(others(rules.map(({ code }) => code)))
    const [report] = caseArguments({ why: 'a sum is wrong', set: { 'requests.granted.person': 2 } })
    const sums = figureRules.filter(({ code }) => code.startsWith('SUM'))
    expect(checkFigures(report, { rules: sums })).toEqual(check(report, { rules: sums }))
    expect(() => checkFigures(report, { rules })).toThrow('checkFigures does not read what narratives tell')
  })
})
