import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from './check'
import { compiledForm } from './forms/compiled-form'
import { defineForm } from './forms/define-form'
import type { Form } from './forms/form'
import { officialForms } from './forms/form-for-year'
import { addAmounts } from './model/amount'
import type { AnyDraft } from './model/report'
import { describe as sentence } from './wording/describe'
import { formArbitrary, reportArbitrary } from './testing/index'

const anyForm: fc.Arbitrary<Form> = fc.oneof(fc.constantFrom<Form>(...officialForms), formArbitrary())
const formAndReport = anyForm.chain((form) => fc.tuple(fc.constant(form), reportArbitrary(form)))

/** The report with one more in a cell. */
const oneMore = (report: AnyDraft, address: string): AnyDraft => {
  const [table = '', row = '', column = ''] = address.split('.')
  const changed = structuredClone(report) as { tables: { [key: string]: { [key: string]: { [key: string]: number } } } }
  changed.tables[table]![row]![column] = addAmounts(changed.tables[table]![row]![column]!, 1)
  return changed as unknown as AnyDraft
}

describe('check', () => {
  it('finds nothing in a consistent report of any form', () => {
    fc.assert(
      fc.property(formAndReport, ([form, report]) => {
        expect(check(report, { forms: [form] }).findings).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('finds one more in any cell that an identity names, and names the cell', () => {
    fc.assert(
      fc.property(formAndReport, fc.nat(), ([form, report], pick) => {
        const { identities, cells } = compiledForm(form)
        const named = [...new Set(identities.flatMap(({ left, right }) => [...left.cells, ...right.cells]))]
        fc.pre(named.length > 0)
        const { address } = cells[named[pick % named.length]!]!
        const { findings } = check(oneMore(report, address), { forms: [form] })
        const told = findings.filter((finding) => finding.cells.includes(address))
        expect(told.length).toBeGreaterThan(0)
        for (const finding of told) {
          expect(finding.status).toBe('fail')
          expect(Math.abs(finding.difference!)).toBe(1)
          for (const language of ['zh', 'en'] as const)
            expect(sentence(finding, language, [form])).not.toMatch(/undefined|NaN/)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('never lets a rule pass whose cells are blank', () => {
    fc.assert(
      fc.property(formAndReport, fc.nat(), ([form, report], pick) => {
        const { identities, cells } = compiledForm(form)
        fc.pre(identities.length > 0)
        const identity = identities[pick % identities.length]!
        const all = [...identity.left.cells, ...identity.right.cells]
        const { table, row, column, address } = cells[all[pick % all.length]!]!
        const blank = structuredClone(report) as unknown as {
          tables: { [key: string]: { [key: string]: { [key: string]: null } } }
        }
        blank.tables[table]![row]![column] = null
        const { passed, unknown, findings } = check(blank as unknown as AnyDraft, { forms: [form] })
        expect(passed).not.toContain(identity.rule)
        expect(unknown).toContain(identity.rule)
        expect(findings.map(({ code }) => code)).toEqual(['CELL-03'])
        expect(findings[0]!.cells).toEqual([address])
      }),
    )
  })

  it('gives the same fingerprint to the same finding only', () => {
    fc.assert(
      fc.property(reportArbitrary(officialForms[1]), (report) => {
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

  it('refuses other reports of the wrong year and dates that are none', () => {
    const report: AnyDraft = { form: '2021', organ: '某局', year: 2024, tables: {} }
    expect(() => check(report, { previous: report })).toThrow('check: the previous report must be of 2023, got 2024')
    expect(() => check(report, { members: [{ ...report, year: 2022 }] })).toThrow(
      'check: the report of 某局 must be of 2024, got 2022',
    )
    expect(() => check(report, { published: '1月31日' })).toThrow(
      'check: published must be a date YYYY-MM-DD, got "1月31日"',
    )
    expect(() => check({ ...report, form: '2031' })).toThrow('the form "2031" is none of "2019", "2021"')
  })
})
