import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { caseArguments, formArbitrary, oneMore, reportArbitrary } from '../testing/index'
import { parseDraft, parseReport } from './parse-report'
import type { AnyDraft } from './report'
import type { Ruling } from './verdict'
import { findVerdict, withVerdict } from './with-verdict'

interface Judged {
  readonly form: Form
  readonly wrong: AnyDraft
  readonly pick: number
}

/** Reports with one more in a cell that identities name, so that there is at least one finding. */
const wrongReports: fc.Arbitrary<Judged> = fc
  .oneof(fc.constantFrom<Form>(...officialForms), formArbitrary())
  .filter((form) => compiledForm(form).identities.length > 0)
  .chain((form) => fc.tuple(fc.constant(form), reportArbitrary(form) as fc.Arbitrary<AnyDraft>, fc.nat()))
  .map(([form, report, pick]) => {
    const { identities, cells } = compiledForm(form)
    const named = identities.flatMap(({ left, right }) => [...left.cells, ...right.cells])
    return { form, wrong: oneMore(report, cells[named[pick % named.length]!]!.address), pick }
  })

const rulings: fc.Arbitrary<Ruling> = fc.constantFrom<Ruling>(
  { verdict: 'confirmed' },
  { verdict: 'confirmed', by: '某某', on: '2025-03-01', reason: '台账只有这些' },
  { verdict: 'falseAlarm', reason: '另有口径' },
)

const falseAlarm: Ruling = { verdict: 'falseAlarm', reason: '另有口径' }

describe('a verdict in the ledger', () => {
  it('silences exactly its own finding where it is a false alarm', () => {
    fc.assert(
      fc.property(wrongReports, ({ form, wrong, pick }) => {
        const before = check(wrong, { forms: [form] })
        const finding = before.findings[pick % before.findings.length]!
        const judged = withVerdict(wrong, finding, falseAlarm)
        const after = check(judged, { forms: [form] })
        const { verdict, ...bare } = after.findings[pick % before.findings.length]!
        expect(verdict).toEqual({ ...falseAlarm, code: finding.code, fingerprint: finding.fingerprint })
        expect(after.findings.map((one) => (one.verdict ? bare : one))).toEqual(before.findings)
        const others = before.findings.some((one) => one !== finding && one.code === finding.code)
        expect(after.failed).toEqual(before.failed.filter((code) => others || code !== finding.code))
        expect(after.passed.filter((code) => !before.passed.includes(code))).toEqual(others ? [] : [finding.code])
        expect(after.unknown).toEqual(before.unknown)
        expect(after.voidVerdicts).toEqual([])
      }),
    )
  })

  it('counts as failed where the finding is confirmed', () => {
    fc.assert(
      fc.property(wrongReports, ({ form, wrong }) => {
        const { findings, failed } = check(wrong, { forms: [form] })
        const judged = findings.reduce((report, one) => withVerdict(report, one, { verdict: 'confirmed' }), wrong)
        const after = check(judged, { forms: [form] })
        expect(after.failed).toEqual(failed)
        expect(after.findings.every(({ verdict }) => verdict?.verdict === 'confirmed')).toBe(true)
      }),
    )
  })

  it('is void once any figure that its finding names is another', () => {
    fc.assert(
      fc.property(wrongReports, fc.nat(), ({ form, wrong, pick }, which) => {
        const { findings } = check(wrong, { forms: [form] })
        const finding = findings[pick % findings.length]!
        const judged = withVerdict(wrong, finding, falseAlarm)
        const changed = oneMore(judged, finding.cells[which % finding.cells.length]!)
        const after = check(changed, { forms: [form] })
        expect(after.findings.filter(({ verdict }) => verdict)).toEqual([])
        expect(after.voidVerdicts).toEqual(judged.ledger)
      }),
    )
  })

  it('is there when the report is read again', () => {
    fc.assert(
      fc.property(wrongReports, rulings, ({ form, wrong }, ruling) => {
        const { findings } = check(wrong, { forms: [form] })
        const judged = findings.reduce((report, one) => withVerdict(report, one, ruling), wrong)
        for (const parse of [parseReport, parseDraft]) {
          const back = parse(JSON.parse(JSON.stringify(judged)), { forms: [form] }) as AnyDraft
          expect(back.ledger).toEqual(judged.ledger)
          for (const finding of findings) expect(findVerdict(back, finding)).toMatchObject(ruling)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('withVerdict', () => {
  const [report] = caseArguments({ why: '', set: { 'requests.handled.total': 1 } })
  const { findings } = check(report)

  it('changes neither the report nor its figures', () => {
    const copy = structuredClone(report)
    const { ledger, ...rest } = withVerdict(report, findings[0]!, falseAlarm)
    expect(report).toEqual(copy)
    expect(rest).toEqual(copy)
    expect(ledger).toHaveLength(1)
  })

  it('puts a later verdict in the place of an earlier one on the same finding', () => {
    const all = findings.reduce((one, finding) => withVerdict(one, finding, falseAlarm), report)
    const again = withVerdict(all, findings[0]!, { verdict: 'confirmed' })
    expect(again.ledger).toEqual([
      { verdict: 'confirmed', code: findings[0]!.code, fingerprint: findings[0]!.fingerprint },
      ...all.ledger!.slice(1),
    ])
  })
})

describe('check', () => {
  it('leaves a rule undecided that blanks keep from being decided, false alarm or not', () => {
    const [draft] = caseArguments({
      why: '',
      set: { 'requests.handled.person': 1, 'requests.handled.business': null },
    })
    const found = check(draft).findings.find(({ code }) => code === 'SUM-01')!
    expect(check(withVerdict(draft, found, falseAlarm)).unknown).toContain('SUM-01')
  })

  it('tells of a verdict that rests on last year’s report where that is not at hand', () => {
    const [draft, options] = caseArguments({ why: '', previous: { set: { 'requests.carriedOut.person': 1 } } })
    const [found] = check(draft, options).findings
    const judged = withVerdict(draft, found!, falseAlarm)
    expect(check(judged, options)).toMatchObject({ failed: [], voidVerdicts: [] })
    expect(check(judged).voidVerdicts).toEqual(judged.ledger)
  })

  it('takes the figures as printed where they have been restated', () => {
    const [draft] = caseArguments({ why: '', set: { 'proceedings.reconsideration.total': 1 } })
    const before = check(draft)
    const cell = 'proceedings.reconsideration.total'
    const after = check(
      withVerdict(draft, before.findings[0]!, {
        verdict: 'restated',
        reason: '笔误',
        restatements: [{ cell, from: 1, to: 0 }],
      }),
    )
    expect(after.failed).toEqual(before.failed)
    expect(after.findings[0]).toMatchObject({ actual: 1, verdict: { restatements: [{ cell, from: 1, to: 0 }] } })
  })
})
