import type { Table } from '@gxgk/document'
import { cell, plainText, row, table, walk } from '@gxgk/document'
import { documentArbitrary } from '@gxgk/document/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainFonts } from '../test/plain-face'
import { withoutSpaces } from '../test/read-pdf'
import { requestsTable } from '../test/sample-report'
import type { PlacedBox } from './cut-table'
import { cutTable, fragmentHeight, wholeTable } from './cut-table'
import { measureTable } from './measure-table'
import { runsOf } from './runs-of'

const measured = (one: Table, size = 10) => {
  const cells = one.children.flatMap((line) => line.children)
  const context = { fonts: plainFonts, role: 'body', refs: new Set<string>(), place: '' } as const
  return measureTable(one, new Map(cells.map((each) => [each, runsOf(each, context)])), size)
}
const textOf = (box: PlacedBox) => box.lines.flatMap((line) => line.runs.map((run) => run.text)).join('')
const column = (length: number, lines: (i: number) => string = (i) => `行${i}`) =>
  table(
    '',
    Array.from({ length }, (_, i) => row([cell(lines(i))])),
  )

const tables = documentArbitrary().map((document) => Array.from(walk(document)).filter((node) => node.type === 'table'))

describe('cutTable', () => {
  it('makes parts within the limit that say each cell whole before saying it again, and name it once', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 100, max: 600 }), fc.nat({ max: 100 }), (all, limit, more) => {
        for (const one of all) {
          const parts = cutTable(measured(one), limit, limit + more)
          parts.forEach((part, i) =>
            expect(fragmentHeight(part)).toBeLessThanOrEqual((i ? limit + more : limit) + 0.01),
          )
          for (const each of one.children.flatMap((line) => line.children)) {
            const boxes = parts.flatMap((part) => part.boxes.filter((box) => box.cell === each))
            const text = withoutSpaces(plainText(each))
            const said = withoutSpaces(boxes.map(textOf).join(''))
            expect(said).toBe(text.repeat(said.length / text.length || 1))
            expect(boxes.map((box) => box.shown)).toEqual(boxes.map((_, i) => i > 0))
          }
        }
      }),
    )
  })

  it('leaves a table that fits whole', () => {
    expect(cutTable(measured(column(5)), 500)).toEqual([wholeTable(measured(column(5)))])
  })

  it('has room for each cell in its rows', () => {
    const { boxes, heights } = wholeTable(measured(requestsTable))
    for (const box of boxes) {
      const height = heights.slice(box.row, box.row + box.rows).reduce((sum, one) => sum + one, 0)
      expect(height).toBeGreaterThanOrEqual(box.lines.length * 13)
    }
  })

  it('says the head again in each part, and the label of rows that go on', () => {
    const rows = Array.from({ length: 30 }, (_, i) =>
      row([...(i === 0 ? [cell('标', { header: 'row', rowSpan: 30 })] : []), cell(String(i))]),
    )
    const head = row([cell('头', { header: 'column', colSpan: 2 })])
    const parts = cutTable(measured(table('', [head, ...rows], { headRows: 1 })), 300)
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(part.boxes.slice(0, 2).map(textOf)).toEqual(['头', '标'])
    expect(parts.map((part) => part.boxes[1]!.shown)).toEqual([false, ...parts.slice(1).map(() => true)])
    expect(parts.flatMap((part) => part.boxes.slice(2).map(textOf))).toEqual(rows.map((_, i) => String(i)))
  })

  it('parts a row that is higher than a page between its lines', () => {
    const long = Array.from({ length: 3000 }, (_, i) => '甲乙丙丁'[i % 4]).join('')
    const parts = cutTable(measured(table('', [row([cell('标'), cell(long)])])), 300)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.map((part) => textOf(part.boxes[1]!)).join('')).toBe(long)
    expect(parts.map((part) => textOf(part.boxes[0]!))).toEqual(['标', ...parts.slice(1).map(() => '')])
  })

  it('says a head once that would leave little room for the rows', () => {
    const head = row([cell('头'.repeat(2000), { header: 'column' })])
    const parts = cutTable(measured(table('', [head, ...column(3).children], { headRows: 1 })), 300)
    expect(parts.flatMap((part) => part.boxes.map(textOf)).join('')).toBe(`${'头'.repeat(2000)}行0行1行2`)
  })
})
