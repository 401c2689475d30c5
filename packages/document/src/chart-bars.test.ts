import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chart, number } from './build'
import { chartBars } from './chart-bars'
import type { Chart } from './tree'

const chartOf = (...series: readonly (readonly number[])[]): Chart =>
  chart(
    '图',
    (series[0] ?? []).map((_, i) => `类${i}`),
    series.map((values, i) => ({ name: `列${i}`, values: values.map((value) => number(value)) })),
  )
const barsOf = (one: Chart) => chartBars(one).groups.flatMap(({ bars }) => bars)

const value = fc.oneof(
  fc.integer({ min: -100, max: 100_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 5e-324, 1e-7),
)
const charts = fc
  .tuple(fc.nat({ max: 5 }), fc.nat({ max: 4 }))
  .chain(([categories, series]) =>
    fc.array(fc.array(value, { minLength: categories, maxLength: categories }), {
      minLength: series,
      maxLength: series,
    }),
  )
  .map((series) => chartOf(...series))

describe('the bars of any chart', () => {
  it('stand within 0 and 1 and begin at the zero line, as the ticks do', () => {
    fc.assert(
      fc.property(charts, (one) => {
        const { zero, ticks } = chartBars(one)
        for (const { from, to, figure } of barsOf(one)) {
          expect(0 <= from && from <= to && to <= 1).toBe(true)
          expect(figure.value < 0 ? to : from).toBe(zero)
        }
        for (const { at } of ticks) expect(0 <= at && at <= 1).toBe(true)
        expect(ticks).toContainEqual({ value: 0, at: zero })
        expect(ticks.length).toBeLessThan(12)
      }),
    )
  })

  it('are as long as their figures are large', () => {
    fc.assert(
      fc.property(charts, (one) => {
        const bars = barsOf(one)
        const most = Math.max(...bars.map(({ figure }) => Math.abs(figure.value)))
        const longest = Math.max(...bars.map(({ from, to }) => to - from))
        for (const { from, to, figure } of bars)
          if (most > 0) expect(to - from).toBeCloseTo((Math.abs(figure.value) / most) * longest, 9)
      }),
    )
  })

  it('are one a category and series, in order, with their figures', () => {
    fc.assert(
      fc.property(charts, (one) => {
        expect(chartBars(one).groups.map(({ category }) => category)).toEqual(one.categories)
        chartBars(one).groups.forEach(({ bars }, i) =>
          expect(bars.map(({ figure }) => figure)).toEqual(one.series.map(({ values }) => values[i])),
        )
      }),
    )
  })

  it('fill the axis, unless all are zero', () => {
    fc.assert(
      fc.property(charts, (one) => {
        const bars = barsOf(one)
        if (bars.every(({ figure }) => figure.value === 0)) return
        expect(Math.max(...bars.map(({ to }) => to))).toBe(1)
        expect(Math.min(...bars.map(({ from }) => from))).toBe(0)
      }),
    )
  })
})

it('the zero line stands where figures of either sign meet', () => {
  const { zero, ticks, groups } = chartBars(chartOf([30, -10]))
  expect(zero).toBe(0.25)
  expect(groups.map(({ bars }) => bars.map(({ from, to }) => [from, to]))).toEqual([[[0.25, 1]], [[0, 0.25]]])
  expect(ticks.map((tick) => tick.value)).toEqual([-10, 0, 10, 20, 30])
})

it.each([
  [[97], [0, 50]],
  [[100], [0, 50, 100]],
  [[0.3], [0, 0.1, 0.2, 0.3]],
  [[0], [0]],
  [[], [0]],
])('the ticks of %j are the round values %j', (values, expected) => {
  expect(chartBars(chartOf(values)).ticks.map((tick) => tick.value)).toEqual(expected)
})
