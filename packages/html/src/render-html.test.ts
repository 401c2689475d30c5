import type { Document, Node } from '@gxgk/document'
import {
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
  plainText,
  section,
  strong,
  text,
  walk,
} from '@gxgk/document'
import { annualReport, canonicalDocuments, documentArbitrary } from '@gxgk/document/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeOf, elementsOf, named, parsed, shownWords, strangersIn, templateTextOf, textOf } from '../test/parsed'
import { renderHtml } from './render-html'

const meta = { title: '题', lang: 'zh-CN' }
const withoutSpace = (words: string) => words.replace(/\s/g, '')
const bodyOf = (...blocks: Document['children']) =>
  renderHtml(document(meta, blocks), { page: false }).replace(/^<article[^>]*>\n|<\/article>\n$/g, '')

/** The document with each break as a sign that is a word, so that its place can be compared. */
const breaksAsSigns = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      typeof one === 'object' && one !== null && (one as Partial<Node>).type === 'break' ? text('⏎') : one,
    ),
  ) as T

const anyText = fc.string({ unit: 'binary' }).map((words) => words.replace(/[\p{Control}\ufffe\uffff]/gu, ''))

describe.each([
  ['hard words', documentArbitrary()],
  ['any words', documentArbitrary({ text: anyText })],
])('of any document with %s', (_, documents) => {
  it('every word, figure and break is shown, in order', () => {
    fc.assert(
      fc.property(documents, fc.boolean(), (root, page) => {
        const shown = shownWords(parsed(renderHtml(root, { page })))
        expect(withoutSpace(shown)).toBe(withoutSpace(plainText(breaksAsSigns(root))))
      }),
    )
  })

  it('every ref is an id, once, and there is no other id', () => {
    fc.assert(
      fc.property(documents, (root) => {
        const refs = [...walk(root)].flatMap((node) => ('ref' in node ? [node.ref] : []))
        const ids = elementsOf(parsed(renderHtml(root))).flatMap((element) => attributeOf(element, 'id') ?? [])
        expect(ids).toEqual(refs)
      }),
    )
  })

  it('nothing stands in it but the few elements and attributes of the renderer', () => {
    fc.assert(
      fc.property(documents, (root) => {
        expect(strangersIn(parsed(renderHtml(root)))).toEqual([])
      }),
    )
  })

  it('the embedded data read back the same', () => {
    fc.assert(
      fc.property(documents, (root) => {
        const found = named(parsed(renderHtml(root)), 'template').map((one) => ({
          name: attributeOf(one, 'data-name'),
          data: JSON.parse(templateTextOf(one)) as unknown,
        }))
        expect(found).toEqual(root.meta.embedded ? [root.meta.embedded] : [])
      }),
    )
  })

  it('the fragment is the article of the page, to the letter', () => {
    fc.assert(
      fc.property(documents, (root) => {
        expect(renderHtml(root)).toContain(`<body>\n${renderHtml(root, { page: false })}</body>`)
      }),
    )
  })
})

it.each(Object.entries(canonicalDocuments))('the canonical document %s is as committed', async (name, root) => {
  await expect(renderHtml(root)).toMatchFileSnapshot(`../goldens/${name}.html`)
})

it('the annual report as a fragment is as committed', async () => {
  await expect(renderHtml(annualReport, { page: false })).toMatchFileSnapshot('../goldens/annual-report.fragment.html')
})

it.each<[string, string, string]>([
  ['a section', bodyOf(section([paragraph('文')], { ref: 'a' })), '<section id="a">\n<p>文</p>\n</section>\n'],
  ['a heading', bodyOf(heading(6, '题', { ref: 'a.b' })), '<h6 id="a.b">题</h6>\n'],
  [
    'a paragraph',
    bodyOf(paragraph(['甲', lineBreak(), strong('乙')], { ref: 'a' })),
    '<p id="a">甲<br><strong>乙</strong></p>\n',
  ],
  ['a list', bodyOf(list([item([paragraph('文')])])), '<ul>\n<li>\n<p>文</p>\n</li>\n</ul>\n'],
  ['a list from one', bodyOf(list([], { ordered: true, start: 1 })), '<ol>\n</ol>\n'],
  ['a list from zero', bodyOf(list([], { ordered: true, start: 0 })), '<ol start="0">\n</ol>\n'],
  ['an unordered list with a start', bodyOf(list([], { start: 3 })), '<ul>\n</ul>\n'],
  ['a note', bodyOf(note('注')), '<p class="note">注</p>\n'],
  ['a link', bodyOf(paragraph(link('https://a.cn/?b=1&c', '文'))), '<p><a href="https://a.cn/?b=1&amp;c">文</a></p>\n'],
  ['a link to a ref', bodyOf(paragraph(link('#a.b', '文'))), '<p><a href="#a.b">文</a></p>\n'],
  [
    'an unsafe link',
    bodyOf(paragraph(link('javascript:alert(1)', ['文', strong('字')]))),
    '<p>文<strong>字</strong></p>\n',
  ],
  ['a number', bodyOf(paragraph(number(51))), '<p>51</p>\n'],
  [
    'a number printed otherwise',
    bodyOf(paragraph(number(1234.5, '1,234.5'))),
    '<p><data value="1234.5">1,234.5</data></p>\n',
  ],
])('%s', (_, html, expected) => {
  expect(html).toBe(expected)
})

it('a chart is a figure of its drawing and its table', () => {
  const page = parsed(bodyOf(chart('图', ['2024'], [{ name: '件数', values: [number(52)] }])))
  expect(named(page, 'figure').flatMap((one) => elementsOf(one).map(({ tagName }) => tagName))).toEqual(
    expect.arrayContaining(['svg', 'table']),
  )
  expect(named(page, 'caption').map(textOf)).toEqual(['图'])
  expect(named(page, 'th').map((th) => [attributeOf(th, 'scope'), textOf(th)])).toEqual([
    ['col', '件数'],
    ['row', '2024'],
  ])
})

it('a fragment is an article of its language, without style', () => {
  const fragment = renderHtml(canonicalDocuments['everyNode']!, { page: false })
  expect(fragment).toMatch(/^<article class="gxgk" lang="zh-CN">\n[^]*<\/article>\n$/)
  expect(fragment).not.toMatch(/<style|<link|<meta|<title/)
})

it('embed false leaves the data out', () => {
  expect(renderHtml(canonicalDocuments['everyNode']!)).toContain('<template')
  expect(renderHtml(canonicalDocuments['everyNode']!, { embed: false })).not.toContain('<template')
})

it('lang overrides that of the document, in the page and in the article', () => {
  const page = parsed(renderHtml(document(meta, []), { lang: 'en' }))
  expect(elementsOf(page).flatMap((one) => attributeOf(one, 'lang') ?? [])).toEqual(['en', 'en'])
})

it.each(['', 'zh_CN', 'zh-CN"', 'zh" onload="alert(1)', '<script>', 'zh-', '中文'])(
  'the lang %j is refused',
  (lang) => {
    const wrong = `lang must be a language tag such as zh-CN, got ${JSON.stringify(lang)}`
    expect(() => renderHtml(document(meta, []), { lang })).toThrow(`renderHtml: option ${wrong}`)
    expect(() => renderHtml(document({ ...meta, lang }, []))).toThrow(`renderHtml: document.meta.${wrong}`)
  },
)

it('an unknown node type throws', () => {
  const root = { ...document(meta, []), children: [{ type: 'image' }] } as unknown as Document
  expect(() => renderHtml(root)).toThrow(
    expect.objectContaining({ name: 'GxgkError', message: 'document: unknown node type "image"' }),
  )
})

it('the document is left as it was', () => {
  const before = JSON.stringify(annualReport)
  renderHtml(annualReport)
  expect(JSON.stringify(annualReport)).toBe(before)
})
