import { chart, document, heading, number } from '@gxgk/document'
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

  it('is no part of the text, which its table tells', () => {
    const { pages } = composedChart([[5]])
    const runs = pages.flatMap(({ lines }) => lines.flatMap((line) => line.runs))
    const drawn = runs.filter(({ element }) => element === 'layout').map(({ text }) => text)
    expect(drawn).toEqual(['系列0', '第1类', '5'])
    const told = runs.filter(({ element }) => typeof element === 'number').map(({ text }) => text)
    expect(told).toEqual(expect.arrayContaining(drawn))
  })

  it('stands on the page of the heading over it', () => {
    const [first] = composedChart([Array.from({ length: 14 }, (_, i) => i)]).pages
    expect(first!.fills!.length).toBeGreaterThan(1)
  })
})
