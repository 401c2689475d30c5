import { expect, it } from 'vitest'
import {
  cell,
  chart,
  document,
  heading,
  item,
  lineBreak,
  link,
  list,
  note,
  number,
  paragraph,
  row,
  section,
  strong,
  table,
  text,
} from './build'

const words = [{ type: 'text', value: '文' }]

it.each([
  ['text', text('文'), { type: 'text', value: '文' }],
  ['strong', strong('文'), { type: 'strong', children: words }],
  ['link', link('#a', '文'), { type: 'link', href: '#a', children: words }],
  ['lineBreak', lineBreak(), { type: 'break' }],
  ['section', section([], { ref: 'a' }), { type: 'section', ref: 'a', children: [] }],
  ['heading', heading(2, '文', { ref: 'a' }), { type: 'heading', depth: 2, ref: 'a', children: words }],
  ['paragraph', paragraph('文'), { type: 'paragraph', children: words }],
  ['note', note('文'), { type: 'note', children: words }],
  ['item', item([paragraph('文')]), { type: 'item', children: [{ type: 'paragraph', children: words }] }],
  ['row', row([cell('文')]), { type: 'row', children: [{ type: 'cell', children: words }] }],
  ['cell', cell('文', { header: 'row', colSpan: 2 }), { type: 'cell', header: 'row', colSpan: 2, children: words }],
])('%s makes a node of its name', (_, made, expected) => {
  expect(made).toEqual(expected)
})

it('a document holds its meta and blocks', () => {
  const meta = { title: '题', lang: 'zh-CN' }
  expect(document(meta, [paragraph('文')])).toEqual({
    type: 'document',
    meta,
    children: [{ type: 'paragraph', children: words }],
  })
})

it('a list is unordered and a table headless unless told', () => {
  expect(list([])).toEqual({ type: 'list', ordered: false, children: [] })
  expect(list([], { ordered: true, start: 3 })).toEqual({ type: 'list', ordered: true, start: 3, children: [] })
  expect(table('表', [])).toEqual({ type: 'table', caption: '表', headRows: 0, children: [] })
  expect(table('表', [], { headRows: 1, widths: [1], ref: 'a' })).toEqual({
    type: 'table',
    caption: '表',
    headRows: 1,
    widths: [1],
    ref: 'a',
    children: [],
  })
})

it('a number prints its own digits unless told', () => {
  expect(number(1234.5)).toEqual({ type: 'number', value: 1234.5, text: '1234.5' })
  expect(number(1234.5, '1,234.5')).toEqual({ type: 'number', value: 1234.5, text: '1,234.5' })
})

it('content is a string, a node, or a mixture of both in a list', () => {
  expect(paragraph(strong('文')).children).toEqual([{ type: 'strong', children: words }])
  expect(paragraph(['文', number(1), '文']).children).toEqual([
    ...words,
    { type: 'number', value: 1, text: '1' },
    ...words,
  ])
  expect(paragraph([]).children).toEqual([])
})

it('a chart holds its categories and series', () => {
  const series = [{ name: '件数', values: [number(1)] }]
  expect(chart('图', ['甲'], series)).toEqual({ type: 'chart', kind: 'bar', caption: '图', categories: ['甲'], series })
})
