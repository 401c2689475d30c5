import { chart, document, heading, number, paragraph } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeDocument } from '../compose-document'
import { squareFaces } from '../testing/index'

const meta = { title: '题', lang: 'zh-CN' }

const composedChart = (values: readonly (readonly number[])[], categories = values[0]!.map((_, i) => `第${i + 1}类`)) =>
  composeDocument(
    document(meta, [
      heading(2, '图'),
      chart(
        '图',
        categories,
        values.map((own, i) => ({ name: `系列${i}`, values: own.map((value) => number(value)) })),
      ),
    ]),
    squareFaces(),
  )

const series = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 12 })).chain(([count, length]) =>
  fc.array(fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: length, maxLength: length }), {
    minLength: count,
    maxLength: count,
  }),
)

describe('the drawing of a chart', () => {
  it('has a bar for each figure and a swatch for each series, all within the type area', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { pages } = composedChart(values)
        const fills = pages.flatMap((page) => page.fills ?? [])
        expect(fills.filter(({ grey }) => grey < 0.85)).toHaveLength(values.length * (1 + values[0]!.length))
        for (const { x, y, width, height } of fills) {
          expect(x).toBeGreaterThan(79)
          expect(x + width).toBeLessThan(522)
          expect(y).toBeGreaterThan(104)
          expect(y + height).toBeLessThan(743)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('is longer for a greater figure, in proportion', () => {
    const [swatch, one, two] = composedChart([[10, 30]]).pages[0]!.fills!.filter(({ grey }) => grey < 0.85)
    expect(swatch!.width).toBe(10)
    expect(two!.width / one!.width).toBeCloseTo(3)
  })

  it('prints every word and figure once, in the cells of a table, which is not drawn', () => {
    const { pages, elements } = composedChart([
      [5, -7],
      [6, 8],
    ])
    const runs = pages.flatMap(({ lines }) => lines.flatMap((line) => line.runs))
    const inTable = runs.filter(({ element }) => /^T[HD]$/.test(elements[element as number]?.role ?? ''))
    expect(inTable.map(({ text }) => text)).toEqual(['系列0', '系列1', '第1类', '5', '6', '第2类', '-7', '8'])
    expect(new Set(inTable.map(({ element }) => element)).size).toBe(inTable.length)
    // The values of the axis are drawn, and none of the text.
    expect(runs.filter(({ element }) => element === 'layout').map(({ text }) => text)).toEqual(['-5', '0', '5'])
    const rows = elements.flatMap(({ role }, row) => (role === 'TR' ? [row] : []))
    const rolesIn = (row: number) =>
      elements.filter(({ parent }) => parent === row).map(({ role, scope }) => `${role} ${scope ?? ''}`.trim())
    expect(rows.map(rolesIn)).toEqual([
      ['TD', 'TH Column', 'TH Column'],
      ['TH Row', 'TD', 'TD'],
      ['TH Row', 'TD', 'TD'],
    ])
    expect(pages.flatMap(({ rules }) => rules).every(({ x0, x1 }) => x0 === x1)).toBe(true)
  })

  it('is a table where there is nothing to draw', () => {
    const { elements } = composeDocument(document(meta, [chart('图', [], [{ name: '甲', values: [] }])]), squareFaces())
    expect(elements.map(({ role }) => role)).toContain('Table')
  })

  it('is not parted where a page holds it', () => {
    const { pages } = composeDocument(
      document(meta, [
        ...Array.from({ length: 12 }, () => paragraph('文')),
        chart(
          '图',
          ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'],
          [{ name: '件数', values: [1, 2, 3, 4, 5, 6, 7, 8].map((value) => number(value)) }],
        ),
      ]),
      squareFaces(),
    )
    expect(pages.map(({ fills = [] }) => fills.length > 0)).toEqual([false, true])
  })

  it('stands on the page of the heading over it', () => {
    const [first] = composedChart([Array.from({ length: 14 }, (_, i) => i)]).pages
    expect(first!.fills!.length).toBeGreaterThan(1)
  })
})
