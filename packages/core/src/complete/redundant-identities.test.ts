import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { blankDraft } from '../model/blank-draft'
import { figuresOf } from '../model/figures'
import type { AnyDraft, DraftFigure } from '../model/report'
import { formArbitrary } from '../testing/index'
import { complete } from './complete'
import { redundantIdentities } from './redundant-identities'

/** A draft with a one in every cell but in totals and the first row of each flow, which are blank. */
const ones = (form: Form): AnyDraft => {
  const draft = blankDraft(form, { organ: '某局', year: form.years.from }, 1) as AnyDraft
  const tables = Object.entries(form.tables).map(([id, { sums, flows }]) => {
    const totals = (each: 'column' | 'row') => sums.filter((sum) => sum.each === each).map(({ total }) => total)
    const blankRows = [...totals('column'), ...flows.map(({ opening }) => opening[0]!)]
    const blankColumns = totals('row')
    const rows = Object.entries(draft.tables[id]!).map(([row, figures]) => {
      const cells = Object.entries(figures!).map(([column, figure]): [string, DraftFigure | undefined] => [
        column,
        blankRows.includes(row) || blankColumns.includes(column) ? null : figure,
      ])
      return [row, Object.fromEntries(cells)] as const
    })
    return [id, Object.fromEntries(rows)] as const
  })
  return { ...draft, tables: Object.fromEntries(tables) }
}

const forms = { 'the official forms': fc.constantFrom<Form>(...officialForms), 'generated forms': formArbitrary() }

describe.each(Object.entries(forms))('the identities of %s', (_, some) => {
  it('contradict neither one another nor the cells: a report without a zero satisfies all of them', () => {
    fc.assert(
      fc.property(some, (form) => {
        const { draft, open, contradictions } = complete(ones(form), { forms: [form] })
        expect([open, contradictions]).toEqual([[], []])
        expect(figuresOf(draft, [form]).values.every((value) => value > 0)).toBe(true)
        expect(check(draft, { forms: [form] }).failed).toEqual([])
      }),
    )
  })
})

describe('redundantIdentities', () => {
  it.each(officialForms.map((form) => [form.id, form as Form] as const))(
    'finds that in the %s form the total column follows from the others, for SUM-01 and for FLOW-01, and nothing else does',
    (_, form) => {
      const redundant = redundantIdentities(form)
      expect(redundant.map(({ identity }) => [identity.rule, identity.at])).toHaveLength(2)
      const named = redundant.flatMap(({ identity, impliedBy }) => [identity, ...impliedBy])
      expect(new Set(named.map(({ table }) => table))).toEqual(new Set(['requests']))
    },
  )

  it('takes out as many as leave the rest independent', () => {
    fc.assert(
      fc.property(formArbitrary(), (form) => {
        const { identities } = compiledForm(form)
        const redundant = redundantIdentities(form)
        expect(new Set(redundant.map(({ identity }) => identity)).size).toBe(redundant.length)
        expect(redundant.length).toBeLessThanOrEqual(identities.length)
        for (const { impliedBy } of redundant) expect(impliedBy.length).toBeGreaterThan(0)
      }),
    )
  })
})

it.each([[undefined], [{}], ['2021']])('refuses %j, which is no form, in one sentence', (given) =>
  expect(() => redundantIdentities(given as never)).toThrow('redundantIdentities: form must be'),
)
