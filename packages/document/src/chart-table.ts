import { cell, row, table } from './build'
import type { Chart, Table } from './tree'

/** The chart as a table: one row a category, one column a series. Renderers that draw no bars write this. */
export const chartTable = (chart: Chart): Table =>
  table(
    chart.caption,
    [
      row([cell(''), ...chart.series.map((series) => cell(series.name, { header: 'column' }))]),
      ...chart.categories.map((category, i) =>
        row([cell(category, { header: 'row' }), ...chart.series.map((series) => cell(series.values[i] ?? ''))]),
      ),
    ],
    { headRows: 1 },
  )
