import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellsOf } from './cell-grid'

it('cellsOf covers each place of any grid once, with no span beyond the limits and no closed line across a cell', () => {
  const grids = fc
    .record({
      rows: fc.integer({ min: 1, max: 9 }),
      columns: fc.integer({ min: 1, max: 9 }),
      mostRows: fc.integer({ min: 1, max: 9 }),
      mostColumns: fc.integer({ min: 1, max: 9 }),
    })
    .chain((size) => {
      const edges = fc.array(fc.boolean(), { minLength: size.rows * size.columns, maxLength: size.rows * size.columns })
      return fc.record({ size: fc.constant(size), below: edges, right: edges })
    })
  fc.assert(
    fc.property(grids, ({ size, below, right }) => {
      const isClosedBelow = (row: number, column: number) => below[row * size.columns + column]!
      const isClosedRight = (row: number, column: number) => right[row * size.columns + column]!
      const owners = new Map<string, number>()
      cellsOf({ ...size, isClosedBelow, isClosedRight }).forEach(({ row, column, rowSpan, colSpan }) => {
        expect(rowSpan).toBeLessThanOrEqual(size.mostRows)
        expect(colSpan).toBeLessThanOrEqual(size.mostColumns)
        for (let r = row; r < row + rowSpan; r++)
          for (let c = column; c < column + colSpan; c++) {
            owners.set(`${r} ${c}`, (owners.get(`${r} ${c}`) ?? 0) + 1)
            if (r + 1 < row + rowSpan) expect(isClosedBelow(r, c)).toBe(false)
            if (c + 1 < column + colSpan) expect(isClosedRight(r, c)).toBe(false)
          }
      })
      expect(owners.size).toBe(size.rows * size.columns)
      expect([...owners.values()].every((count) => count === 1)).toBe(true)
    }),
  )
})
