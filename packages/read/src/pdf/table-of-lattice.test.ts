import { plainText, spanGrid } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from './box'
import type { Lattice } from './lattice'
import { tableOfLattice } from './table-of-lattice'
import type { Word } from './word'

const word = (text: string, x: number, y: number): Word => ({
  text,
  box: [x, y, x + text.length * 5, y + 10],
  size: 10,
  direction: 0,
  afterSpace: false,
})
const placeOf = (box: Box) => ({ page: 3, box })

/** Two columns under a cell across both, beside one of all rows. */
const lattice: Lattice = {
  xs: [0, 50, 100, 150],
  ys: [0, 20, 40],
  cells: [
    { row: 0, column: 0, rowSpan: 2, colSpan: 1 },
    { row: 0, column: 1, rowSpan: 1, colSpan: 2 },
    { row: 1, column: 1, rowSpan: 1, colSpan: 1 },
    { row: 1, column: 2, rowSpan: 1, colSpan: 1 },
  ],
}

describe('tableOfLattice', () => {
  it('puts each word into the cell in which its middle lies, also where it reaches out of it', () => {
    const words = [word('a', 10, 15), word('b', 95, 5), word('1234567', 60, 25), word('5', 120, 25)]
    const { table } = tableOfLattice(lattice, words, placeOf)
    expect(plainText(table)).toBe('a\tb\n1234567\t5')
    expect(spanGrid(table).map((line) => line.map((slot) => plainText(slot!.cell)))).toEqual([
      ['a', 'b', 'b'],
      ['a', '1234567', '5'],
    ])
  })

  it('gives the table and each cell its place', () => {
    const { source, children } = tableOfLattice(lattice, [], placeOf).table
    expect(source).toEqual({ page: 3, box: [0, 0, 150, 40] })
    expect(children.map((row) => row.children.map((cell) => cell.source?.box))).toEqual([
      [
        [0, 0, 50, 40],
        [50, 0, 150, 20],
      ],
      [
        [50, 20, 100, 40],
        [100, 20, 150, 40],
      ],
    ])
  })

  it('loses no word, wherever it stands', () => {
    const anywhere = fc.array(fc.tuple(fc.integer({ min: -50, max: 200 }), fc.integer({ min: -50, max: 90 })))
    fc.assert(
      fc.property(anywhere, (all) => {
        const text = plainText(
          tableOfLattice(
            lattice,
            all.map(([x, y], i) => word(`<${i}>`, x, y)),
            placeOf,
          ).table,
        )
        for (const i of all.keys()) expect(text).toContain(`<${i}>`)
      }),
    )
  })
})
