import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellKey, cellName, cellPlace, cellRange, mostColumns, mostRows } from './cell-name'

const place = fc.record({
  row: fc.integer({ min: 1, max: mostRows }),
  column: fc.integer({ min: 1, max: mostColumns }),
})

it('names every cell of a sheet so that its name tells it again', () => {
  fc.assert(
    fc.property(place, (one) => {
      expect(cellPlace(cellName(one))).toEqual(one)
    }),
  )
})

it.each([
  [{ row: 1, column: 1 }, 'A1'],
  [{ row: 5, column: 26 }, 'Z5'],
  [{ row: 5, column: 27 }, 'AA5'],
  [{ row: 9, column: 702 }, 'ZZ9'],
  [{ row: 9, column: 703 }, 'AAA9'],
  [{ row: mostRows, column: mostColumns }, 'XFD1048576'],
])('%j is %s', (one, name) => expect(cellName(one)).toBe(name))

it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B2', 'R1C1', 'ZZZZ1', 'A01'])('%j is no cell', (name) =>
  expect(cellPlace(name)).toBeUndefined(),
)

it('reads ranges, of one cell and of corners in any order', () => {
  expect(cellRange('$B$2')).toEqual({ from: { row: 2, column: 2 }, to: { row: 2, column: 2 } })
  expect(cellRange('D4:B2')).toEqual({ from: { row: 2, column: 2 }, to: { row: 4, column: 4 } })
  for (const none of ['A1:', 'A1:B2:C3', 'A:B', '1:2', '#REF!']) expect(cellRange(none)).toBeUndefined()
})

it('orders cells as they are read', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      const isBefore = a.row < b.row || (a.row === b.row && a.column < b.column)
      expect(cellKey(a) < cellKey(b)).toBe(isBefore)
    }),
  )
})
