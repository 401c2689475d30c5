import type { Chart } from '@gxgk/document'
import { chartBars } from '@gxgk/document'
import { attribute, escapeHtml } from './escape-html'
import { labelLines } from './label-lines'

// Heights are in pixels and widths in per cent, so that the drawing fits any page and its words keep their size.
const lineHeight = 20
const barHeight = 16
const groupGap = 12
const fontSize = 14

/** Per cent of the width that is left for the figures at the ends of the bars. */
const figureShare = 25

const percent = (share: number) => `${Math.round(share * 100) / 100}%`

/** From light to dark, told apart without colour too. */
const opacityOf = (series: number, count: number) =>
  count === 1 ? 0.6 : Math.round((0.2 + (0.65 * series) / (count - 1)) * 100) / 100

const textLines = (lines: readonly string[], x: number, y: number) =>
  lines.map((line, i) => `<text x="${x}" y="${y + i * lineHeight + 15}">${escapeHtml(line)}</text>\n`).join('')

const rect = (x: string, y: number, width: string, height: number, opacity: number) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill-opacity="${opacity}" stroke="currentColor"/>\n`

const vertical = (at: string, from: number, to: number, opacity: number) =>
  `<line x1="${at}" x2="${at}" y1="${from}" y2="${to}" stroke="currentColor" stroke-opacity="${opacity}"/>\n`

/**
 * The chart as a drawing: a line for each series, then horizontal bars with the category above each group and the
 * figure at each bar. It takes its colour and typeface from the page around it. Empty where there is nothing to draw.
 */
export const chartSvg = (chart: Chart): string => {
  const { zero, ticks, groups } = chartBars(chart)
  const count = chart.series.length
  if (groups.length === 0 || count === 0) return ''
  const left = zero > 0 ? figureShare : 0
  const across = (share: number) => left + share * (100 - figureShare - left)
  let y = 0
  let shapes = ''
  chart.series.forEach(({ name }, series) => {
    const lines = labelLines(name)
    shapes += rect('1', y + 4, '14', 12, opacityOf(series, count)) + textLines(lines, 22, y)
    y += lines.length * lineHeight
  })
  y += groupGap
  for (const { category, bars } of groups) {
    const lines = labelLines(category)
    shapes += textLines(lines, 0, y)
    y += lines.length * lineHeight + 2
    const top = y
    let drawn = ''
    for (const { series, from, to, figure } of bars) {
      const width = percent(across(to) - across(from))
      const isLeft = figure.value < 0
      const end = isLeft
        ? `${attribute('x', percent(across(from)))} dx="-5" text-anchor="end"`
        : `${attribute('x', percent(across(to)))} dx="5"`
      drawn += rect(percent(across(from)), y, width, barHeight, opacityOf(series, count))
      drawn += `<text class="figure"${end} y="${y + 13}">${escapeHtml(figure.text)}</text>\n`
      y += barHeight + 2
    }
    for (const { value, at } of ticks) shapes += vertical(percent(across(at)), top - 2, y, value === 0 ? 1 : 0.2)
    shapes += drawn
    y += groupGap
  }
  for (const { value, at } of ticks)
    shapes += `<text x="${percent(across(at))}" y="${y + 2}" text-anchor="middle" fill-opacity="0.7">${value}</text>\n`
  y += lineHeight - 8
  const label = chart.caption === '' ? ' aria-hidden="true"' : ` role="img"${attribute('aria-label', chart.caption)}`
  return `<svg${label} width="100%" height="${y}" font-size="${fontSize}" fill="currentColor">\n${shapes}</svg>\n`
}
