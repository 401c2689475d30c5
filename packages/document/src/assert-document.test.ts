import { GxgkError } from './errors/gxgk-error'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertDocument } from './assert-document'
import { cell, chart, document, link, number, paragraph, row, section, strong, table } from './build'
import { plainText } from './plain-text'
import { canonicalDocuments, documentArbitrary } from './testing/index'
import type { Block } from './tree'
import { walk } from './walk'

const meta = { title: '题', lang: 'zh-CN' }
const root = (...children: unknown[]) => ({ type: 'document', meta, children })
const withMeta = (more: object) => ({ type: 'document', meta: { ...meta, ...more }, children: [] })

/** Either the document is accepted, and can be read, or one sentence of ours refuses it. */
const acceptsOrRefuses = (value: unknown) => {
  try {
    assertDocument(value)
  } catch (error) {
    expect((error as Error).message).toMatch(/^document: [^\n]+: [^\n]+$/)
    expect(error).toBeInstanceOf(GxgkError)
    expect((error as GxgkError).sentences.zh).toMatch(/^文档树：[^\n]+：[^\n]+$/)
    return
  }
  expect([...walk(value)].map(plainText).join('')).toBeTypeOf('string')
}

describe('laws', () => {
  it('every generated document is accepted', () => {
    fc.assert(fc.property(documentArbitrary(), (value) => assertDocument(value)))
  })

  it('a document is the same after a turn through JSON', () => {
    fc.assert(
      fc.property(documentArbitrary(), (value) => {
        const read: unknown = JSON.parse(JSON.stringify(value))
        assertDocument(read)
        expect(plainText(read)).toBe(plainText(value))
      }),
    )
  })

  it('any JSON is accepted or refused in one sentence', () => {
    fc.assert(fc.property(fc.jsonValue(), acceptsOrRefuses))
  })

  it('a document with anything put at any place of it is accepted or refused in one sentence', () => {
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(undefined, -1, 0, 0.5, 1001, 2 ** 53, NaN, Infinity, '\u0000', '\ud800', 'constructor'),
      fc.constantFrom<unknown>({}, [], [null], { type: 'text' }, { type: 'cell', children: [], colSpan: 2 ** 40 }),
    )
    fc.assert(
      fc.property(documentArbitrary(), fc.nat(), hostile, (value, choice, planted) => {
        const copy: unknown = JSON.parse(JSON.stringify(value))
        const places: { readonly owner: Record<string, unknown>; readonly key: string }[] = []
        const visit = (owner: unknown): void => {
          if (typeof owner !== 'object' || owner === null) return
          for (const [key, below] of Object.entries(owner)) {
            places.push({ owner: owner as Record<string, unknown>, key })
            visit(below)
          }
        }
        visit(copy)
        const place = places[choice % places.length]!
        place.owner[place.key] = planted
        acceptsOrRefuses(copy)
      }),
      { numRuns: 300 },
    )
  })
})

it.each(Object.keys(canonicalDocuments))('the canonical document %s is accepted', (name) => {
  expect(() => assertDocument(canonicalDocuments[name])).not.toThrow()
})

const nested = (levels: number) => {
  let block: Block = paragraph([])
  for (let level = 2; level < levels; level++) block = section([block])
  return root(block)
}

it('a hundred levels below the document are accepted', () => {
  expect(() => assertDocument(nested(101))).not.toThrow()
})

const text = { type: 'text', value: '文' }
const paragraphOf = (...children: unknown[]) => ({ type: 'paragraph', children })
const tableOf = (more: object, ...rows: unknown[][]) => ({
  type: 'table',
  caption: '表',
  headRows: 0,
  ...more,
  children: rows.map((children) => ({ type: 'row', children })),
})
const cellOf = (more: object = {}) => ({ type: 'cell', children: [], ...more })
const bars = chart('图', ['甲'], [{ name: '件数', values: [number(1)] }])

it.each<[string, unknown, string]>([
  ['no object', null, 'the root: expected an object, got null'],
  ['an array', [], 'the root: expected an object, got an array'],
  ['no type', {}, 'the root: type must be a string'],
  ['another root', paragraphOf(), 'the root: a paragraph cannot stand here'],
  ['an unknown node', root({ type: 'image' }), 'children[0]: unknown node type "image"'],
  ['a name every object has', root({ type: 'constructor' }), 'children[0]: unknown node type "constructor"'],
  ['a type that is no string', root({ type: { toString: 1 } }), 'children[0]: type must be a string'],
  ['a text for a node', root('文'), 'children[0]: expected an object, got string'],
  ['no children', { type: 'document', meta }, 'children: expected an array, got undefined'],
  [
    'children of one',
    root({ type: 'paragraph', children: text }),
    'children[0].children: expected an array, got object',
  ],
  ['an inline among blocks', root(text), 'children[0]: a text cannot stand here'],
  ['a block among inlines', root(paragraphOf(paragraphOf())), 'children[0].children[0]: a paragraph cannot stand here'],
  [
    'a cell outside a row',
    root({ ...tableOf({}), children: [cellOf()] }),
    'children[0].children[0]: a cell cannot stand here',
  ],
  [
    'a link in a link',
    root(paragraph(link('#a', link('#b', '文')))),
    'children[0].children[0].children[0]: a link cannot stand here',
  ],
  [
    'a link deeper in a link',
    root(paragraph(link('#a', strong(link('#b', '文'))))),
    'children[0].children[0].children[0].children[0]: a link cannot stand here',
  ],
  ['101 levels', nested(102), `children[0]${'.children[0]'.repeat(100)}: is nested deeper than 100 levels`],
  ['10,000 levels', nested(10_000), `children[0]${'.children[0]'.repeat(100)}: is nested deeper than 100 levels`],

  ['no meta', { type: 'document', children: [] }, 'meta: expected an object, got undefined'],
  [
    'no title',
    { type: 'document', meta: { lang: 'zh' }, children: [] },
    'meta.title: expected a string, got undefined',
  ],
  ['an author who is a number', withMeta({ author: 1 }), 'meta.author: expected a string, got number'],
  ['a lang that is no tag', withMeta({ lang: 'zh" onload="' }), 'meta.lang: must be a language tag such as zh-CN'],
  ['an empty lang', withMeta({ lang: '' }), 'meta.lang: must be a language tag such as zh-CN'],
  ['a day in words', withMeta({ date: '2025年1月20日' }), 'meta.date: must be a day written YYYY-MM-DD'],
  ['a day that is none', withMeta({ date: '2025-02-30' }), 'meta.date: must be a day written YYYY-MM-DD'],
  ['embedded text', withMeta({ embedded: 'x' }), 'meta.embedded: expected an object, got string'],
  [
    'embedded data without a name',
    withMeta({ embedded: { data: 1 } }),
    'meta.embedded.name: expected a string, got undefined',
  ],
  [
    'embedded data that leaves its folder',
    withMeta({ embedded: { name: '../a.json', data: 1 } }),
    'meta.embedded.name: must be the name of a file, without a folder',
  ],
  [
    'a name without data',
    withMeta({ embedded: { name: 'a.json' } }),
    'meta.embedded.data: must be JSON of at most 100 levels',
  ],
  [
    'data that is no JSON',
    withMeta({ embedded: { name: 'a.json', data: { a: [NaN] } } }),
    'meta.embedded.data: must be JSON of at most 100 levels',
  ],
  [
    'data of 10,000 levels',
    withMeta({ embedded: { name: 'a.json', data: JSON.parse('['.repeat(10_000) + ']'.repeat(10_000)) as unknown } }),
    'meta.embedded.data: must be JSON of at most 100 levels',
  ],

  [
    'a control character',
    root(paragraph('a\u0007b')),
    'children[0].children[0].value: a character that cannot be printed, U+0007',
  ],
  [
    'half a character',
    root(paragraph('a\ud800')),
    'children[0].children[0].value: a character that cannot be printed, U+D800',
  ],
  [
    'a text without words',
    root(paragraphOf({ type: 'text' })),
    'children[0].children[0].value: expected a string, got undefined',
  ],
  ['a figure that is none', root(paragraph(number(NaN))), 'children[0].children[0]: value must be a finite number'],
  [
    'a figure without print',
    root(paragraphOf({ type: 'number', value: 1 })),
    'children[0].children[0].text: expected a string, got undefined',
  ],
  [
    'a link without address',
    root(paragraphOf({ type: 'link', children: [] })),
    'children[0].children[0]: href must be a string',
  ],
  ['a heading of depth 7', root({ type: 'heading', depth: 7, children: [] }), 'children[0]: depth must be 1 to 6'],
  [
    'a list neither ordered nor not',
    root({ type: 'list', children: [] }),
    'children[0]: ordered must be true or false',
  ],
  [
    'a list that starts below zero',
    root({ type: 'list', ordered: true, start: -1, children: [] }),
    'children[0]: start must be a whole number ≥ 0',
  ],

  ['a ref on a text', root(paragraphOf({ ...text, ref: 'a' })), 'children[0].children[0]: a text has no ref'],
  ['a ref of a number', root({ ...paragraphOf(), ref: 1 }), 'children[0].ref: expected a string, got number'],
  ['an empty ref', root({ ...paragraphOf(), ref: '' }), 'children[0].ref: must be a word without spaces'],
  ['a ref with a space', root({ ...paragraphOf(), ref: 'a b' }), 'children[0].ref: must be a word without spaces'],
  [
    'a ref used twice',
    root({ ...paragraphOf(), ref: 'a' }, { ...paragraphOf(), ref: 'a' }),
    'children[1].ref: "a" is used twice',
  ],
  [
    'a source that is none',
    root({ ...paragraphOf(), source: 1 }),
    'children[0].source: expected an object, got number',
  ],
  [
    'a source on no page',
    root({ ...paragraphOf(), source: { page: 'i' } }),
    'children[0].source: page and line must be whole numbers ≥ 0',
  ],
  [
    'a source on no path',
    root({ ...paragraphOf(), source: { path: 1 } }),
    'children[0].source: path and cell must be strings',
  ],
  [
    'a source in no cell',
    root({ ...paragraphOf(), source: { cell: 1 } }),
    'children[0].source: path and cell must be strings',
  ],

  [
    'a table without caption',
    root({ type: 'table', headRows: 0, children: [] }),
    'children[0].caption: expected a string, got undefined',
  ],
  ['a table without head', root(tableOf({ headRows: undefined })), 'children[0]: headRows must be a whole number ≥ 0'],
  ['more head than rows', root(tableOf({ headRows: 1 })), 'children[0]: headRows is more than the table has rows'],
  [
    'a width too many',
    root(tableOf({ widths: [1, 1] }, [cellOf()])),
    'children[0]: widths must have one number a column',
  ],
  ['a width of nothing', root(tableOf({ widths: [0] }, [cellOf()])), 'children[0].widths[0]: must be a number > 0'],
  [
    'widths that are no list',
    root(tableOf({ widths: 1 }, [cellOf()])),
    'children[0].widths: expected an array, got number',
  ],
  [
    'an unknown header',
    root(tableOf({}, [cellOf({ header: 'x' })])),
    'children[0].children[0].children[0]: header must be column, row or group',
  ],
  [
    'a span of half a row',
    root(tableOf({}, [cellOf({ rowSpan: 0.5 })])),
    'children[0].children[0].children[0]: rowSpan must be a whole number ≥ 1',
  ],
  [
    'a span of no column',
    root(tableOf({}, [cellOf({ colSpan: 0 })])),
    'children[0].children[0].children[0]: colSpan must be a whole number from 1 to 1000',
  ],
  [
    'a span of 1001 columns',
    root(tableOf({}, [cellOf({ colSpan: 1001 })])),
    'children[0].children[0].children[0]: colSpan must be a whole number from 1 to 1000',
  ],
  [
    '1001 columns',
    root(tableOf({}, [cellOf({ colSpan: 1000 }), cellOf()])),
    'children[0]: table "表": row 1 has more than 1000 columns',
  ],
  [
    'a span past the last row',
    root(tableOf({}, [cellOf({ rowSpan: 2 })])),
    'children[0]: table "表": the cell in row 1 spans past the last row',
  ],
  [
    'two cells on one place',
    root(tableOf({}, [cellOf(), cellOf({ rowSpan: 2 })], [cellOf({ colSpan: 2 })])),
    'children[0]: table "表": two cells meet in row 2, column 2',
  ],
  [
    'a gap',
    root(section([table('表', [row([cell('甲'), cell('乙')]), row([cell('丙')])])])),
    'children[0].children[0]: no cell covers row 2, column 2',
  ],
  [
    'a head that reaches into the body',
    root(tableOf({ headRows: 1 }, [cellOf({ rowSpan: 2 }), cellOf()], [cellOf()])),
    'children[0]: a cell of the head reaches into the body',
  ],

  ['a chart of another kind', root({ ...bars, kind: 'pie' }), 'children[0]: kind must be bar'],
  [
    'a chart without categories',
    root({ ...bars, categories: undefined }),
    'children[0].categories: expected an array, got undefined',
  ],
  [
    'a category that is a number',
    root({ ...bars, categories: [1] }),
    'children[0].categories[0]: expected a string, got number',
  ],
  ['a chart without series', root({ ...bars, series: null }), 'children[0].series: expected an array, got null'],
  ['a series that is none', root({ ...bars, series: [null] }), 'children[0].series[0]: expected an object, got null'],
  [
    'a series without name',
    root({ ...bars, series: [{ values: [] }] }),
    'children[0].series[0].name: expected a string, got undefined',
  ],
  [
    'a series without values',
    root({ ...bars, series: [{ name: '件数' }] }),
    'children[0].series[0].values: expected an array, got undefined',
  ],
  [
    'a value too few',
    root({ ...bars, series: [{ name: '件数', values: [] }] }),
    'children[0].series[0]: needs one value a category',
  ],
  [
    'a bare value',
    root({ ...bars, series: [{ name: '件数', values: [1] }] }),
    'children[0].series[0].values[0]: expected an object, got number',
  ],
  [
    'a value that is a text',
    root({ ...bars, series: [{ name: '件数', values: [text] }] }),
    'children[0].series[0].values[0]: must be a number node',
  ],
  [
    'a value that is not finite',
    root({ ...bars, series: [{ name: '件数', values: [number(Infinity)] }] }),
    'children[0].series[0].values[0]: value must be a finite number',
  ],
  [
    'a thousand series',
    root({ ...bars, series: Array.from({ length: 1000 }, () => bars.series[0]) }),
    'children[0].series: must be fewer than 1000',
  ],
])('%s is refused', (_, value, sentence) => {
  expect(() => assertDocument(value)).toThrow(
    expect.objectContaining({ name: 'GxgkError', message: `document: ${sentence}` }),
  )
})

it('a document of the constructors is accepted', () => {
  expect(() => assertDocument(document(meta, [paragraph('文'), bars]))).not.toThrow()
})
