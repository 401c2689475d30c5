import { complete, describeFilled, form2019, form2021, locate } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { formArbitrary, reportArbitrary, changedAt } from '@gxgk/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corruptedArbitrary, namedCells } from './locate/corruption'
import { isExact, loadHighs } from './locate/exact'
import { corruptedOf, count, evenlyCorruptedOf, noTrials } from './locate/trial'
import { golden, hasSharedReports, leftOut } from './shared-reports'

const solver = await loadHighs()

describe('locate, held against an exact solver', () => {
  it.each([1, 2, 3, 4, 5, 6])('finds all smallest sets where %i figures of an official form are wrong', (size) => {
    for (let seed = 1; seed <= 16; seed++) {
      const form = seed % 2 === 0 ? form2019 : form2021
      const { report } = corruptedOf(form, size, seed)
      const result = locate(report, { timeLimit: 20_000 })
      const found = result.repairs[0]?.changes.length ?? 0
      expect([seed, found <= size, isExact(solver, form, report, result)]).toEqual([seed, true, true])
    }
  })

  it('would be seen to miss an answer, or to take more changes than need be', () => {
    const { report } = corruptedOf(form2021, 1, 1)
    const result = locate(report)
    const [first, ...others] = result.repairs
    expect(isExact(solver, form2021, report, { ...result, repairs: others, count: others.length })).toBe(false)
    const [one, other] = ['requests.granted.person', 'requests.granted.business']
    const more = { ...first!, changes: [one, other].map((cell) => ({ ...first!.changes[0]!, cell: cell! })) }
    expect(isExact(solver, form2021, report, { ...result, repairs: [more], count: 1 })).toBe(false)
  })

  it('finds all smallest sets where up to four figures of any form are wrong', () => {
    const cases = formArbitrary()
      .filter((form) => namedCells(form).length >= 4 && !/"amount"|"change"/.test(JSON.stringify(form)))
      .chain((form) =>
        fc
          .integer({ min: 1, max: 4 })
          .chain((size) => corruptedArbitrary(form, reportArbitrary(form, 400) as fc.Arbitrary<AnyDraft>, size))
          .map(({ report, wrong }) => ({ form, report, wrong })),
      )
    fc.assert(
      fc.property(cases, ({ form, report, wrong }) => {
        const result = locate(report, { forms: [form] })
        const found = result.repairs[0]?.changes.length ?? 0
        expect([found <= wrong.length, isExact(solver, form, report, result)]).toEqual([true, true])
      }),
      { numRuns: 300 },
    )
  })

  it.each<[string, Form, typeof corruptedOf, { first: number; withCause: number }]>([
    ['2019 form', form2019, evenlyCorruptedOf, { first: 0.985, withCause: 0.99 }],
    ['2021 form', form2021, evenlyCorruptedOf, { first: 0.985, withCause: 0.99 }],
    // Twice as many in the table of one sum to a cell.
    ['2019 form, drawn to the edges', form2019, corruptedOf, { first: 0.975, withCause: 0.985 }],
    ['2021 form, drawn to the edges', form2021, corruptedOf, { first: 0.975, withCause: 0.985 }],
  ])('has one wrong figure of the %s always among the answers, and nearly always first', (_, form, draw, least) => {
    const all = noTrials()
    const withCause = noTrials()
    for (let seed = 1; seed <= 2000; seed++) {
      const corrupted = draw(form, 1, seed)
      const result = locate(corrupted.report)
      count(all, corrupted, result)
      if (corrupted.wrong[0]!.mishap !== 'random') count(withCause, corrupted, result)
    }
    expect(all.among).toBe(all.reports)
    // Where nothing tells how a figure came to be wrong, in a table of one sum to a cell, nothing tells which it is.
    expect(all.first / all.reports).toBeGreaterThanOrEqual(least.first)
    expect(withCause.first / withCause.reports).toBeGreaterThanOrEqual(least.withCause)
  })
})

describe.skipIf(!hasSharedReports)(`published reports${leftOut}`, () => {
  it('have the total of a block found that is left 0 beside its parts', () => {
    const balanced = golden('hongze-district-2024') as AnyDraft
    expect(locate(balanced).status).toBe('balanced')
    const figures = { upheld: 10, corrected: 0, otherResult: 0, pending: 1, total: 0 }
    const report = Object.entries(figures).reduce(
      (one, [column, figure]) => changedAt(one, `proceedings.reconsideration.${column}`, () => figure),
      balanced,
    )
    const { status, repairs } = locate(report)
    expect(status).toBe('located')
    expect(repairs[0]!.changes).toMatchObject([
      { cell: 'proceedings.reconsideration.total', from: 0, to: 11, cause: 'totalNotUpdated' },
    ])
  })

  it('have every blank filled that the printed figures leave no choice of', () => {
    const { filled, open, contradictions } = complete(golden('shanghai-general-office-2019') as AnyDraft)
    expect([filled.length, contradictions]).toEqual([130, []])
    expect(new Set(open.map((cell) => cell.split('.')[1]))).toEqual(new Set(['litigationAfterReconsideration']))
    const total = filled.find(({ cell }) => cell === 'requests.granted.total')!
    expect(describeFilled(total)).toBe(
      '三、收到和处理政府信息公开申请情况 （一）予以公开，总计列应为 272（＝258＋12＋1＋1），原为空白；依据 SUM-02',
    )
  })
})
