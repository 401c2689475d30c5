import { form2019, form2021, addressesOf } from '@gxgk/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bookmarkName } from './bookmark'

it('is the address with _ for its dots, where that is short enough', () => {
  expect(bookmarkName('requests.granted.person')).toBe('requests_granted_person')
  expect(bookmarkName('proceedings.litigationAfterReconsideration.otherResult')).toMatch(
    /^proceedings_litigationAfterRecon_[0-9a-z]{7}$/,
  )
  expect(bookmarkName('一')).toMatch(/^r___[0-9a-z]{7}$/)
})

it('is one that Word takes, whatever the ref', () =>
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (ref) => {
      expect(bookmarkName(ref)).toMatch(/^[A-Za-z]\w{0,39}$/)
    }),
  ))

it.each([form2019, form2021])('is another for each address of a form: $id', (form) => {
  const addresses = addressesOf(form)
  expect(new Set(addresses.map(bookmarkName)).size).toBe(addresses.length)
})
