import type { Chart } from '@gxgk/document'
import { chart, number } from '@gxgk/document'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attributeOf, named, parsed, strangersIn, textOf } from '../test/parsed'
import { chartSvg } from './chart-svg'

const drawn = (one: Chart) => parsed(chartSvg(one))
const figures = fc.oneof(fc.integer({ min: -999, max: 99_999 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
const charts = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }))
  .chain(([categories, names]) =>
    fc.tuple(
      fc.array(fc.constantFrom('甲', '<b>&', 'a"b'), { minLength: categories, maxLength: categories }),
      fc.tuple(
        ...names.map((name) =>
          fc
            .array(figures, { minLength: categories, maxLength: categories })
            .map((values) => ({ name, values: values.map((value) => number(value)) })),
        ),
      ),
    ),
  )
  .map(([categories, series]) => chart('图', categories, series))
const share = (text: string | undefined) => Number(text!.replace(/%$/, ''))

it('every bar of every category stands within the drawing, with its figure, and nothing strange does', () => {
  fc.assert(
    fc.property(charts, (one) => {
      const page = drawn(one)
      expect(strangersIn(page)).toEqual([])
      const bars = named(page, 'rect').filter((rect) => attributeOf(rect, 'x')!.endsWith('%'))
      expect(bars).toHaveLength(one.categories.length * one.series.length)
      for (const bar of bars) {
        const [x, width] = [share(attributeOf(bar, 'x')), share(attributeOf(bar, 'width'))]
        expect(x >= 0 && width >= 0 && x + width <= 75.02).toBe(true)
      }
      const values = named(page, 'text').filter((text) => attributeOf(text, 'class') === 'figure')
      expect(values.map(textOf)).toEqual(
        one.categories.flatMap((_, i) => one.series.map((series) => series.values[i]!.text)),
      )
    }),
  )
})

const two = chart(
  '主要数字',
  ['新收', '结转'],
  [
    { name: '2023年', values: [number(20), number(-5)] },
    { name: '2024年', values: [number(1040, '1,040'), number(0)] },
  ],
)

it('the words are the chart’s: each category, its figures as printed, the series', () => {
  const words = named(drawn(two), 'text').filter((text) => attributeOf(text, 'fill-opacity') === undefined)
  expect(words.map(textOf)).toEqual(['2023年', '2024年', '新收', '20', '1,040', '结转', '-5', '0'])
})

it('the axis has its values below it', () => {
  const ticks = named(drawn(two), 'text').filter((text) => attributeOf(text, 'fill-opacity') !== undefined)
  expect(ticks.map(textOf)).toEqual(['0', '500', '1000'])
  for (const tick of ticks) expect(share(attributeOf(tick, 'x'))).toBeLessThanOrEqual(75)
})

it('it is one picture with a name to those who do not see it', () => {
  const [svg] = named(drawn(two), 'svg')
  expect([attributeOf(svg!, 'role'), attributeOf(svg!, 'aria-label')]).toEqual(['img', '主要数字'])
  expect(attributeOf(named(drawn({ ...two, caption: '' }), 'svg')[0]!, 'aria-hidden')).toBe('true')
})

it('a figure below zero is drawn to the left of the zero line', () => {
  const bars = named(drawn(two), 'rect').map((rect) => [attributeOf(rect, 'x'), attributeOf(rect, 'width')])
  expect(bars.slice(2)).toEqual([
    ['25.24%', '0.96%'],
    ['25.24%', '49.76%'],
    ['25%', '0.24%'],
    ['25.24%', '0%'],
  ])
})

it.each([chart('图', [], []), chart('图', ['甲'], []), chart('图', [], [{ name: '件数', values: [] }])])(
  'nothing to draw is no drawing',
  (one) => {
    expect(chartSvg(one)).toBe('')
  },
)
