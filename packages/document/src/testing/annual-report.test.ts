import { expect, it } from 'vitest'
import { assertDocument } from '../assert-document'
import { walk } from '../walk'
import { annualReport } from './index'

it('the annual report is a whole document', () => {
  expect(() => assertDocument(annualReport)).not.toThrow()
})

it('it has as many figures as its comment says, each with a ref', () => {
  const figures = [...walk(annualReport)].filter((node) => node.type === 'cell' && node.ref)
  expect(figures).toHaveLength(10 + 25 * 7 + 15)
})
