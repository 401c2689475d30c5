import type { Cell, Row, Table } from '@gxgk/document'
import { cell, plainText, row, spanGrid, table } from '@gxgk/document'
import { documentArbitrary } from '@gxgk/document/testing'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { flatTable } from './flat-table'
import { renderMarkdown } from './render-markdown'

const squeezed = (value: string) => value.replace(/\s/g, '')

interface Read {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The tables that a reader sees, without HTML let through. */
const read = (markdown: string, linkify = false): readonly Read[] => {
  type Node = DefaultTreeAdapterTypes.ChildNode
  const find = (node: Node, name: string): Node[] =>
    node.nodeName === name ? [node] : 'childNodes' in node ? node.childNodes.flatMap((child) => find(child, name)) : []
  const textOf = (node: Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
  return parseFragment(new MarkdownIt({ linkify }).render(markdown))
    .childNodes.flatMap((node) => find(node, 'table'))
    .map((one) => ({
      head: find(one, 'th').map(textOf),
      rows: find(one, 'tr')
        .map((line) => find(line, 'td').map(textOf))
        .filter((cells) => cells.length > 0),
    }))
}

/** Bands of groups, heads and figures under one another, as forms print them; each cell has a word of its own. */
const formArbitrary = (): fc.Arbitrary<Table> =>
  fc
    .record({
      labels: fc.integer({ min: 0, max: 2 }),
      figures: fc.integer({ min: 1, max: 4 }),
      bands: fc.array(
        fc.record({
          kind: fc.constantFrom('group', 'head', 'figures', 'figures'),
          height: fc.integer({ min: 1, max: 3 }),
          spans: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 6 }),
          tall: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      counted: fc.boolean(),
    })
    .map(({ labels, figures, bands, counted }) => {
      let next = 0
      const word = () => `w${++next}w`
      const width = labels + figures
      const rows = bands.flatMap(({ kind, height, spans, tall }): Row[] => {
        if (kind === 'group') return [row([cell(word(), { header: 'group', colSpan: width })])]
        const lines: Cell[][] = Array.from({ length: height }, () => [])
        for (let column = 0; column < width;) {
          const end = column < labels && kind === 'figures' ? labels : width
          const colSpan = Math.min(spans[column]!, end - column)
          const rowSpan = tall[column] ? height : 1
          const header = kind === 'head' ? 'column' : column < labels ? 'row' : undefined
          for (let line = 0; line < height; line += rowSpan)
            lines[line]!.push(cell(word(), { rowSpan, colSpan, ...(header && { header }) }))
          column += colSpan
        }
        return lines.map(row)
      })
      const first = bands[0]!
      return table('', rows, { headRows: counted && first.kind === 'head' ? first.height : 0 })
    })

/** The words that must stand with a figure: labels and the group of its row; heads of its column. */
const labelsOf = (
  one: Table,
  figure: Cell,
): { readonly row: readonly string[]; readonly column: readonly string[] } => {
  const grid = spanGrid(one)
  const at = grid.flat().find((slot) => slot?.cell === figure)!
  const ofHeader = (header: Cell['header'], r: number) =>
    new Set(grid[r]!.flatMap((slot) => (slot?.cell.header === header ? [slot!.cell] : [])))
  const isHead = (r: number) => grid[r]!.every((slot) => slot?.cell.header === 'column')
  const group = Array.from({ length: at.row }, (_, r) => [...ofHeader('group', r)])
    .flat()
    .at(-1)
  let last = at.row
  while (last >= 0 && !isHead(last)) last--
  let first = last
  while (first > 0 && isHead(first - 1)) first--
  const heads = last < 0 ? [] : grid.slice(first, last + 1).map((line) => line[at.column]!.cell)
  return { row: [...ofHeader('row', at.row), ...(group ? [group] : [])].map(plainText), column: heads.map(plainText) }
}

describe('flatTable', () => {
  it('carries with each figure the labels of its row, its group and the heads of its column', () => {
    fc.assert(
      fc.property(formArbitrary(), (one) => {
        const tables = read(flatTable(one))
        const cells = one.children.flatMap((line) => line.children).filter((part) => !part.header)
        const figures = new Set(cells.map(plainText))
        for (const figure of cells) {
          const word = plainText(figure)
          const found = tables.flatMap(({ head, rows }) =>
            rows.flatMap((cells) =>
              cells.flatMap((text, column) => (text === word ? [{ row: cells[0]!, column: head[column]! }] : [])),
            ),
          )
          expect(found).toHaveLength(1)
          const labels = labelsOf(one, figure)
          const wordsOf = (text: string) => new Set(text.match(/w\d+w/g))
          expect(wordsOf(found[0]!.column)).toEqual(new Set(labels.column))
          expect(new Set([...wordsOf(found[0]!.row)].filter((label) => !figures.has(label)))).toEqual(
            new Set(labels.row),
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  it('loses no word of any form', () => {
    fc.assert(
      fc.property(formArbitrary(), (one) => {
        const words = flatTable(one).match(/w\d+w/g) ?? []
        expect([...new Set(words)].sort()).toEqual((plainText(one).match(/w\d+w/g) ?? []).sort())
      }),
    )
  })

  it.each([false, true])('reads back the text of every cell of any document (linkify %s)', (linkify) => {
    fc.assert(
      fc.property(documentArbitrary(), (root) => {
        const texts = read(renderMarkdown(root, { tables: 'flat' }), linkify).flatMap(({ head, rows }) =>
          [...head, ...rows.flat()].map(squeezed),
        )
        const cells = (node: Parameters<typeof plainText>[0]): Cell[] =>
          node.type === 'cell' ? [node] : 'children' in node ? node.children.flatMap(cells) : []
        for (const part of cells(root))
          expect(texts.some((text) => text.includes(squeezed(plainText(part))))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('says a group that heads no row in a row of its own', () => {
    const group = (word: string) => row([cell(word, { header: 'group', colSpan: 2 })])
    expect(
      flatTable(table('', [group('甲'), group('乙'), row([cell('丙', { header: 'row' }), cell('1')]), group('丁')])),
    ).toBe('|  |  |\n| --- | --- |\n| 甲 |  |\n| 乙 · 丙 | 1 |\n| 丁 |  |')
  })

  it('repeats a label that does not stand first, and prints a figure over two rows once', () => {
    const rows = [
      row([cell('1', { rowSpan: 2 }), cell('甲', { header: 'row', rowSpan: 2 }), cell('2')]),
      row([cell('3')]),
    ]
    expect(flatTable(table('', rows))).toBe('|  |  |  |\n| --- | --- | --- |\n| 1 | 甲 | 2 |\n|  | 甲 | 3 |')
  })

  it('writes columns that no line tells apart as one', () => {
    const rows = [
      row([cell('信息内容', { header: 'column' }), cell('数量', { header: 'column', colSpan: 3 })]),
      row([cell('行政许可', { header: 'row' }), cell('7', { colSpan: 3 })]),
    ]
    expect(flatTable(table('', rows, { headRows: 1 }))).toBe('| 信息内容 | 数量 |\n| --- | --- |\n| 行政许可 | 7 |')
  })
})
