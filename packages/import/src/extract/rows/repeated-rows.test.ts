import { expect, it } from 'vitest'
import type { PrintedRow } from './printed-rows'
import { repeatedRows } from './repeated-rows'

const row = (...figures: readonly string[]): PrintedRow => ({
  own: undefined,
  figures: figures.map((text) => ({ text, source: {} })),
  head: { lines: [] },
  heading: undefined,
})
const labelled = (rowSpan: number, ...figures: readonly string[]): PrintedRow => ({
  ...row(...figures),
  own: { text: '1.属于国家秘密', source: {}, rowSpan },
})

it('rows of several years are those that name one', () => {
  const rows = [row('2023年', '1', '2'), row('2024年度', '3', '4'), row('5', '6')]
  expect([...repeatedRows(rows)]).toEqual(rows.slice(0, 2))
  expect(repeatedRows([row('上年', '1'), row('本年', '2')]).size).toBe(2)
})

it('rows beside one label are those within its height', () => {
  const rows = [labelled(2, '2023', '2'), row('2024', '4'), labelled(1, '5', '6')]
  expect([...repeatedRows(rows)]).toEqual(rows.slice(0, 2))
  expect(repeatedRows(rows, true).size).toBe(0)
})

it('rows of one year, or each with its label, stand there once', () => {
  expect(repeatedRows([row('2024年', '1'), row('2024年度', '2'), row('2023', '1')]).size).toBe(0)
  expect(repeatedRows([labelled(1, '1', '2'), row('3', '4')]).size).toBe(0)
  expect(repeatedRows([labelled(2, '1', '2'), row('', '')]).size).toBe(0)
})
