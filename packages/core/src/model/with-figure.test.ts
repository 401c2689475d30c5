import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressesOf } from '../forms/addresses-of'
import { form2021 } from '../forms/2021'
import type { Form } from '../forms/form'
import { draftArbitrary, formArbitrary } from '../testing/index'
import { blankDraft } from './blank-draft'
import { figuresOf } from './figures'
import type { DraftFigure } from './report'
import { withFigure, writtenAt } from './with-figure'

describe('withFigure', () => {
  it('changes one cell and nothing else, in any form', () => {
    fc.assert(
      fc.property(
        formArbitrary().chain((form) => fc.tuple(fc.constant<Form>(form), draftArbitrary(form))),
        fc.nat(),
        fc.constantFrom<DraftFigure>(7, null, '/', -1.5),
        ([form, draft], n, value) => {
          const before = JSON.stringify(draft)
          const { cells, printed } = figuresOf(draft, [form]).form
          const { address } = cells[n % printed]!
          const changed = withFigure(draft, address, value, [form])
          expect(writtenAt(changed, address)).toBe(value)
          expect(JSON.stringify(draft)).toBe(before)
          for (const other of cells.slice(0, printed))
            if (other.address !== address)
              expect(writtenAt(changed, other.address)).toBe(writtenAt(draft, other.address))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('takes a cell that is filled from what was not read', () => {
    const address = 'requests.granted.person'
    const draft = { ...blankDraft(form2021, { organ: '某局', year: 2024 }), unread: [address] }
    expect(withFigure(draft, address, 1)).not.toHaveProperty('unread')
    expect(withFigure(draft, address, null).unread).toEqual([address])
  })
})

describe('addressesOf', () => {
  it('are those of the printed cells, and of sums where asked for', () => {
    expect(addressesOf(form2021)).toHaveLength(200)
    expect(addressesOf(form2021)[0]).toBe('disclosure.regulations.issued')
    const sums = addressesOf(form2021, { groups: true }).slice(200)
    expect(sums).toHaveLength(28)
    expect(sums).toContain('requests.refused.total')
  })
})
