import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { figuresOf } from '../model/figures'
import type { AnyDraft } from '../model/report'
import { draftArbitrary, formArbitrary, reportArbitrary, changedAt } from '../testing/index'
import { describeLocated } from '../wording/describe-located'
import { describeRepair } from '../wording/describe-repair'
import type { LocateResult } from './locate'
import { locate } from './locate'

const forms = { 'the official forms': fc.constantFrom<Form>(...officialForms), 'generated forms': formArbitrary() }

const reportsOf = (some: fc.Arbitrary<Form>) =>
  some.chain((form) => fc.tuple(fc.constant(form), reportArbitrary(form) as fc.Arbitrary<AnyDraft>))

const namedCells = (form: Form): readonly string[] => {
  const { identities, cells } = compiledForm(form)
  return [...new Set(identities.flatMap(({ left, right }) => [...left.cells, ...right.cells]))].map(
    (cell) => cells[cell]!.address,
  )
}

const kindOf = (form: Form, address: string) => {
  const { cells, index } = compiledForm(form)
  return cells[index.get(address)!]!.kind
}

const identityFailures = (report: AnyDraft, form: Form) =>
  check(report, { forms: [form] }).failed.filter((code) => /^(?:SUM|FLOW|CELL)/.test(code))

const repaired = (report: AnyDraft, { changes }: LocateResult['repairs'][number]) =>
  changes.reduce((one, { cell, to }) => changedAt(one, cell, () => to), report)

describe.each(Object.entries(forms))('locate, of %s', (_, some) => {
  it('finds a consistent report balanced', () => {
    fc.assert(
      fc.property(reportsOf(some), ([form, report]) => {
        expect(locate(report, { forms: [form] })).toEqual({ form: form.id, status: 'balanced', repairs: [], count: 0 })
      }),
    )
  })

  it('has one cell changed by any amount among its answers', () => {
    fc.assert(
      fc.property(reportsOf(some), fc.nat(), fc.nat({ max: 3_000_000 }), ([form, report], pick, figure) => {
        const named = namedCells(form)
        if (named.length === 0) return
        const cell = named[pick % named.length]!
        const wrong = kindOf(form, cell) === 'amount' ? figure / 1000 : figure
        const changed = changedAt(report, cell, () => wrong)
        const right = figuresOf(report, [form]).report.tables
        const { status, repairs } = locate(changed, { forms: [form] })
        const [table = '', row = '', column = ''] = cell.split('.')
        const to = right[table]![row]![column]
        if (to === wrong) {
          expect(status).toBe('balanced')
          return
        }
        expect(repairs.every(({ changes }) => changes.length === 1)).toBe(true)
        expect(repairs.map(({ changes }) => [changes[0]!.cell, changes[0]!.to])).toContainEqual([cell, to])
        expect(status).toBe(repairs.length === 1 ? 'located' : 'ambiguous')
      }),
    )
  })

  it('gives answers that make every identity hold, all of one size, none twice, no larger than what was changed', () => {
    fc.assert(
      fc.property(
        reportsOf(some),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 90 })), { maxLength: 4 }),
        ([form, report], wrong) => {
          const named = namedCells(form)
          if (named.length === 0) return
          const changed = wrong.reduce(
            (one, [pick, figure]) => changedAt(one, named[pick % named.length]!, () => figure),
            report,
          )
          const { repairs, count, status } = locate(changed, { forms: [form] })
          expect(status).not.toBe('unlocated')
          expect(repairs).toHaveLength(Math.min(count, 100))
          expect(new Set(repairs.map(({ changes }) => changes.map(({ cell }) => cell).join())).size).toBe(
            repairs.length,
          )
          expect(new Set(repairs.map(({ changes }) => changes.length)).size).toBeLessThanOrEqual(1)
          expect(repairs[0]?.changes.length ?? 0).toBeLessThanOrEqual(wrong.length)
          for (const repair of repairs.slice(0, 5)) {
            expect(identityFailures(repaired(changed, repair), form)).toEqual([])
            for (const language of ['zh', 'en'] as const)
              expect(describeRepair(repair, language, [form])).not.toMatch(/undefined|NaN|\[object/)
          }
        },
      ),
    )
  })

  it('leaves every known figure as it is, and still mends those that are wrong', () => {
    fc.assert(
      fc.property(
        reportsOf(some),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 90 })), { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(), { maxLength: 60 }),
        ([form, report], changed, picks) => {
          const named = namedCells(form)
          if (named.length === 0) return
          const wrong = new Map(changed.map(([pick, figure]) => [named[pick % named.length]!, figure]))
          const known = picks.map((pick) => named[pick % named.length]!).filter((cell) => !wrong.has(cell))
          const weights = Object.fromEntries(known.map((cell) => [cell, Infinity]))
          const found = locate(
            [...wrong].reduce((one, [cell, figure]) => changedAt(one, cell, () => figure), report),
            { forms: [form], weights },
          )
          expect(found.status).not.toBe('unlocated')
          expect(found.repairs[0]?.changes.length ?? 0).toBeLessThanOrEqual(wrong.size)
          for (const { changes } of found.repairs) for (const { cell } of changes) expect(known).not.toContain(cell)
        },
      ),
    )
  })

  it('takes any draft', () => {
    fc.assert(
      fc.property(
        some.chain((form) => fc.tuple(fc.constant(form), draftArbitrary(form))),
        ([form, draft]) => {
          const result = locate(draft, { forms: [form], timeLimit: 1, previous: { ...draft, year: draft.year - 1 } })
          expect(describeLocated(result)).not.toMatch(/undefined|NaN/)
          expect(describeLocated(result, 'en')).not.toMatch(/undefined|NaN/)
        },
      ),
      { numRuns: 60 },
    )
  })
})
