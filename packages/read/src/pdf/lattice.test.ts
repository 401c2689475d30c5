import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits'
import type { Span } from './cell-grid'
import type { Lattice } from './lattice'
import { latticesOf } from './lattice'
import type { Ruling, Rulings } from './ruling'

const limits = defaultLimits

/** Cells that cover a grid: rectangles put down where there is room, single places elsewhere. */
const tilings = fc
  .record({
    rows: fc.integer({ min: 2, max: 8 }),
    columns: fc.integer({ min: 2, max: 8 }),
    wishes: fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
      maxLength: 8,
    }),
  })
  .map(({ rows, columns, wishes }) => {
    const taken = new Set<string>()
    const cells: Span[] = []
    const put = (row: number, column: number, rowSpan: number, colSpan: number) => {
      const places: string[] = []
      for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + colSpan; c++) places.push(`${r} ${c}`)
      if (row + rowSpan > rows || column + colSpan > columns || places.some((place) => taken.has(place))) return
      for (const place of places) taken.add(place)
      cells.push({ row, column, rowSpan, colSpan })
    }
    for (const wish of wishes) put(...wish)
    for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) put(row, column, 1, 1)
    return { rows, columns, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) }
  })
  .filter(
    ({ rows, columns, cells }) =>
      new Set(cells.map(({ row }) => row)).size === rows && new Set(cells.map(({ column }) => column)).size === columns,
  )

const sizes = fc.array(fc.integer({ min: 12, max: 60 }), { minLength: 8, maxLength: 8 })
const offs = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 32, maxLength: 32 })

const placesFrom = (start: number, lengths: readonly number[], count: number) => {
  const places = [start]
  for (const length of lengths.slice(0, count)) places.push(places.at(-1)! + length)
  return places
}

const drawings = fc
  .record({ tiling: tilings, widths: sizes, heights: sizes, offs })
  .map(({ tiling, widths, heights, offs }) => {
    const xs = placesFrom(50, widths, tiling.columns)
    const ys = placesFrom(70, heights, tiling.rows)
    let next = 0
    const off = (value: number) => value + offs[next++ % offs.length]!
    const horizontal: Ruling[] = []
    const vertical: Ruling[] = []
    for (const { row, column, rowSpan, colSpan } of tiling.cells) {
      const [left, right] = [xs[column]!, xs[column + colSpan]!]
      const [top, bottom] = [ys[row]!, ys[row + rowSpan]!]
      for (const at of [top, bottom]) horizontal.push({ at: off(at), from: off(left), to: off(right) })
      for (const at of [left, right]) vertical.push({ at: off(at), from: off(top), to: off(bottom) })
    }
    return { tiling, xs, ys, rulings: { horizontal, vertical } satisfies Rulings }
  })

const expectLines = (found: readonly number[], lines: readonly number[]) => {
  expect(found).toHaveLength(lines.length)
  found.forEach((line, i) => expect(Math.abs(line - lines[i]!)).toBeLessThanOrEqual(1.5))
}

const expectTable = (
  found: readonly Lattice[],
  { tiling, xs, ys }: Pick<typeof drawings extends fc.Arbitrary<infer D> ? D : never, 'tiling' | 'xs' | 'ys'>,
) => {
  expect(found).toHaveLength(1)
  expect(found[0]!.cells).toEqual(tiling.cells)
  expectLines(found[0]!.xs, xs)
  expectLines(found[0]!.ys, ys)
}

describe('latticesOf', () => {
  it('rebuilds any table from the sides of its cells, drawn up to a point off', () =>
    fc.assert(fc.property(drawings, (drawing) => expectTable(latticesOf(drawing.rulings, limits), drawing))))

  it('rebuilds a table whose lowest line is lost at the end of the page', () =>
    fc.assert(
      fc.property(drawings, (drawing) => {
        const { horizontal, vertical } = drawing.rulings
        const kept = horizontal.filter(({ at }) => Math.abs(at - drawing.ys.at(-1)!) > 2)
        expectTable(latticesOf({ horizontal: kept, vertical }, limits), drawing)
      }),
    ))

  it('keeps tables apart that do not touch', () =>
    fc.assert(
      fc.property(drawings, ({ tiling, rulings: { horizontal, vertical } }) => {
        const below = 1000
        const rulings = {
          horizontal: [...horizontal, ...horizontal.map(({ at, from, to }) => ({ at: at + below, from, to }))],
          vertical: [...vertical, ...vertical.map(({ at, from, to }) => ({ at, from: from + below, to: to + below }))],
        }
        const found = latticesOf(rulings, limits)
        expect(found.map(({ cells }) => cells)).toEqual([tiling.cells, tiling.cells])
      }),
    ))

  const box = ([left, top, right, bottom]: readonly [number, number, number, number]): Rulings => ({
    horizontal: [top, bottom].map((at) => ({ at, from: left, to: right })),
    vertical: [left, right].map((at) => ({ at, from: top, to: bottom })),
  })

  it('takes no frame for a table', () => expect(latticesOf(box([10, 10, 300, 200]), limits)).toEqual([]))

  it('takes no lines without any across them for a table', () => {
    const horizontal = [10, 30, 50].map((at) => ({ at, from: 10, to: 300 }))
    expect(latticesOf({ horizontal, vertical: [] }, limits)).toEqual([])
  })

  it('passes over an underlined word in a cell', () => {
    const { horizontal, vertical } = box([10, 10, 300, 60])
    const rulings = {
      horizontal: [...horizontal, { at: 40, from: 11, to: 70 }],
      vertical: [...vertical, { at: 150, from: 10, to: 60 }],
    }
    expect(latticesOf(rulings, limits)[0]?.cells).toEqual([
      { row: 0, column: 0, rowSpan: 1, colSpan: 1 },
      { row: 0, column: 1, rowSpan: 1, colSpan: 1 },
    ])
  })

  it('cuts spans at the limits', () => {
    const { horizontal, vertical } = box([0, 0, 100, 100])
    const rulings = {
      horizontal: [...horizontal, ...[20, 40, 60, 80].map((at) => ({ at, from: 50, to: 100 }))],
      vertical: [...vertical, { at: 50, from: 0, to: 100 }],
    }
    const spans = (rowSpan: number) =>
      latticesOf(rulings, { ...limits, rowSpan })[0]!
        .cells.filter(({ column }) => column === 0)
        .map((cell) => cell.rowSpan)
    expect(spans(200)).toEqual([5])
    expect(spans(2)).toEqual([2, 2, 1])
  })

  it('takes hatching for no table', () => {
    const lines = Array.from({ length: 500 }, (_, i) => ({ at: i * 4, from: 0, to: 2000 }))
    expect(latticesOf({ horizontal: lines, vertical: lines }, limits)).toEqual([])
  })
})
