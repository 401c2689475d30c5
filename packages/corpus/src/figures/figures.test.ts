import { check, form2021, officialForms, rules, vectorOf, blankDraft, withFigure } from '@gxgk/core'
import { draftArbitrary, formArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { corpusColumns } from './columns'
import { draftOf } from './draft-of'
import { indexOfColumns, rowMakerOf } from './row'

const columns = corpusColumns()
const indexOf = indexOfColumns(columns)
const rowOf = rowMakerOf(columns)

it('the official forms have 247 columns, each once, with names that need no quotes', () => {
  expect(columns).toHaveLength(247)
  expect(new Set(columns.map(({ name }) => name.toLowerCase())).size).toBe(247)
  for (const { name } of columns) expect(name).toMatch(/^[a-zA-Z]+__[a-zA-Z]+__[a-zA-Z]+$/)
})

it('of a report in which every cell is a number the states are null, whatever other forms have', () => {
  const zeros = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0)
  expect(rowOf(zeros)).toMatchObject({ states: null, shape: '2021', odd: [] })
})

it('what a column does not hold stands beside it as printed', () => {
  const zeros = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0)
  const cells = ['requests.granted.person', 'requests.received.total', 'disclosure.fees.amount'] as const
  const draft = [2.5, 1e9, 0.00000049].reduce<typeof zeros>(
    (made, value, i) => withFigure(made, cells[i]!, value),
    zeros,
  )
  const { states, units, odd } = rowOf(draft)
  expect(odd.map(({ cell, text }) => `${cell} ${text}`).sort()).toEqual(
    ['disclosure.fees.amount 4.9e-7', 'requests.granted.person 2.5', 'requests.received.total 1000000000'].sort(),
  )
  expect(cells.map((cell) => states![indexOf.get(cell)!])).toEqual(['x', 'x', '!'])
  expect(cells.map((cell) => units[indexOf.get(cell)!])).toEqual([NaN, NaN, 0])
})

const drafts = fc
  .oneof(fc.constantFrom(...officialForms), formArbitrary())
  .chain((form) => fc.tuple(fc.constant(form), draftArbitrary(form)))

it('a draft of any form comes back from its row: the same vector, the same findings on its figures', () => {
  const onFigures = rules.filter(({ code }) => /^(?:CELL|SUM|FLOW)-/.test(code))
  fc.assert(
    fc.property(drafts, ([form, draft]) => {
      const own = corpusColumns([form])
      const back = draftOf(rowMakerOf(own, [form])(draft), indexOfColumns(own), {}, [form])
      expect(vectorOf(back, [form])).toEqual(vectorOf(draft, [form]))
      const found = (one: typeof draft) => check(one, { forms: [form], rules: onFigures }).findings
      expect(found(back)).toEqual(found({ ...draft, organKind: undefined } as never))
    }),
    { numRuns: 60, endOnFailure: true },
  )
})
