import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cell, row, table } from './build'
import { plainText } from './plain-text'
import { spanGrid } from './span-grid'
import { documentArbitrary } from './testing/index'
import type { Table } from './tree'
import { walk } from './walk'

const wordsOf = (one: Table) =>
  spanGrid(one).map((line) => line.map((slot) => (slot ? plainText(slot.cell) : undefined)))

it('each cell covers exactly its spans, from the place where it begins', () => {
  fc.assert(
    fc.property(documentArbitrary(), (root) => {
      for (const node of walk(root)) {
        if (node.type !== 'table') continue
        const grid = spanGrid(node)
        for (const [r, line] of node.children.entries())
          for (const one of line.children) {
            const places = grid.flatMap((slots, y) =>
              slots.flatMap((slot, x) => (slot?.cell === one ? [{ x, y, slot }] : [])),
            )
            expect(places).toHaveLength((one.rowSpan ?? 1) * (one.colSpan ?? 1))
            expect(new Set(places.map(({ slot }) => slot)).size).toBe(1)
            expect(places[0]).toMatchObject({ y: r, slot: { row: r, column: places[0]!.x } })
          }
      }
    }),
  )
})

it('cells take the first free places of their row', () => {
  const merged = table('表', [
    row([cell('甲', { rowSpan: 2 }), cell('乙', { colSpan: 2 })]),
    row([cell('丙'), cell('丁')]),
    row([cell('戊', { colSpan: 3 })]),
  ])
  expect(wordsOf(merged)).toEqual([
    ['甲', '乙', '乙'],
    ['甲', '丙', '丁'],
    ['戊', '戊', '戊'],
  ])
})

it('a place that no cell covers is undefined, to the width of the widest row', () => {
  expect(wordsOf(table('表', [row([cell('甲')]), row([cell('乙'), cell('丙')]), row([])]))).toEqual([
    ['甲', undefined],
    ['乙', '丙'],
    [undefined, undefined],
  ])
})

it('a table without rows is an empty grid', () => {
  expect(spanGrid(table('表', []))).toEqual([])
})

it.each([
  [
    'two cells on one place',
    table('表', [row([cell('甲'), cell('乙', { rowSpan: 2 })]), row([cell('丙', { colSpan: 2 })])]),
    'table "表": two cells meet in row 2, column 2',
  ],
  [
    'a span past the last row',
    table('表', [row([cell('甲')]), row([cell('乙', { rowSpan: 2 })])]),
    'table "表": the cell in row 2 spans past the last row',
  ],
  [
    'a span past every row',
    table('表', [row([cell('甲', { rowSpan: 2 ** 53 - 1 })])]),
    'table "表": the cell in row 1 spans past the last row',
  ],
  [
    'a span of more columns than a table may have',
    table('表', [row([cell('甲', { colSpan: 2 ** 53 - 1 })])]),
    'table "表": row 1 has more than 1000 columns',
  ],
  [
    'spans that widen the table row by row',
    table('表', [row([cell('甲', { colSpan: 1000, rowSpan: 2 })]), row([cell('乙')])]),
    'table "表": row 2 has more than 1000 columns',
  ],
])('%s throws', (_, one, message) => {
  expect(() => spanGrid(one)).toThrow(expect.objectContaining({ name: 'GxgkError', message: message }))
})

it('a hundred thousand rows are no matter', () => {
  const lines = Array.from({ length: 100_000 }, () => row([cell('甲')]))
  expect(spanGrid(table('表', lines))).toHaveLength(100_000)
})
