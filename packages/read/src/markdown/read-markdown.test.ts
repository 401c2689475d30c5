import { officialForms, toDocument } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { draftArbitrary } from '@gxgk/core/testing'
import type { Document, Node } from '@gxgk/document'
import {
  assertDocument,
  heading,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  plainText,
  strong,
  walk,
} from '@gxgk/document'
import { renderMarkdown } from '@gxgk/markdown'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withinBudget } from '../../../../test/within-budget'
import { ImportError } from '../import-error'
import { readMarkdown } from './index'

const withoutSource = (node: unknown): unknown =>
  Array.isArray(node)
    ? node.map(withoutSource)
    : typeof node === 'object' && node !== null
      ? Object.fromEntries(
          Object.entries(node)
            .filter(([key]) => key !== 'source')
            .map(([key, value]) => [key, withoutSource(value)]),
        )
      : node

const read = (...lines: string[]) => {
  const made = readMarkdown(lines.join('\n'))
  assertDocument(made)
  return made
}
const blocksIn = (...lines: string[]) => withoutSource(read(...lines).children)
const rowsIn = (made: Document) =>
  [...walk(made)].flatMap((node) => (node.type === 'row' ? [node.children.map(plainText)] : []))

describe('readMarkdown', () => {
  it.each(officialForms.map((form) => [form.id, form as Form] as const))(
    'reads every word of what was written with HTML tables: %s',
    (_, form) => {
      fc.assert(
        fc.property(draftArbitrary(form), (draft: AnyDraft) => {
          const made = toDocument(draft)
          const back = readMarkdown(renderMarkdown(made))
          assertDocument(back)
          expect(plainText(back)).toBe(plainText(made))
        }),
        { numRuns: 20 },
      )
    },
  )

  it('reads headings, paragraphs, lists, strong words and links', () =>
    expect(blocksIn('# 甲', '', '乙**丙**[丁](https://a.cn)', '', '## 戊', '- 己', '- 庚', '', '3. 辛')).toEqual([
      heading(1, '甲'),
      paragraph(['乙', strong('丙'), link('https://a.cn', '丁')]),
      heading(2, '戊'),
      list([item([paragraph('己')]), item([paragraph('庚')])]),
      list([item([paragraph('辛')])], { ordered: true, start: 3 }),
    ]))

  it('keeps line ends as breaks, indented lines as words, and comments and rules as nothing', () =>
    expect(blocksIn('甲', '    乙<br>丙', '', '<!-- 丁 -->', '', '---', '', '    戊')).toEqual([
      paragraph(['甲', lineBreak(), '乙', lineBreak(), '丙']),
      paragraph('戊'),
    ]))

  it('tells the line of each block, row and item', () => {
    const linesOf = (node: Node) => [...walk(node)].flatMap(({ type, source }) => (source ? [[type, source.line]] : []))
    expect(linesOf(read('甲', '', '| 乙 |', '| --- |', '| 1 |', '', '- 丙', '', '  丁'))).toEqual([
      ['paragraph', 1],
      ['table', 3],
      ['row', 3],
      ['cell', 3],
      ['row', 5],
      ['cell', 5],
      ['list', 7],
      ['paragraph', 7],
      ['paragraph', 9],
    ])
    const html = read(
      '甲',
      '',
      '<table>',
      '<tr><td>1</td><td>2</td></tr>',
      '',
      '<tr><td>3</td><td>4</td></tr>',
      '</table>',
    )
    expect(linesOf(html).filter(([type]) => type === 'cell')).toEqual([
      ['cell', 4],
      ['cell', 4],
      ['cell', 6],
      ['cell', 6],
    ])
  })

  it('keeps all cells of a row, whether the head has so many or not', () =>
    expect(rowsIn(read('| 甲 | 乙 |', '| --- | --- |', '| 1 | 2 | 3 |', '| 4 |', '| \\| |  |'))).toEqual([
      ['甲', '乙'],
      ['1', '2', '3'],
      ['4'],
      ['|', ''],
    ]))

  it('reads tables in quotations and items', () =>
    expect(
      rowsIn(read('> | 甲 | 乙 |', '> | --- | --- |', '> | 1 | 2 |', '', '- | 丙 | 丁 |', '  | --- | --- |')),
    ).toEqual([
      ['甲', '乙'],
      ['1', '2'],
      ['丙', '丁'],
    ]))

  it.each([
    ['blank lines', ['<table>', '', '<tr>', '', '    <td>1</td>', '', '<td>2</td>', '</tr>', '', '</table>']],
    ['indents', ['甲', '', '      <table>', '          <tr><td>1</td>', '          <td>2</td></tr></table>']],
    ['a block around them', ['<div align="center">', '', '<table><tr><td>1</td><td>2</td></tr></table>', '', '</div>']],
  ])('reads HTML tables with %s', (_, lines) => expect(rowsIn(read(...lines))).toEqual([['1', '2']]))

  it.each([
    ['~~5~~7', '7'],
    ['<del>5</del>7', '7'],
    ['<s>5</s><ins>7</ins>', '7'],
    ['~~**5**~~ 7', '7'],
    ['<span style="text-decoration:line-through">5</span>7', '7'],
    ['<span style="display:none">5</span>7', '7'],
    ['7<sup>1</sup>', '7¹'],
    ['7^1^', '7¹'],
    ['7[^1]', '7⁽¹⁾'],
    ['<u>7</u>', '7'],
    ['<b>7</b>', '7'],
    ['7<br>8', '7\n8'],
    ['![7](7.png)', '〔图片：7〕'],
    ['![](7.png)', '〔图片〕'],
    ['<img src=7.png alt=7>', '〔图片：7〕'],
    ['<input value="7">', '〔输入框：7〕'],
    ['![箭头](a.png)规章', '规章'],
  ])('reads %s in a cell', (words, expected) => {
    const table = ['| 甲 | 乙 |', '| --- | --- |', `| 丙 | ${words} |`]
    expect(rowsIn(read(...table))[1]!.map((one) => one.trim())).toEqual(['丙', expected])
  })

  it('does not read what is struck or hidden in a line either', () =>
    expect(plainText(read('共~~5~~7件<sup>1</sup>，<del>另</del><span hidden>6</span>有<em>2</em>件'))).toBe(
      '共7件¹，有2件',
    ))

  it('takes title and day from the front matter', () => {
    const { meta, children } = read('---', 'title: "甲"', 'date: 2025-01-20', '---', '乙')
    expect(meta).toEqual({ title: '甲', date: '2025-01-20', lang: 'zh-CN' })
    expect(children).toEqual([paragraph('乙', { source: { line: 5 } })])
  })

  it('passes over addresses that are not safe, and characters that cannot be printed', () =>
    expect(blocksIn('[甲](ftp://a)&#0;\u0001乙')).toEqual([paragraph('甲\ufffd 乙')]))

  it('makes a whole document of any text', () => {
    const pieces = [
      '甲',
      '1',
      '|',
      '---',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '# ',
      '1. ',
      '**',
      '`',
      '<td>',
      '<table>',
      '</table>',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3, unit: 'binary' }))),
        (parts) => {
          assertDocument(readMarkdown(parts.join('')))
        },
      ),
      { numRuns: 500 },
    )
  })

  const long = (piece: string) => piece.repeat(Math.ceil(300_000 / piece.length))
  it.each([
    ['quotes', long('> ')],
    ['lists', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i * 2)}- 甲`).join('\n')],
    ['brackets', long('[')],
    ['stars', long('*a_')],
    ['tables in tables', long('<table>\n\n')],
    ['tags', long('<b>\n\n')],
    ['definitions', long('[a]: b\n')],
    ['bars', `${'|'.repeat(5000)}\n${'|-'.repeat(5000)}|\n${`${'|'.repeat(5000)}\n`.repeat(50)}`],
    ['lines', long('甲\n')],
    ['words in a table', `<table><tr><td>${long('甲 乙 ')}</td></tr></table>`],
    ['ticks', long('`` ` ')],
    ['cells of tags', `|a|b|\n|-|-|\n${'|<i>|<i>|\n'.repeat(30_000)}`],
  ])('takes a moment over %s without end', (_, text) =>
    withinBudget(4000, () => {
      try {
        readMarkdown(text)
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError)
      }
    }),
  )

  it('keeps the words of lists too deep for a document', () => {
    const words = Array.from({ length: 200 }, (_, i) => `词${i}`)
    const text = plainText(read(...words.map((word, i) => `${' '.repeat(i * 2)}- ${word}`)))
    for (const word of words) expect(text).toContain(word)
  })

  it('refuses more bytes or nodes than allowed, and names the limit', () => {
    const limitOf = (limits: object, text: string) => {
      try {
        readMarkdown(text, limits)
      } catch (error) {
        return (error as ImportError).params.limit
      }
      return undefined
    }
    expect(limitOf({ bytes: 3 }, '甲乙丙丁')).toBe('bytes')
    expect(limitOf({ nodes: 89 }, '甲\n\n'.repeat(10))).toBe('nodes')
    expect(limitOf({ nodes: 90 }, '甲\n\n'.repeat(10))).toBeUndefined()
  })
})
