import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, addressParts, isInTable, rowAddress } from './address'

const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,9}$/)

describe('an address', () => {
  it('has the parts that it was made of', () => {
    fc.assert(
      fc.property(id, id, id, (table, row, column) => {
        const address = addressOf(table, row, column)
        expect(addressParts(address)).toEqual({ table, row, column })
        expect(addressParts(rowAddress(address))).toEqual({ table, row, column: '' })
        expect(isInTable(address, table)).toBe(true)
      }),
    )
  })

  it('of a table whose name begins like another is not in that one', () =>
    expect(isInTable('requestsOfOthers.granted.person', 'requests')).toBe(false))
})
