import type { Chart } from '@gxgk/document'
import { namespaces } from '../namespaces'
import { element, escapeXml, part } from '../xml'

const valued = (name: string, value: string | number): string => element(`c:${name}`, { val: value })

const points = (values: readonly (string | undefined)[]): string =>
  valued('ptCount', values.length) +
  values
    .map((value, idx) => (value === undefined ? '' : element('c:pt', { idx }, element('c:v', {}, escapeXml(value)))))
    .join('')

const literal = (words: readonly string[]) => element('c:strLit', {}, points(words))

/** From light to dark, so that the series are told apart in print. */
const greyOf = (series: number, count: number): string =>
  Math.round(255 * (count === 1 ? 0.55 : 0.8 - (0.5 * series) / (count - 1)))
    .toString(16)
    .padStart(2, '0')
    .repeat(3)
    .toUpperCase()

const solid = (color: string) => element('c:spPr', {}, element('a:solidFill', {}, element('a:srgbClr', { val: color })))

/** Size of the words in hundredths of a point. */
const words = element(
  'c:txPr',
  {},
  '<a:bodyPr/>' +
    element('a:p', {}, element('a:pPr', {}, element('a:defRPr', { sz: 1050 })) + '<a:endParaRPr lang="zh-CN"/>'),
)

const labels =
  words +
  ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize']
    .map((name) => valued(name, name === 'showVal' ? 1 : 0))
    .join('')

const axis = (name: string, id: number, other: number, inside: string, after = '') =>
  element(
    `c:${name}`,
    {},
    valued('axId', id) + element('c:scaling', {}, inside) + valued('delete', 0) + after + valued('crossAx', other),
  )

/** The bars of a chart as Word draws them: categories from above, the figure at the end of each bar. */
export const chartPart = ({ categories, series }: Chart): string => {
  const bars = series.map(({ name, values }, i) =>
    element(
      'c:ser',
      {},
      valued('idx', i) +
        valued('order', i) +
        element('c:tx', {}, element('c:v', {}, escapeXml(name))) +
        solid(greyOf(i, series.length)) +
        valued('invertIfNegative', 0) +
        element('c:dLbls', {}, labels) +
        element('c:cat', {}, literal(categories)) +
        element(
          'c:val',
          {},
          element('c:numLit', {}, points(categories.map((_, k) => values[k] && String(values[k].value)))),
        ),
    ),
  )
  const plot =
    '<c:layout/>' +
    element(
      'c:barChart',
      {},
      valued('barDir', 'bar') +
        valued('grouping', 'clustered') +
        valued('varyColors', 0) +
        bars.join('') +
        valued('gapWidth', 60) +
        valued('axId', 1) +
        valued('axId', 2),
    ) +
    axis('catAx', 1, 2, valued('orientation', 'maxMin'), valued('axPos', 'l') + valued('tickLblPos', 'low') + words) +
    axis('valAx', 2, 1, valued('orientation', 'minMax'), valued('axPos', 'b') + '<c:majorGridlines/>' + words)
  return part(
    'c:chartSpace',
    { 'xmlns:c': namespaces.chart, 'xmlns:a': namespaces.drawing, 'xmlns:r': namespaces.relationships },
    valued('roundedCorners', 0) +
      element(
        'c:chart',
        {},
        valued('autoTitleDeleted', 1) +
          element('c:plotArea', {}, plot) +
          (series.length > 1 ? element('c:legend', {}, valued('legendPos', 'b') + words) : '') +
          valued('plotVisOnly', 1),
      ),
  )
}
