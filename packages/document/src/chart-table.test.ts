import { expect, it } from 'vitest'
import { assertDocument } from './assert-document'
import { chart, document, number } from './build'
import { chartTable } from './chart-table'
import { plainText } from './plain-text'

const bars = chart(
  '各年数量',
  ['2023', '2024'],
  [
    { name: '新收', values: [number(20), number(52)] },
    { name: '结转', values: [number(3), number(1234, '1,234')] },
  ],
)

it('a row is a category and a column a series, headed by their names', () => {
  const made = chartTable(bars)
  expect(plainText(made)).toBe('\t新收\t结转\n2023\t20\t3\n2024\t52\t1,234')
  expect(made).toMatchObject({ caption: '各年数量', headRows: 1 })
  expect(made.children.map((line) => line.children.map((one) => one.header))).toEqual([
    [undefined, 'column', 'column'],
    ['row', undefined, undefined],
    ['row', undefined, undefined],
  ])
})

it('the figures are the number nodes of the chart', () => {
  expect(chartTable(bars).children[2]!.children[2]!.children).toEqual([number(1234, '1,234')])
})

it.each([chart('图', [], []), chart('图', ['甲'], []), chart('图', [], [{ name: '件数', values: [] }]), bars])(
  'the table of any chart is a whole table',
  (one) => {
    expect(() => assertDocument(document({ title: '题', lang: 'zh-CN' }, [chartTable(one)]))).not.toThrow()
  },
)
