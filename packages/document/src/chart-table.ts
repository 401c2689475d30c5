import { assertNode } from './errors/assert-node'
import type { Cell, Chart, Inline, Row, Table } from './tree'

// Written out, without the constructors: every renderer brings this along.
const cellOf = (content: Inline | string = '', header?: Cell['header']): Cell => ({
  type: 'cell',
  ...(header && { header }),
  children: [typeof content === 'string' ? { type: 'text', value: content } : content],
})
const rowOf = (children: readonly Cell[]): Row => ({ type: 'row', children })

/** The chart as a table: one row a category, one column a series. Renderers that draw no bars write this. */
export const chartTable = (chart: Chart): Table => {
  assertNode('chartTable', chart, 'chart')
  const { caption, categories, series } = chart
  return {
    type: 'table',
    caption,
    headRows: 1,
    children: [
      rowOf([cellOf(), ...series.map(({ name }) => cellOf(name, 'column'))]),
      ...categories.map((category, i) =>
        rowOf([cellOf(category, 'row'), ...series.map(({ values }) => cellOf(values[i]))]),
      ),
    ],
  }
}
