import { assertNode } from './errors/assert-node'
import type { Chart, NumberNode } from './tree'

export interface Bar {
  /** Index of the series. */
  readonly series: number
  /** Where the bar begins and ends along the axis, 0 to 1, `from` ≤ `to`; one of them is the zero line. */
  readonly from: number
  readonly to: number
  readonly figure: NumberNode
}

/** The bars of a chart in unit coordinates along its axis: how long they are, not how thick and not in which direction. */
export interface ChartBars {
  /** Place of the zero line, from which every bar begins. */
  readonly zero: number
  /** Round values on the axis, zero among them, with their places. */
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
  /** One group of bars a category, one bar a series. */
  readonly groups: readonly { readonly category: string; readonly bars: readonly Bar[] }[]
}

/** About so many ticks stand along the axis. */
const wantedTicks = 4

/** 1, 2 or 5 times a power of ten, no less than the length. */
const roundStep = (length: number): number => {
  const power = 10 ** Math.floor(Math.log10(length))
  return power * ([1, 2, 5].find((factor) => factor * power >= length) ?? 10)
}

const tickValues = (least: number, most: number): readonly number[] => {
  const step = roundStep(most / wantedTicks - least / wantedTicks)
  // Among figures too small or too large to be divided there is no round one but zero.
  if (!(step > 0 && Number.isFinite(step))) return [0]
  // 0.3 ÷ 0.1 comes to a hair less than 3.
  const first = Math.ceil(least / step - 1e-9)
  return Array.from({ length: Math.floor(most / step + 1e-9) - first + 1 }, (_, i) => {
    const tick = first + i
    return tick === 0 ? 0 : Number((tick * step).toPrecision(12))
  })
}

/** The geometry that every drawing of a chart shares. The axis goes from the least figure (or zero) to the greatest (or zero). */
export const chartBars = (chart: Chart): ChartBars => {
  assertNode('chartBars', chart, 'chart')
  const { categories, series } = chart
  const values = series.flatMap((one) => one.values.map(({ value }) => value))
  const least = values.reduce((a, b) => Math.min(a, b), 0)
  const most = values.reduce((a, b) => Math.max(a, b), 0)
  // In parts of the greatest length, because the whole length of the axis may be no finite number.
  const unit = Math.max(most, -least) || 1
  const length = most / unit - least / unit || 1
  const at = (value: number) => Math.min(1, Math.max(0, (value / unit - least / unit) / length))
  const zero = at(0)
  return {
    zero,
    ticks: tickValues(least, most).map((value) => ({ value, at: at(value) })),
    groups: categories.map((category, i) => ({
      category,
      bars: series.flatMap(({ values }, s): Bar[] => {
        const figure = values[i]
        if (!figure) return []
        const end = at(figure.value)
        return [{ series: s, from: Math.min(zero, end), to: Math.max(zero, end), figure }]
      }),
    })),
  }
}
