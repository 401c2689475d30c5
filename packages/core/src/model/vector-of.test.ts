import { expect, it } from 'vitest'
import { form2021 } from '../forms/2021'
import { withFigure } from './with-figure'
import { blankDraft } from './blank-draft'
import { vectorOf } from './vector-of'
import type { AnyDraft } from './report'

const zeros = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0)

const at = (draft: AnyDraft, address: string) => {
  const { form, units, states } = vectorOf(draft)
  const cell = form.index.get(address)!
  return [states[cell], units[cell]]
}

it('a vector has a number and a state for every cell and every summed group', () => {
  const { shape, form, units, states } = vectorOf(zeros)
  expect([shape, units.length, states.length]).toEqual(['2021', form.cells.length, form.cells.length])
  expect(states).toBe('.'.repeat(form.printed) + '+'.repeat(form.cells.length - form.printed))
})

it('amounts are whole millionths of 万元', () => {
  expect(at(withFigure(zeros, 'disclosure.fees.amount', 1.5), 'disclosure.fees.amount')).toEqual(['.', 1_500_000])
})

it('blank, `/`, not read and not there are four things, and none is a number', () => {
  const cell = 'requests.stateSecret.person'
  const blank = withFigure(zeros, cell, null)
  expect(at(blank, cell)).toEqual(['_', NaN])
  expect(at(withFigure(zeros, cell, '/'), cell)).toEqual(['/', NaN])
  expect(at({ ...blank, unread: [cell] }, cell)).toEqual(['?', NaN])
  const { stateSecret: _, ...requests } = zeros.tables.requests!
  expect(at({ ...zeros, tables: { ...zeros.tables, requests } }, cell)).toEqual(['-', NaN])
  expect(at(blank, 'requests.refused.person')).toEqual(['~', NaN])
  expect(at(blank, 'requests.refused.total')).toEqual(['+', 0])
})
