import { cell, link, number, plainText, row, spanGrid, strong, table } from '@gxgk/document'
import type { Cell, Table } from '@gxgk/document'
import { documentArbitrary } from '@gxgk/document/testing'
import { walk } from '@gxgk/document'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attributeOf, elementsOf, htmlGrid, named, parsed, textOf } from '../test/parsed'
import { renderHtml } from './render-html'
import { tableHtml } from './table-html'

const tableOf = (one: Table) => parsed(tableHtml(one, plainText))
const cellOf = (one: Cell) =>
  elementsOf(tableOf(table('表', [row([one])]))).find(({ tagName }) => /^t[hd]$/.test(tagName))!
const withoutSpace = (words: string) => words.replace(/\s/g, '')

it('a browser makes the same grid of it as the tree has', () => {
  fc.assert(
    fc.property(documentArbitrary(), (root) => {
      const shown = named(parsed(renderHtml(root)), 'table').map((one) =>
        htmlGrid(one).map((line) => line.map((words) => withoutSpace(words.replaceAll('⏎', '')))),
      )
      const meant = [...walk(root)]
        .filter((node) => node.type === 'table')
        .map((one) => spanGrid(one).map((line) => line.map((slot) => withoutSpace(plainText(slot!.cell)))))
      expect(shown).toEqual(meant)
    }),
  )
})

it('head rows are the thead and the others the tbody', () => {
  const page = tableOf(table('表', [row([cell('甲')]), row([cell('乙')])], { headRows: 1 }))
  expect(named(page, 'thead').map(textOf).map(withoutSpace)).toEqual(['甲'])
  expect(named(page, 'tbody').map(textOf).map(withoutSpace)).toEqual(['乙'])
})

it('a table without head has no thead, and one without rows neither', () => {
  expect(named(tableOf(table('表', [row([cell('甲')])])), 'thead')).toEqual([])
  expect(elementsOf(tableOf(table('表', []))).map(({ tagName }) => tagName)).toEqual(['div', 'table', 'caption'])
})

it('each group header begins a tbody', () => {
  const group = (label: string) => row([cell(label, { header: 'group' })])
  const page = tableOf(table('表', [group('一'), row([cell('甲')]), row([cell('乙')]), group('二'), row([cell('丙')])]))
  expect(named(page, 'tbody').map(textOf).map(withoutSpace)).toEqual(['一甲乙', '二丙'])
})

it('a group header begins none where a cell from above reaches in, which would be cut off', () => {
  const page = tableOf(
    table('表', [row([cell('甲', { rowSpan: 2 }), cell('乙')]), row([cell('一', { header: 'group' })])]),
  )
  expect(named(page, 'tbody')).toHaveLength(1)
})

it.each([
  ['column', 'col'],
  ['row', 'row'],
  ['group', 'rowgroup'],
] as const)('a %s header has the scope %s', (header, scope) => {
  const made = cellOf(cell('甲', { header }))
  expect(made.tagName).toBe('th')
  expect(attributeOf(made, 'scope')).toBe(scope)
})

it('spans of one are not written, others are', () => {
  const page = tableOf(
    table('表', [
      row([cell('甲', { rowSpan: 2, colSpan: 1 }), cell('乙', { colSpan: 2 })]),
      row([cell('丙'), cell('丁')]),
    ]),
  )
  expect(named(page, 'td').map(({ attrs }) => attrs.map(({ name, value }) => `${name}=${value}`))).toEqual([
    ['rowspan=2'],
    ['colspan=2'],
    [],
    [],
  ])
})

it.each<[string, Cell, string | undefined]>([
  ['a number', cell(number(51)), 'figure'],
  ['a number that is printed with letters', cell(number(45.28, '45.28万')), 'figure'],
  ['a dash', cell('—'), 'figure'],
  ['a slash', cell('/'), 'figure'],
  ['nothing', cell(''), 'figure'],
  ['words', cell('年度报告'), undefined],
  ['words with a number', cell(['应为', number(49)]), undefined],
  ['a strong number', cell(strong(number(49))), 'figure'],
  ['a linked number', cell(link('#a', strong(number(49)))), 'figure'],
  ['a number likely wrong', cell(number(49), { mark: 'suspect' }), 'figure suspect'],
  ['a grave finding', cell('错误', { mark: 'error' }), 'error'],
])('%s in a cell has the class %3$s', (_, one, expected) => {
  expect(attributeOf(cellOf(one), 'class')).toBe(expected)
})

it('the box that scrolls is named by the caption and reached by keyboard', () => {
  const [box] = elementsOf(tableOf(table('甲"乙', [])))
  expect(box!.attrs).toEqual([
    { name: 'class', value: 'scroll' },
    { name: 'tabindex', value: '0' },
    { name: 'role', value: 'region' },
    { name: 'aria-label', value: '甲"乙' },
  ])
})

it('an empty caption is not written, and the box is then no region without a name', () => {
  const page = tableOf(table('', [row([cell('甲')])]))
  expect(named(page, 'caption')).toEqual([])
  expect(elementsOf(page)[0]!.attrs.map(({ name }) => name)).toEqual(['class', 'tabindex'])
})

it('relative widths become classes in whole per cent, never more than the whole', () => {
  const page = tableOf(table('表', [row([cell('甲'), cell('乙'), cell('丙')])], { widths: [1, 1, 0.001] }))
  expect(named(page, 'col').map((col) => attributeOf(col, 'class'))).toEqual(['w49', 'w49', 'w1'])
})

it('a table of more than six columns is wide', () => {
  const classOf = (columns: number) =>
    attributeOf(named(tableOf(table('表', [row([cell('甲', { colSpan: columns })])])), 'table')[0]!, 'class')
  expect(classOf(6)).toBeUndefined()
  expect(classOf(7)).toBe('wide')
})
