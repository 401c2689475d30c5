import type { Block, Document, Inline } from '@gxgk/document'
import {
  cell,
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
  row,
  strong,
  table,
  text,
} from '@gxgk/document'
import { annualReport, documentArbitrary, textArbitrary } from '@gxgk/document/testing'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import type { Reader } from '../test/reading'
import { parsedText, readHtml, readTree, readers, rendered, squeezed } from '../test/reading'
import { renderMarkdown } from './render-markdown'

const inlineArbitrary = (): fc.Arbitrary<Inline[]> => {
  const hard = [
    ' ',
    ' 甲',
    'a ',
    '“',
    '”',
    '甲',
    'a',
    '!',
    '。',
    '+',
    '😀',
    '＋',
    '_',
    '<',
    '>',
    '&',
    '&#',
    'amp',
    ';',
    '1.',
  ]
  const addresses = ['@', '<a@b.cn>', '//a.cn', 'http:', '%41', '\\', '\u3000', '\u2028', '|', ':-', '=']
  const words = fc.oneof(textArbitrary(), fc.constantFrom(...hard, ...addresses))
  const { some } = fc.letrec<{ some: Inline[]; one: Inline }>((tie) => ({
    one: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      words.map(text),
      fc.constant(lineBreak()),
      fc.integer({ min: -99, max: 9999 }).map((value) => number(value)),
      tie('some').map((children) => strong(children)),
      fc
        .tuple(
          fc.constantFrom('#r.1', 'https://a.cn/(_*`|~&amp;<[x]>\\)"\'', 'file:///a', 'http://例.cn/表'),
          tie('some'),
        )
        .map(([href, children]) => link(href, children)),
    ),
    some: fc.array(tie('one'), { maxLength: 5 }),
  }))
  // A block without words is not written.
  return some.filter((children) => squeezed(plainText(paragraph(children))) !== '')
}

const ofInline = (children: readonly Inline[]) =>
  document({ title: '', lang: 'zh-CN' }, [heading(2, children), paragraph(children)])

const expectReadBack = (root: Document, reader: Reader, tables: 'html' | 'flat') => {
  const markdown = renderMarkdown(root, { tables })
  expect(readHtml(rendered(markdown, reader))).toEqual(readTree(root, reader))
  expect(squeezed(parsedText(reader.render(markdown)))).toBe(squeezed(plainText(root)))
}

/** One trap each; the laws meet most of them too, but not on every run. */
// prettier-ignore
const traps = [
  '# 甲', '#', '####### 甲', '甲 #', '- 甲', '+', '* 甲', '1. 甲', '1)', '> 甲', '>', '===', '=', '---', '--', '- - -',
  '~~~', '```', ':--', '|--|', '--- | ---', '[甲]: 乙', '    甲', '<!-- 甲', '<table>', '<?甲', '[ ] 甲', '(1) 甲', '甲  ',
  '<a@b.cn>', '<3@x>', '<https://a.cn>', '<b>', '</b>', '<!甲>', '&amp;', '&#42;', '&#x2A;', '&nbsp', '\\', '\\\\*', '!',
  'http://a.cn/_甲_%41', 'ftp://a.cn/%41', '//a.cn/%41', '//a.cn', 'a@b.cn', 'a%41@b.cn', 'mailto:a@xn--fiqs8s.cn',
  '*甲*', '__甲__', '~~甲~~', '~甲~', '`甲`', '[甲](乙)', '![甲](乙)', '[甲][乙]', '[^1]', '\u3000# 甲',
]

describe.each(Object.entries(readers))('renderMarkdown, read by %s', (_, reader) => {
  it.each(traps)('reads %j back wherever it stands', (trap) => {
    const places = [
      heading(2, trap),
      paragraph(trap),
      paragraph([text('甲'), lineBreak(), text(trap), lineBreak(), text(trap)]),
      paragraph([text('甲'), strong(trap), text('乙')]),
      paragraph([text(trap), link('#a', trap), text(trap)]),
      note([text(trap), lineBreak(), text(trap)]),
      list([item([paragraph(trap), paragraph(trap)])]),
      table('', [row([cell(trap)])]),
    ]
    expectReadBack(document({ title: '', lang: 'zh-CN' }, places), reader, 'html')
  })

  it('keeps every word, mark and block of a yearly report', () => expectReadBack(annualReport, reader, 'html'))

  it('keeps every word, mark and block of any document, in order', () => {
    fc.assert(
      fc.property(documentArbitrary(), (root) => expectReadBack(root, reader, 'html')),
      { numRuns: 300 },
    )
  })

  it('keeps strong words and links however they are nested', () => {
    fc.assert(
      fc.property(inlineArbitrary(), (children) => expectReadBack(ofInline(children), reader, 'html')),
      { numRuns: 500 },
    )
  })

  it('keeps the spaces between words', () => {
    const folded = (value: string) => value.replace(/\s+/g, ' ').trim()
    fc.assert(
      fc.property(fc.array(textArbitrary(), { minLength: 1, maxLength: 5 }), (words) => {
        const markdown = renderMarkdown(ofInline([text(words.join(' '))]))
        expect(folded(parsedText(reader.render(markdown)))).toBe(folded(`${words.join(' ')} ${words.join(' ')}`))
      }),
    )
  })
})

describe('renderMarkdown with flat tables', () => {
  it('keeps every word, mark and block around the tables, without HTML', () => {
    const without = (nodes: readonly Block[]): Block[] =>
      nodes.flatMap((node): Block[] => {
        if (node.type === 'table' || node.type === 'chart') return []
        if (node.type === 'section') return [{ ...node, children: without(node.children) }]
        if (node.type !== 'list') return [node]
        return [{ ...node, children: node.children.map((one) => item(without(one.children))) }]
      })
    const reader = new MarkdownIt({ html: false })
    fc.assert(
      fc.property(documentArbitrary(), (root) =>
        expectReadBack(document(root.meta, without(root.children)), reader, 'flat'),
      ),
      { numRuns: 200 },
    )
  })

  it('needs no HTML to keep strong words and links', () => {
    const reader = new MarkdownIt({ html: false })
    fc.assert(
      fc.property(inlineArbitrary(), (children) => expectReadBack(ofInline(children), reader, 'flat')),
      { numRuns: 500 },
    )
  })
})
