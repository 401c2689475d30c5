import { expect, it } from 'vitest'
import { form2021 } from '../forms/2021'
import { compiledForm } from '../forms/compiled-form'
import { neighboursOf } from './neighbours'

const form = compiledForm(form2021)

it.each([
  ['requests.granted.business', ['carriedIn.business', 'partlyGranted.business', 'granted.person', 'granted.research']],
  ['requests.received.person', ['carriedIn.person', 'received.business']],
  // All of table four is one printed row.
  ['proceedings.directLitigation.upheld', ['reconsideration.total', 'directLitigation.corrected']],
  ['proceedings.reconsideration.upheld', ['reconsideration.corrected']],
  ['proceedings.litigationAfterReconsideration.total', ['litigationAfterReconsideration.pending']],
])('has printed beside %s: %j', (address, beside) => {
  const table = address.split('.')[0]!
  const found = neighboursOf(form, form.index.get(address)!).map((cell) => form.cells[cell]!.address)
  expect(found).toEqual(beside.map((cell) => `${table}.${cell}`))
})
