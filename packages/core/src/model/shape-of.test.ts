import fc from 'fast-check'
import { expect, it } from 'vitest'
import { form2021 } from '../forms/2021'
import { officialForms } from '../forms/form-for-year'
import { printedForm } from '../forms/printed-form'
import { compiledForm } from '../forms/compiled-form'
import { draftArbitrary } from '../testing/draft-arbitrary'
import { formArbitrary } from '../testing/form-arbitrary'
import { blankDraft } from './blank-draft'
import type { AnyDraft } from './report'
import { compiledShape, shapeOf } from './shape-of'

it('a shape is the form and its groups in one row, and gives the form as printed', () => {
  const draft: AnyDraft = blankDraft(form2021, { organ: '某县教育局', year: 2024 })
  expect(shapeOf(draft)).toBe('2021')
  const { otherReason: _, correctionOverdue: __, feeOverdue: ___, ...rows } = draft.tables.requests!
  const oneRow = { ...draft, tables: { ...draft.tables, requests: { ...rows, otherHandling: { person: 1 } } } }
  expect(shapeOf(oneRow)).toBe('2021+requests.otherHandling')
  expect(compiledShape(shapeOf(oneRow)).index.get('requests.otherHandling.person')).toBeLessThan(200)
})

it('of any draft of any form the shape gives the form that it prints', () => {
  fc.assert(
    fc.property(
      fc
        .oneof(fc.constantFrom(...officialForms), formArbitrary())
        .chain((form) => fc.tuple(fc.constant(form), draftArbitrary(form))),
      ([form, draft]) =>
        compiledShape(shapeOf(draft, [form]), [form]) === compiledForm(printedForm(form, draft.tables)),
    ),
    { numRuns: 60, endOnFailure: true },
  )
})

it.each(['2022', '2021+requests.received', '2021+requests', '20211'])('%s is no shape', (shape) => {
  expect(() => compiledShape(shape)).toThrow(/compiledShape/)
})
