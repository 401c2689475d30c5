import type { Document } from '@gxgk/document'
import { assertDocument, plainText } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImportError } from '../import-error'
import { readText } from './read-text'

/** Rows as lists of cells, paragraphs as strings. */
const shapeOf = (document: Document) =>
  document.children.map((block) =>
    block.type === 'table'
      ? block.children.map((row) => row.children.map((cell) => plainText(cell)))
      : `${block.type === 'heading' ? '#'.repeat(block.depth) : ''}${plainText(block)}`,
  )

const read = (text: string) => shapeOf(readText(text))

describe('readText', () => {
  it('reads one cell a line; bars beyond the first close the row and are no cells', () =>
    expect(read('一、收到 |\n1 |\n0 | ||\n二、结转 |\n|\n0 | |')).toEqual([
      [
        ['一、收到', '1', '0'],
        ['二、结转', '', '0'],
      ],
    ]))

  it('reads rows closed by bars instead of the last bar, with blank cells', () =>
    expect(read('甲 | 1 |  ||\n乙 | | 2 ||\n丙 | 1 | 2 ||')).toEqual([
      [
        ['甲', '1', ''],
        ['乙', '', '2'],
        ['丙', '1', '2'],
      ],
    ]))

  it('reads rows closed by bars beside the last bar, which tell of no blank cells', () =>
    expect(read('甲 | 1 | ||\n乙 | | 2 | |||\n丙 | 1 | 2 |')).toEqual([
      [
        ['甲', '1'],
        ['乙', '', '2'],
        ['丙', '1', '2'],
      ],
    ]))

  it('reads rows that nothing closes', () =>
    expect(read('甲 | 1 | 2\n- | - | -')).toEqual([
      [
        ['甲', '1', '2'],
        ['-', '-', '-'],
      ],
    ]))

  it('reads rows that bars only part, with a blank cell after a bar at the end', () =>
    expect(read('甲 | 1 | 2\n乙 | 1 |\n丙 | | ')).toEqual([
      [
        ['甲', '1', '2'],
        ['乙', '1', ''],
        ['丙', '', ''],
      ],
    ]))

  it('reads rows parted by tabs, with blank cells', () =>
    expect(read('甲\t1\t\n\t乙\t2')).toEqual([
      [
        ['甲', '1', ''],
        ['', '乙', '2'],
      ],
    ]))

  it('reads Markdown tables and headings, without their escapes', () =>
    expect(read('# 标题\n\n| 甲 | 乙 |\n| --- | :-: |\n| a\\|b |  |\n| \\* | 2 |\n\n1\\. 丙')).toEqual([
      '#标题',
      [
        ['甲', '乙'],
        ['a|b', ''],
        ['*', '2'],
      ],
      '1. 丙',
    ]))

  it('takes a line with one bar or an indent for a paragraph when no row is beside it', () => {
    expect(read('网站|微博\n\t本机关')).toEqual(['网站|微博', '本机关'])
    expect(read('a | b\nc | d')).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ])
  })

  it('gives each paragraph and cell its line, counting blank ones', () => {
    const { children } = readText('甲\r\n\r\n乙 | 1 ||\r\n丙 | 2 ||')
    expect(children.map(({ source }) => source)).toEqual([{ line: 1 }, undefined])
    const [, table] = children
    expect(table?.type === 'table' && table.children.map(({ source }) => source)).toEqual([{ line: 3 }, { line: 4 }])
  })

  it('keeps the spaces in and before a line, wide and hard ones too', () =>
    expect(read('  规章    3\n\u3000\u00a0甲\u30001')).toEqual(['  规章    3', '  甲 1']))

  it('counts pages where form feeds part them, and tells of none elsewhere', () => {
    const places = (text: string) => readText(text).children.map(({ source }) => source)
    expect(places('甲\n乙\n\f丙\n\f\n丁\f')).toEqual([
      { page: 1, line: 1 },
      { page: 1, line: 2 },
      { page: 2, line: 3 },
      { page: 3, line: 5 },
    ])
    expect(places('甲')).toEqual([{ line: 1 }])
  })

  // Rows are as long as they are printed: a blank cell that nobody printed would be one of a figure.
  it('gives a document that assertDocument accepts, but for tables with rows of different lengths', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '1', ' ', '\n', '\f', '\u0000', '\ud800', '# ', '---') })
    fc.assert(fc.property(text, (one) => assertDocument(readText(one))))
  })

  it.each([
    ['bytes', '甲'.repeat(11), { bytes: 10 }],
    ['lines', '\n'.repeat(11), { nodes: 10 }],
    ['cells', 'a | b | c\n'.repeat(5), { nodes: 10 }],
  ])('refuses a text with more %s than are allowed', (_, text, limits) =>
    expect(() => readText(text, limits)).toThrow(ImportError),
  )

  it('keeps every word of any text, in order', () => {
    const lines = fc.array(
      fc.array(fc.constantFrom('甲', '1', ' ', '|', '\t', '｜', '。', '&nbsp;', '\u0000', '\u2028'), { maxLength: 8 }),
    )
    const letters = (text: string) => text.replace(/&nbsp;|[^甲1。]/g, '')
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.map((line) => line.join('')).join('\n')
        expect(letters(plainText(readText(text)))).toBe(letters(text))
      }),
      { numRuns: 500 },
    )
  })
})
