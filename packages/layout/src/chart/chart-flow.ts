import type { Chart } from '@gxgk/document'
import { chartBars, chartTable } from '@gxgk/document'
import { breakLines } from '../break-lines'
import type { ComposedLine, Fill, Rule } from '../composed'
import type { Elements } from '../elements'
import type { Faces } from '../face'
import type { FlowFigure } from '../flow'
import { glyphsOf } from '../glyphs'
import { placeOf } from '../place-of'
import { setLine } from '../set-line'
import type { Sheet } from '../sheet'
import { tableElements } from '../table/table-elements'
import { ascent } from '../text-style'

const size = 10.5
const pitch = 15
const barHeight = 9
const barPitch = 12
const gap = 6
const tickSize = 9
const swatch = 10
/** Part of the width that is left for the figures at the ends of the bars. */
const figureShare = 0.2
/** Of the axis, and of the lines at round values. */
const thin = 0.5
const tickGrey = 0.85

/** From light to dark. */
const greyOf = (series: number, count: number) => (count === 1 ? 0.55 : 0.8 - (0.5 * series) / (count - 1))

interface Context {
  readonly faces: Faces
  readonly sheet: Sheet
  readonly elements: Elements
  readonly parent: number
}

/**
 * The bars of a chart: a line for each series, then a group of bars for each category. Every figure is printed once, and is a
 * cell of the chart's table to those who listen: names of series are its head, categories the heads of its rows; the values of the axis
 * are none of the text. A chart without bars
 * gives nothing.
 */
export const chartFlow = (chart: Chart, { faces, sheet, elements, parent }: Context): readonly FlowFigure[] => {
  const { zero, ticks, groups } = chartBars(chart)
  const count = chart.series.length
  if (groups.length === 0 || count === 0) return []
  const cells = tableElements(chartTable(chart), { elements, parent }).map((row) => row.map(({ element }) => element))
  const width = sheet.typeWidth
  const left = zero > 0 ? figureShare : 0
  const across = (share: number) => (left + share * (1 - figureShare - left)) * width

  /** The words in as many lines as they need; of a figure at the left of its bar, the end is at `x`. */
  const words = (text: string, element: number, x: number, y: number, room: number, endsAt = false) => {
    const glyphs = glyphsOf([{ text, faces: faces.fangsong, element }], () => placeOf(chart))
    const inThousandths = (room / size) * 1000
    const own = endsAt ? (glyphs.ends.at(-1)! / 1000) * size : 0
    const { lines } = breakLines(glyphs, { first: inThousandths, rest: inThousandths })
    return lines.map((line, i): ComposedLine => ({
      baseline: y + i * pitch + (pitch - size) / 2 + size * ascent,
      runs: setLine(glyphs, line, { x: x - own, room, size, align: 'left', first: i === 0 }),
    }))
  }
  const linesIn = (text: string, room: number) => words(text, 0, 0, 0, room).length

  const legend = (): FlowFigure => {
    const room = width - swatch - gap
    const heights = chart.series.map(({ name }) => linesIn(name, room) * pitch)
    return {
      kind: 'figure',
      height: heights.reduce((sum, height) => sum + height, gap),
      draw: (x, y) => {
        const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, y))
        return {
          lines: chart.series.flatMap(({ name }, i) =>
            words(name, cells[0]![i + 1]!, x + swatch + gap, tops[i]!, room),
          ),
          fills: tops.map((top, i): Fill => ({
            ...{ x, y: top + (pitch - barHeight) / 2, width: swatch, height: barHeight },
            grey: greyOf(i, count),
          })),
          rules: [],
          places: [],
        }
      },
    }
  }

  const group = ({ category, bars }: (typeof groups)[number], row: number): FlowFigure => {
    const own = cells[row + 1]!
    const label = linesIn(category, width) * pitch
    const below = label + bars.length * barPitch
    return {
      kind: 'figure',
      height: below + gap,
      draw: (x, y) => {
        const tops = bars.map((_, i) => y + label + i * barPitch)
        const figures = bars.flatMap(({ series, from, to, figure }, i) => {
          const top = tops[i]! + (barHeight - pitch) / 2
          return figure.value < 0
            ? words(figure.text, own[series + 1]!, x + across(from) - 3, top, width, true)
            : words(figure.text, own[series + 1]!, x + across(to) + 3, top, width)
        })
        return {
          lines: [...words(category, own[0]!, x, y, width), ...figures],
          fills: [
            ...ticks.map(({ at }): Fill => ({
              ...{ x: x + across(at) - thin / 2, y: y + label - 2, width: thin, height: below - label + 2 },
              grey: tickGrey,
            })),
            ...bars.map(({ series, from, to }, i): Fill => ({
              ...{ x: x + across(from), y: tops[i]!, width: across(to) - across(from), height: barHeight },
              grey: greyOf(series, count),
            })),
          ],
          rules: [
            {
              x0: x + across(zero),
              x1: x + across(zero),
              y0: y + label - 2,
              y1: y + below,
              width: thin,
            } satisfies Rule,
          ],
          places: [],
        }
      },
    }
  }
  /** The round values below their lines. */
  const axis = (): FlowFigure => ({
    kind: 'figure',
    height: pitch,
    draw: (x, y) => ({
      lines: ticks.flatMap(({ value, at }) => {
        const glyphs = glyphsOf([{ text: String(value), faces: faces.fangsong, element: 0 }], () => placeOf(chart))
        const own = (glyphs.ends.at(-1)! / 1000) * tickSize
        const { lines } = breakLines(glyphs, { first: Infinity, rest: Infinity })
        return lines.map((line): ComposedLine => ({
          baseline: y + tickSize * ascent,
          runs: setLine(glyphs, line, {
            x: x + across(at) - own / 2,
            room: width,
            size: tickSize,
            align: 'left',
            artifact: 'layout',
          }),
        }))
      }),
      fills: [],
      rules: [],
      places: [],
    }),
  })

  const parts = [legend(), ...groups.map(group), axis()]
  const whole = parts.reduce((sum, { height }) => sum + height, 0)
  return parts.map((part, i) => (i === 0 ? { ...part, whole } : part))
}
