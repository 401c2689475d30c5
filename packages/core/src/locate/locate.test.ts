import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { check } from '../check'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { figuresOf } from '../model/figures'
import type { AnyDraft, DraftFigure } from '../model/report'
import { caseReport } from '../testing/case-report'
import { draftArbitrary, formArbitrary, reportArbitrary, withFigure } from '../testing/index'
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
  changes.reduce((one, { cell, to }) => withFigure(one, cell, () => to), report)

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
        const changed = withFigure(report, cell, () => wrong)
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
            (one, [pick, figure]) => withFigure(one, named[pick % named.length]!, () => figure),
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
            [...wrong].reduce((one, [cell, figure]) => withFigure(one, cell, () => figure), report),
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

const located = (set: { readonly [address: string]: DraftFigure }, options = {}) =>
  locate(caseReport({ set }, 2024), options)

describe('locate', () => {
  const block = {
    'proceedings.reconsideration.upheld': 10,
    'proceedings.reconsideration.pending': 1,
  }

  it('finds a total left 0 beside its parts', () => {
    const result = located(block)
    expect(result).toMatchObject({ status: 'located', count: 1 })
    expect(result.repairs[0]!.changes).toMatchObject([
      { cell: 'proceedings.reconsideration.total', from: 0, to: 11, cause: 'totalNotUpdated' },
    ])
    expect(describeRepair(result.repairs[0]!)).toBe(
      '四、政府信息公开行政复议、行政诉讼情况 行政复议，总计列应为 11（＝10＋1），实为 0，可能是总计没有随各项更新',
    )
    expect(describeRepair(result.repairs[0]!, 'en')).toBe(
      '4. Reconsideration and litigation, reconsideration, column total should be 11 (= 10 + 1), is 0: total not updated with its parts?',
    )
  })

  it('says how many answers are equally small, the likeliest first', () => {
    const result = located({ ...block, 'proceedings.reconsideration.total': 110 })
    expect(result).toMatchObject({ status: 'ambiguous', count: 5 })
    expect(result.repairs[0]!.changes).toMatchObject([
      { cell: 'proceedings.reconsideration.total', to: 11, cause: 'tenfold' },
    ])
    expect(describeLocated(result)).toMatch(/^仅凭算术分不清.*有 5 种/)
  })

  it('suspects a figure that was read with little confidence', () => {
    const weights = { 'proceedings.reconsideration.corrected': 0.4 }
    const result = located({ ...block, 'proceedings.reconsideration.total': 110 }, { weights })
    expect(result.repairs[0]!.changes[0]!.cell).toBe('proceedings.reconsideration.corrected')
  })

  it('suspects it before any other, whatever the cause, but never more figures than need be', () => {
    const wrong = { ...block, 'proceedings.reconsideration.total': 110 }
    const weights = { 'proceedings.reconsideration.corrected': 0.99, 'proceedings.reconsideration.upheld': 0.98 }
    const cells = located(wrong, { weights }).repairs.map(({ changes }) => changes[0]!.cell.split('.')[2])
    expect(cells.slice(0, 3)).toEqual(['upheld', 'corrected', 'total'])
    const doubtful = { 'requests.granted.total': 0, 'requests.handled.person': 0, 'requests.handled.total': 0 }
    const { status, repairs } = located({ 'requests.granted.person': 4 }, { weights: doubtful })
    expect([status, repairs[0]!.changes.map(({ cell }) => cell)]).toEqual(['located', ['requests.granted.person']])
  })

  it('never changes a figure that is known to be right', () => {
    const wrong = { ...block, 'proceedings.reconsideration.total': 110 }
    const known = (...columns: readonly string[]) =>
      Object.fromEntries(columns.map((column) => [`proceedings.reconsideration.${column}`, Infinity]))
    const { count, repairs } = located(wrong, { weights: known('total', 'corrected', 'otherResult') })
    expect([count, repairs.map(({ changes }) => changes[0]!.cell.split('.')[2])]).toEqual([2, ['upheld', 'pending']])
    const parts = known('upheld', 'corrected', 'otherResult', 'pending')
    expect(located(wrong, { weights: parts }).status).toBe('located')
    expect(located(wrong, { weights: { ...parts, ...known('total') } }).status).toBe('unlocated')
  })

  it('finds more wrong figures where the one that would do is known to be right', () => {
    const weights = { 'requests.granted.person': Infinity }
    const { repairs } = located({ 'requests.granted.person': 4 }, { weights })
    expect(repairs[0]!.changes.length).toBeGreaterThan(1)
    expect(repairs.flatMap(({ changes }) => changes.map(({ cell }) => cell))).not.toContain('requests.granted.person')
  })

  it.each([-0.1, 1.1, NaN, -Infinity])('takes no weight %d', (weight) => {
    expect(() => located(block, { weights: { 'requests.granted.person': weight } })).toThrow(
      'locate: a weight must be from 0 to 1, or Infinity',
    )
  })

  it('prefers, of slips that are as likely, the one that leaves the figures that are', () => {
    const figures = { corrected: 50, total: 5 }
    const set = Object.fromEntries(
      Object.entries(figures).map(([column, figure]) => [`proceedings.reconsideration.${column}`, figure]),
    )
    expect(located(set).repairs[0]!.changes).toMatchObject([
      { cell: 'proceedings.reconsideration.corrected', from: 50, to: 5, cause: 'tenfold' },
    ])
  })

  it('sees the figure of the cell printed beside it, over the end of a block', () => {
    const set = {
      'proceedings.reconsideration.upheld': 31,
      'proceedings.reconsideration.total': 31,
      'proceedings.directLitigation.upheld': 31,
      'proceedings.directLitigation.total': 4,
    }
    const { repairs } = located(set)
    expect(repairs[0]!.changes).toMatchObject([
      { cell: 'proceedings.directLitigation.upheld', to: 4, cause: 'shifted' },
    ])
  })

  it('mends tables that have nothing to do with one another each for itself, in every combination', () => {
    const result = located({
      ...block,
      'proceedings.directLitigation.upheld': 3,
      'proceedings.directLitigation.total': 30,
      'requests.granted.person': 4,
    })
    expect(result.status).toBe('ambiguous')
    expect(result.count).toBe(5 * 1)
    for (const { changes } of result.repairs) expect(changes).toHaveLength(3)
  })

  it('leaves out identities with a blank', () => {
    expect(located({ ...block, 'proceedings.reconsideration.otherResult': null }).status).toBe('balanced')
  })

  it('holds what comes in against what last year carried over', () => {
    const previous = caseReport({ set: { 'requests.carriedOut.person': 3, 'requests.carriedOut.total': 3 } }, 2023)
    const right = {
      'requests.carriedIn.person': 3,
      'requests.carriedIn.total': 3,
      'requests.granted.person': 3,
      'requests.granted.total': 3,
      'requests.handled.person': 3,
      'requests.handled.total': 3,
    }
    expect(located(right, { previous }).status).toBe('balanced')
    const { repairs } = located(
      {
        ...right,
        'requests.carriedIn.person': 2,
        'requests.carriedIn.total': 2,
        'requests.received.person': 1,
        'requests.received.total': 1,
      },
      { previous },
    )
    expect(repairs.map(({ changes }) => changes.map(({ cell, to }) => [cell, to]))).toContainEqual([
      ['requests.received.person', 0],
      ['requests.received.total', 0],
      ['requests.carriedIn.person', 3],
      ['requests.carriedIn.total', 3],
    ])
    expect(() => located(right, { previous: caseReport({}, 2020) })).toThrow('must be of 2023, got 2020')
  })

  it('names last year’s figure where it was left standing', () => {
    const previous = caseReport({ set: { 'proceedings.reconsideration.total': 7 } }, 2023)
    const { repairs } = located({ ...block, 'proceedings.reconsideration.total': 7 }, { previous })
    expect(repairs[0]!.changes).toMatchObject([
      { cell: 'proceedings.reconsideration.total', to: 11, cause: 'lastYear' },
    ])
  })

  it('finds four wrong figures in a rectangle', () => {
    const rectangle = { person: [2, 1], business: [1, 8] }
    const set: { [address: string]: number } = {}
    for (const [column, [granted, repeated]] of Object.entries(rectangle)) {
      set[`requests.granted.${column}`] = granted!
      set[`requests.repeated.${column}`] = repeated!
      for (const row of ['handled', 'received']) set[`requests.${row}.${column}`] = granted! + repeated!
    }
    for (const row of ['granted', 'repeated', 'handled', 'received'])
      set[`requests.${row}.total`] = set[`requests.${row}.person`]! + set[`requests.${row}.business`]!
    expect(located(set).status).toBe('balanced')
    const wrong = {
      'requests.granted.person': 5,
      'requests.granted.business': 5,
      'requests.repeated.person': 7,
      'requests.repeated.business': 3,
    }
    const { repairs } = located({ ...set, ...wrong })
    const ring = repairs.find(({ changes }) => changes.every(({ cell }) => cell in wrong))!
    expect(ring.changes.map(({ cell }) => cell)).toEqual(Object.keys(wrong))
    expect(ring.determined).toBe(false)
    expect(describeRepair(ring)).toMatch(/这几格的数不止一种可能，这里是其中一种$/)
  })

  it('finds a ring however far a number has to be passed around it', () => {
    const right = { person: [2, 1], business: [1, 8] }
    const base: { [address: string]: number } = {}
    for (const [column, [granted, repeated]] of Object.entries(right)) {
      base[`requests.granted.${column}`] = granted!
      base[`requests.repeated.${column}`] = repeated!
      for (const row of ['handled', 'received']) base[`requests.${row}.${column}`] = granted! + repeated!
    }
    for (const row of ['granted', 'repeated', 'handled', 'received'])
      base[`requests.${row}.total`] = base[`requests.${row}.person`]! + base[`requests.${row}.business`]!
    const wrong = ['granted.person', 'granted.business', 'repeated.person', 'repeated.business'].map(
      (cell, i) => [`requests.${cell}`, 5 + i * i] as const,
    )
    for (const [far] of wrong) {
      const { repairs } = located({ ...base, ...Object.fromEntries(wrong), [far]: 50_000 })
      expect(repairs.map(({ changes }) => changes.map(({ cell }) => cell))).toContainEqual(wrong.map(([cell]) => cell))
    }
  })

  const six = Object.fromEntries(
    ['received', 'granted', 'repeated', 'carriedOut', 'unclear', 'petition'].map((row, i) => [
      `requests.${row}.person`,
      11 * i + 7,
    ]),
  )

  it('finds six wrong figures that hang together', () => {
    const { status, repairs } = located(six)
    expect(status).toBe('located')
    expect(repairs[0]!.changes.map(({ cell, to }) => [cell, to]).sort()).toEqual(
      Object.keys(six)
        .map((cell) => [cell, 0])
        .sort(),
    )
  })

  it('stops when the time is over, wherever the search is', () => {
    const now = vi.spyOn(Date, 'now')
    for (const timeLimit of [0, 1, 10, 50]) {
      let time = 0
      now.mockReset().mockImplementation(() => time++)
      expect(located(six, { timeLimit })).toMatchObject({ status: 'unlocated', repairs: [] })
      // The clock is asked at each step of the search; once it has run out there is none.
      expect(now).toHaveBeenCalledTimes(1 + Math.max(timeLimit, 1))
    }
    now.mockRestore()
    expect(describeLocated(located(six, { timeLimit: 0 }))).toMatch(/请对照原始数据逐格核对。$/)
  })

  it('does not judge figures too large to add exactly', () => {
    const large = {
      'proceedings.reconsideration.upheld': Number.MAX_SAFE_INTEGER,
      'proceedings.reconsideration.pending': 1,
    }
    expect(located(large).status).toBe('unlocated')
  })
})
