import type { Chart } from '@gxgk/document'
import { namespaces } from '../namespaces'
import { page } from '../page'
import { element } from '../xml'
import type { Context } from './context'
import { paragraphXml } from './inline-xml'

/** English metric units: 635 in a twip, 12,700 in a point. */
const ofTwip = 635
const ofPoint = 12_700

/** Points that a bar, and the space between two categories, take. */
const ofBar = 16
const ofGap = 14
/** Points for the axis and the legend, and the most that there is room for on a page. */
const around = 70
const most = 560

const heightOf = ({ categories, series }: Chart): number =>
  Math.min(most, around + categories.length * (series.length * ofBar + ofGap))

/** All words and figures of the chart, for those who do not see it. */
const told = ({ categories, series }: Chart): string =>
  categories
    .map(
      (category, i) =>
        `${category}: ${series.map(({ name, values }) => `${name} ${values[i]?.text ?? ''}`).join(', ')}`,
    )
    .join('; ')

/** The place of a chart in the text; what it shows is in a part of its own. */
export const chartFrame = (chart: Chart, context: Context): string => {
  if (chart.categories.length === 0 || chart.series.length === 0) return ''
  const id = context.charts.push(chart)
  const inside =
    element('wp:extent', { cx: page.typeWidth * ofTwip, cy: heightOf(chart) * ofPoint }) +
    element('wp:docPr', { id, name: chart.caption, descr: told(chart) }) +
    element(
      'a:graphic',
      { 'xmlns:a': namespaces.drawing },
      element(
        'a:graphicData',
        { uri: namespaces.chart },
        element('c:chart', { 'xmlns:c': namespaces.chart, 'r:id': `chart${id}` }),
      ),
    )
  const drawing = element('w:drawing', {}, element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, inside))
  return paragraphXml('Drawing', element('w:r', {}, drawing))
}
