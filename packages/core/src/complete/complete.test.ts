import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { addAmounts } from '../model/amount'
import { figureAt } from '../model/figures'
import type { AnyDraft } from '../model/report'
import { equationsOf } from '../rules/equation'
import { caseReport } from '../testing/case-report'
import { draftArbitrary, formArbitrary, reportArbitrary, changedAt } from '../testing/index'
import { describeContradiction } from '../wording/describe-contradiction'
import { describeFilled } from '../wording/describe-filled'
import { complete } from './complete'
import { eliminate } from './eliminate'

const forms = { 'the official forms': fc.constantFrom<Form>(...officialForms), 'generated forms': formArbitrary() }

/** A form, a report of it that balances, and the same with some of its cells blank. */
const blanked = (some: fc.Arbitrary<Form>) =>
  some.chain((form) =>
    fc
      .tuple(
        reportArbitrary(form) as fc.Arbitrary<AnyDraft>,
        fc.uniqueArray(fc.constantFrom(...compiledForm(form).cells.slice(0, compiledForm(form).printed)), {
          maxLength: 40,
        }),
      )
      .map(([report, cells]) => ({
        form,
        report,
        cells: cells.map(({ address }) => address),
        draft: cells.reduce((draft, { address }) => changedAt(draft, address, () => null), report),
      })),
  )

describe.each(Object.entries(forms))('complete, of %s', (_, some) => {
  it('gives back each blank that it fills, with a proof that comes to it, and leaves the rest open', () => {
    fc.assert(
      fc.property(blanked(some), ({ form, report, cells, draft }) => {
        const { filled, open, contradictions, draft: made } = complete(draft, { forms: [form] })
        expect(contradictions).toEqual([])
        expect([...filled.map(({ cell }) => cell), ...open].sort()).toEqual([...cells].sort())
        for (const { cell, value, by } of filled) {
          expect(value).toBe(figureAt(report, cell, [form]))
          expect(addAmounts(...by.terms.map((term) => term.value))).toBe(value)
          expect(by.identities.length).toBeGreaterThan(0)
        }
        expect(made).toEqual(open.reduce((one, cell) => changedAt(one, cell, () => null), report))
      }),
      { numRuns: 60 },
    )
  })

  it('fills every blank that elimination determines, and no other unless nothing is left for it', () => {
    fc.assert(
      fc.property(blanked(some), ({ form, draft, cells }) => {
        const { index } = compiledForm(form)
        const unknown = new Set(cells.map((cell) => index.get(cell)!))
        const { reduced } = eliminate(equationsOf(compiledForm(form)), (cell) => unknown.has(cell))
        const determined = reduced.filter((one) => one.cells.length === 1).map((one) => one.cells[0]!)
        const { filled } = complete(draft, { forms: [form] })
        const told = filled.map(({ cell }) => index.get(cell)!)
        for (const cell of determined) expect(told).toContain(cell)
        if (filled.every(({ by }) => !by.nothingLeft)) expect(told).toHaveLength(determined.length)
      }),
      { numRuns: 60 },
    )
  })

  it('takes any draft, and what it made has nothing more to fill', () => {
    fc.assert(
      fc.property(
        some.chain((form) => fc.tuple(fc.constant(form), draftArbitrary(form))),
        ([form, draft]) => {
          const once = complete(draft, { forms: [form] })
          const again = complete(once.draft, { forms: [form] })
          expect([again.filled, again.open]).toEqual([[], once.open])
          const proved = [...once.filled, ...once.contradictions.flatMap(({ values }) => values)]
          // Sums of larger figures are not exact.
          const exact = proved.filter(({ by }) => by.terms.every((term) => Math.abs(term.value) < 1e12))
          for (const { value, by } of exact) expect(addAmounts(...by.terms.map((term) => term.value))).toBe(value)
          for (const language of ['zh', 'en'] as const) {
            for (const one of once.filled) expect(describeFilled(one, language, [form])).not.toMatch(/undefined|NaN/)
            for (const one of once.contradictions)
              expect(describeContradiction(one, language, [form])).not.toMatch(/undefined|NaN/)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('complete', () => {
  it('refuses an option that it does not have', () =>
    expect(() => complete(caseReport({}, 2024), { form: [] } as never)).toThrow('there is no option form'))

  it('fills what only several identities together determine, and with it what one then does', () => {
    const blank = {
      granted: ['person', 'business', 'research'],
      partlyGranted: ['person', 'business'],
      stateSecret: ['research', 'nonprofit', 'legalService'],
      otherLaw: ['nonprofit', 'legalService'],
    }
    const cells = Object.entries(blank).flatMap(([row, columns]) =>
      columns.map((column) => `requests.${row}.${column}`),
    )
    // 3 4 5 granted, 6 7 in part; 8 2 1 and 3 4 refused.
    const totals = { granted: 12, partlyGranted: 13, stateSecret: 11, otherLaw: 7, handled: 43 }
    const handled = { person: 9, business: 11, research: 13, nonprofit: 5, legalService: 5 }
    const set = {
      ...Object.fromEntries(cells.map((cell) => [cell, null])),
      ...Object.fromEntries(Object.entries(totals).map(([row, total]) => [`requests.${row}.total`, total])),
      ...Object.fromEntries(Object.entries(handled).map(([column, sum]) => [`requests.handled.${column}`, sum])),
    }
    const { filled, open } = complete(caseReport({ set }, 2024))
    const determined = ['requests.granted.research', 'requests.stateSecret.research']
    // Both rows of a ring less both its columns leave what else is in them.
    expect(filled.map(({ cell, value }) => [cell, value])).toEqual([
      [determined[0], 5],
      [determined[1], 8],
    ])
    for (const { by } of filled) expect(by.identities.length).toBeGreaterThanOrEqual(4)
    expect(open).toEqual(cells.filter((cell) => !determined.includes(cell)))
  })

  it('proves a blank without speaking of others where it can', () => {
    const set = { 'requests.granted.person': null, 'requests.partlyGranted.person': null }
    const { filled } = complete(caseReport({ set }, 2024))
    expect(
      filled.map(({ cell, value, by }) => [cell, value, by.nothingLeft, by.identities.map(({ at }) => at)]),
    ).toEqual([
      ['requests.granted.person', 0, false, ['granted']],
      ['requests.partlyGranted.person', 0, false, ['partlyGranted']],
    ])
  })

  it('fills a total with the sum as proof', () => {
    const { filled } = complete(
      caseReport(
        { set: { 'proceedings.directLitigation.upheld': 2, 'proceedings.directLitigation.total': null } },
        2024,
      ),
    )
    expect(filled).toEqual([
      {
        form: '2021',
        cell: 'proceedings.directLitigation.total',
        value: 2,
        by: {
          identities: [{ rule: 'SUM-03', table: 'proceedings', each: 'row', at: 'directLitigation' }],
          nothingLeft: false,
          terms: [
            { cell: 'proceedings.directLitigation.upheld', value: 2 },
            { cell: 'proceedings.directLitigation.corrected', value: 0 },
            { cell: 'proceedings.directLitigation.otherResult', value: 0 },
            { cell: 'proceedings.directLitigation.pending', value: 0 },
          ],
        },
      },
    ])
    expect(describeFilled(filled[0]!)).toBe(
      '四、政府信息公开行政复议、行政诉讼情况 未经复议直接起诉，总计列应为 2，原为空白；依据 SUM-03',
    )
  })

  it('fills with 0 only where the other figures leave nothing, and says so', () => {
    const blanks = { 'proceedings.directLitigation.corrected': null, 'proceedings.directLitigation.pending': null }
    const full = caseReport(
      { set: { ...blanks, 'proceedings.directLitigation.upheld': 3, 'proceedings.directLitigation.total': 3 } },
      2024,
    )
    const { filled, open } = complete(full)
    expect(filled.map(({ cell, value, by }) => [cell, value, by.nothingLeft])).toEqual([
      ['proceedings.directLitigation.corrected', 0, true],
      ['proceedings.directLitigation.pending', 0, true],
    ])
    expect(describeFilled(filled[0]!)).toBe(
      '四、政府信息公开行政复议、行政诉讼情况 未经复议直接起诉，结果纠正列应为 0，因为其他各数相抵后没有剩余（＝3－3），原为空白；依据 SUM-03',
    )
    expect(open).toEqual([])
    const more = changedAt(full, 'proceedings.directLitigation.total', () => 4)
    expect(complete(more)).toMatchObject({ filled: [], open: Object.keys(blanks) })
  })

  it('fills what only several identities together determine', () => {
    // Two rows and two columns with a blank at each crossing but that row and column sums fix them; the rank is one short.
    const cells = ['granted.person', 'granted.business', 'stateSecret.person', 'stateSecret.total', 'granted.total']
    const draft = caseReport({ set: Object.fromEntries(cells.map((cell) => [`requests.${cell}`, null])) }, 2024)
    const { filled, open } = complete(draft)
    expect(filled.map(({ cell }) => cell).sort()).toEqual(cells.map((cell) => `requests.${cell}`).sort())
    expect(open).toEqual([])
  })

  it('proves each blank by one identity where one is enough', () => {
    // The column sums have two blanks each, so that only the rows determine them.
    const cells = ['granted.person', 'granted.business', 'stateSecret.person', 'handled.total']
    const draft = caseReport({ set: Object.fromEntries(cells.map((cell) => [`requests.${cell}`, null])) }, 2024)
    const rows = changedAt(draft, 'requests.granted.business', () => 0)
    const { filled } = complete(rows)
    expect(filled).toHaveLength(3)
    for (const { by } of filled) expect(by.identities).toHaveLength(1)
  })

  it('tells of a blank that two identities determine differently, and does not fill it', () => {
    const { filled, contradictions, draft } = complete(
      caseReport({ set: { 'requests.granted.person': 2, 'requests.granted.total': null } }, 2024),
    )
    expect(filled).toEqual([])
    expect(draft.tables['requests']!['granted']!['total']).toBe(null)
    expect(contradictions.map(({ cell, values }) => [cell, ...values.map(({ value }) => value)])).toEqual([
      ['requests.granted.total', 0, 2],
    ])
    expect(describeContradiction(contradictions[0]!)).toBe(
      '三、收到和处理政府信息公开申请情况 （一）予以公开，总计列空白，填不出：依 SUM-01 应为 0，依 SUM-02 应为 2，互相矛盾',
    )
    expect(describeContradiction(contradictions[0]!, 'en')).toMatch(/0 by SUM-01, 2 by SUM-02, which differ$/)
  })

  it('is not kept from filling by a contradiction that has nothing to do with the blank', () => {
    const cells = ['granted.person', 'granted.business', 'stateSecret.person', 'stateSecret.business']
    const draft = caseReport(
      {
        set: {
          ...Object.fromEntries(cells.map((cell) => [`requests.${cell}`, null])),
          'requests.granted.total': 1,
          'requests.carriedOut.research': null,
        },
      },
      2024,
    )
    const { filled, contradictions } = complete(draft)
    expect(filled.map(({ cell }) => cell)).toContain('requests.carriedOut.research')
    expect(contradictions.map(({ cell }) => cell)).not.toContain('requests.carriedOut.research')
  })

  it('does not fill a figure below 0', () => {
    const { contradictions } = complete(
      caseReport(
        { set: { 'proceedings.directLitigation.upheld': 2, 'proceedings.directLitigation.pending': null } },
        2024,
      ),
    )
    expect(contradictions.map(({ values }) => values[0]!.value)).toEqual([-2])
    expect(describeContradiction(contradictions[0]!)).toMatch(/不是这一格可能的数$/)
  })

  it('reads a group printed as one row, and leaves `/` alone', () => {
    const printed = caseReport(
      {
        set: {
          'requests.otherHandling.person': null,
          'requests.otherHandling.total': 3,
          'requests.handled.person': 3,
          'disclosure.regulations.issued': '/',
        },
      },
      2024,
    )
    const { filled, draft } = complete(printed)
    expect(filled.map(({ cell, value }) => [cell, value])).toEqual([['requests.otherHandling.person', 3]])
    expect(draft.tables['disclosure']!['regulations']!['issued']).toBe('/')
  })
})
