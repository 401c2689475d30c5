import type { Block } from '@gxgk/document'
import {
  cell,
  document,
  heading,
  item,
  lineBreak,
  link,
  list,
  note,
  paragraph,
  plainText,
  row,
  section,
  strong,
  table,
  walk,
} from '@gxgk/document'
import { annualReport, canonicalDocuments, documentArbitrary } from '@gxgk/document/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composedText, linesOfPage } from '../test/composed-text'
import { composeDocument } from './compose-document'
import type { ComposeOptions } from './compose-options'
import type { ComposedDocument } from './composed'
import { pageText, squareFace, squareFaces } from './testing/index'

const faces = squareFaces()
const compose = (blocks: readonly Block[], options?: ComposeOptions) =>
  composeDocument(document({ title: '', lang: 'zh-CN' }, blocks), faces, options)
const han = (count: number) => '字'.repeat(count)
const runsOf = ({ pages }: ComposedDocument) => pages.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs))
const points = (millimetres: number) => (millimetres * 72) / 25.4

describe('any document', () => {
  it('is composed with every word, in order', () => {
    fc.assert(
      fc.property(documentArbitrary(), (root) => {
        expect(composedText(composeDocument(root, faces))).toBe(plainText(root).replace(/\s/g, ''))
      }),
    )
  })

  it('has each ref among its destinations, and no destination outside of its pages', () => {
    fc.assert(
      fc.property(documentArbitrary(), (root) => {
        const { pages, destinations } = composeDocument(root, faces)
        const refs = [...walk(root)].flatMap((node) => ('ref' in node && node.ref !== undefined ? [node.ref] : []))
        expect([...destinations.keys()].sort()).toEqual(refs.sort())
        for (const { page, x, y } of destinations.values()) {
          expect(pages[page]!.width).toBeGreaterThan(x)
          expect(pages[page]!.height).toBeGreaterThan(y)
        }
      }),
    )
  })

  it('has a structure in which each element comes after the one that it is in, with either elements or words', () => {
    fc.assert(
      fc.property(documentArbitrary(), (root) => {
        const composed = composeDocument(root, faces)
        const withWords = new Set(runsOf(composed).map(({ element }) => element))
        composed.elements.forEach(({ parent }, i) => {
          expect(parent).toBeLessThan(i)
          expect(withWords.has(parent)).toBe(false)
        })
      }),
    )
  })

  it('has all its words and rules within the type area, but for the blank halves of marks', () => {
    fc.assert(
      fc.property(documentArbitrary(), (root) => {
        for (const { lines, rules } of composeDocument(root, faces).pages) {
          for (const { baseline, runs } of lines)
            for (const run of runs.filter(({ element, text }) => typeof element === 'number' && !text.endsWith(' '))) {
              const blank = Math.max(16, run.size) / 2 + 0.1
              expect(run.x).toBeGreaterThan(points(28) - blank)
              expect(run.x + run.width).toBeLessThan(points(184) + blank)
              expect(baseline).toBeGreaterThan(points(37))
              expect(baseline).toBeLessThan(points(262))
            }
          for (const { y1 } of rules) expect(y1).toBeLessThan(points(262) + 0.1)
        }
      }),
    )
  })

  it('is composed without fixed lines as well', () => {
    fc.assert(
      fc.property(documentArbitrary(), (root) => {
        expect(composedText(composeDocument(root, faces, { grid: 'plain' }))).toBe(plainText(root).replace(/\s/g, ''))
      }),
      { numRuns: 50 },
    )
  })
})

it.each(Object.entries({ ...canonicalDocuments, annualReport }))('%s is composed as committed', async (name, root) => {
  await expect(pageText(composeDocument(root, faces))).toMatchFileSnapshot(`../goldens/${name}.txt`)
})

describe('a page', () => {
  it('has 22 lines of 28 characters', () => {
    const composed = compose([paragraph(han(26 + 27 * 28 + 22 * 28))])
    expect(linesOfPage(composed, 0)).toEqual([han(26), ...Array.from({ length: 21 }, () => han(28))])
    expect(linesOfPage(composed, 1)).toHaveLength(22)
    expect(new Set(runsOf(composed).map(({ spacing }) => Math.abs(spacing) < 0.001))).toEqual(new Set([true]))
  })

  it('is of A4 with the type area of GB/T 9704', () => {
    const { pages } = compose([paragraph(han(40))])
    const [first, second] = pages[0]!.lines
    expect([pages[0]!.width, pages[0]!.height].map(Math.round)).toEqual([595, 842])
    expect(second!.runs[0]!.x).toBeCloseTo(points(28))
    expect(first!.runs[0]!.x).toBeCloseTo(points(28 + (156 / 28) * 2))
    expect(second!.baseline - first!.baseline).toBeCloseTo(points(225 / 22))
  })

  it('has its number outside, one character in from the edge', () => {
    const root = document({ title: '', lang: 'zh-CN', pageNumber: '— {page} —' }, [paragraph(han(1000))])
    const composed = composeDocument(root, faces)
    const [odd, even] = composed.pages.map(({ lines }) => lines.at(-1)!)
    expect(odd!.runs.map(({ text }) => text).join('')).toBe('— 1 —')
    expect(odd!.runs.every(({ element, size }) => element === 'pageNumber' && size === 14)).toBe(true)
    const last = odd!.runs.at(-1)!
    expect(last.x + last.width).toBeCloseTo(points(184) - 14)
    expect(even!.runs[0]!.x).toBeCloseTo(points(26) + 14)
  })

  it('has the binding on its right when its number is even, so that type areas lie back to back', () => {
    const text = compose([paragraph(han(1500))])
    const words = (page: number) => Math.min(...text.pages[page]!.lines.flatMap(({ runs }) => runs.map(({ x }) => x)))
    expect(words(0)).toBeCloseTo(points(28))
    expect(words(1)).toBeCloseTo(points(26))
    const tables = compose([
      table(
        '表',
        Array.from({ length: 60 }, () => row([cell('一')])),
      ),
    ])
    const rule = (page: number) => Math.min(...tables.pages[page]!.rules.map(({ x0 }) => x0))
    expect(rule(0) - rule(1)).toBeCloseTo(points(2))
    const lying = compose([paragraph('一'), table('表', [row([cell('一')])])], { orientation: () => 'landscape' })
    expect(Math.min(...lying.pages[1]!.rules.map(({ y0 }) => y0))).toBeCloseTo(points(26))
  })

  it('never ends with a heading, nor with the first of its lines, nor begins with the last line of a paragraph', () => {
    for (let before = 14; before < 24; before++) {
      const filler = Array.from({ length: before }, () => paragraph('行'))
      const composed = compose([...filler, heading(2, '题'), paragraph(`始${han(80)}终。`), paragraph('后')])
      const pages = composed.pages.map((_, i) => linesOfPage(composed, i))
      const at = pages.findIndex((lines) => lines.includes('题'))
      const own = pages[at]!
      expect(own.indexOf('题') + 2).toBeLessThan(own.length)
      for (const lines of pages.slice(1)) expect(lines[0]).not.toMatch(/终。$/)
    }
  })

  it('may be empty', () => {
    const { pages, elements } = compose([])
    expect(pages).toHaveLength(1)
    expect(elements).toEqual([{ role: 'Document', parent: -1 }])
  })
})

describe('text', () => {
  it('is set in the faces that GB/T 9704 has for the title, headings, strong words and all else', () => {
    const composed = compose([
      heading(1, '甲'),
      heading(2, '乙'),
      heading(3, '丙'),
      heading(4, '丁'),
      paragraph(['戊', strong('己')]),
      note('庚'),
    ])
    expect(runsOf(composed).map(({ text, face, size }) => `${text} ${face.id} ${Math.round(size)}`)).toEqual([
      '甲 xiaobiaosong 22',
      '乙 heiti 16',
      '丙 kaiti 16',
      '丁 fangsong 16',
      '戊 fangsong 16',
      '己 heiti 16',
      '庚 fangsong 14',
    ])
  })

  it('is drawn by the next face of the role where the first has no such character', () => {
    const two = { ...faces, fangsong: [squareFace('one', '镕'), squareFace('two')] }
    const root = document({ title: '', lang: 'zh-CN' }, [paragraph('朱镕文')])
    expect(runsOf(composeDocument(root, two)).map(({ text, face }) => `${text} ${face.id}`)).toEqual([
      '朱 one',
      '镕 two',
      '文 one',
    ])
  })

  it('begins a new line at a break', () => {
    expect(linesOfPage(compose([paragraph(['一', lineBreak(), '二'])]), 0)).toEqual(['一', '二'])
  })

  it('of a title is parted before the year, in the middle of the page', () => {
    const composed = compose([heading(1, '示例县人民政府办公室2024年政府信息公开工作年度报告')])
    expect(linesOfPage(composed, 0)).toEqual(['示例县人民政府办公室', '2024年政府信息公开工作年度报告'])
    for (const { x, width } of runsOf(composed)) expect(x + width / 2).toBeCloseTo(points(106))
  })

  it.each([
    ['镕', squareFaces('镕'), 'composeDocument: no font has "镕" (U+9555), in "字镕"'],
    ['א', faces, 'composeDocument: "א" (U+05D0) is written from right to left, which is not supported, in "字א"'],
    ['\u202e', faces, /\(U\+202E\) is written from right to left, which is not supported, in/],
    ['\u0001', faces, /^composeDocument: \(U\+0001\) cannot be printed, in/],
    ['\ud800', faces, /^composeDocument: \(U\+D800\) cannot be printed, in/],
    ['\ufe0f', squareFaces('\ufe0f'), /no font has .*\(U\+FE0F\), in/],
  ])('with %j that cannot be printed is refused', (char, own, sentence) => {
    const root = document({ title: '', lang: 'zh-CN' }, [paragraph(`字${char}`)])
    expect(() => composeDocument(root, own)).toThrow(sentence)
  })

  it('with a combining mark keeps the mark with its base', () => {
    expect(runsOf(compose([paragraph('e\u0301')])).map(({ text, width }) => [text, width > 5])).toEqual([
      ['e\u0301', true],
    ])
  })
})

describe('links', () => {
  it('lead out to safe addresses and to refs of the document, each with an area on every line', () => {
    const composed = compose([
      paragraph(['见', link('https://example.cn/', han(30)), '。'], { ref: 'a' }),
      paragraph(link('#a', '上')),
    ])
    const links = composed.elements.filter(({ role }) => role === 'Link')
    expect(links.map(({ target }) => target)).toEqual([{ href: 'https://example.cn/' }, { ref: 'a' }])
    expect(composed.pages[0]!.links.map(({ element }) => element)).toEqual([3, 3, 6])
    expect(composed.elements.map(({ role }) => role)).toEqual(['Document', 'P', 'Span', 'Link', 'Span', 'P', 'Link'])
  })

  it.each(['javascript:alert(1)', '#none', 'relative.html'])('to %s are printed as text alone', (href) => {
    const { elements, pages } = compose([paragraph(link(href, '文'))])
    expect(elements.map(({ role }) => role)).toEqual(['Document', 'P'])
    expect(pages[0]!.links).toEqual([])
  })
})

describe('structure', () => {
  it('names sections, headings, lists, tables and their cells', () => {
    const { elements } = compose([
      section([
        heading(2, '题'),
        list([item([paragraph('一')])], { ordered: true }),
        table(
          '表',
          [
            row([cell('甲', { header: 'column' }), cell('乙', { header: 'column' })]),
            row([cell('丙', { header: 'row' }), cell('丁', { ref: 'x' })]),
          ],
          { headRows: 1 },
        ),
        note('注'),
      ]),
    ])
    expect(elements.map(({ role, parent, scope }) => [role, parent, ...(scope ? [scope] : [])])).toEqual([
      ['Document', -1],
      ['Sect', 0],
      ['H2', 1],
      ['L', 1],
      ['LI', 3],
      ['Lbl', 4],
      ['LBody', 4],
      ['P', 6],
      ['Table', 1],
      ['THead', 8],
      ['TR', 9],
      ['TH', 10, 'Column'],
      ['TH', 10, 'Column'],
      ['TBody', 8],
      ['TR', 13],
      ['TH', 14, 'Row'],
      ['TD', 14],
      ['Note', 1],
    ])
  })

  it('has the headings as its outline, with their places', () => {
    const { outline, destinations } = compose([
      heading(1, '题'),
      section([heading(2, '一、甲', { ref: 'a' }), paragraph(han(2000)), heading(3, '乙')], { ref: 's' }),
    ])
    expect(outline.map(({ depth, title, page }) => [depth, title, page])).toEqual([
      [1, '题', 0],
      [2, '一、甲', 0],
      [3, '乙', 3],
    ])
    expect(destinations.get('a')).toEqual(destinations.get('s'))
    expect(outline[1]!.y).toBeCloseTo(destinations.get('a')!.y)
  })
})

describe('options', () => {
  it('print a watermark across the middle of each page', () => {
    const { pages } = compose([paragraph(han(1000))], { watermark: '草稿' })
    for (const { watermark, width, height } of pages)
      expect(watermark).toMatchObject({ text: '草稿', x: width / 2, y: height / 2, angle: 45 })
  })

  it('set the margins, of which 28 characters and 22 lines are made again', () => {
    const composed = compose([paragraph(han(26 + 28 * 21))], { margins: { left: 30, right: 30 } })
    expect(linesOfPage(composed, 0).map(({ length }) => length)).toEqual([26, ...Array.from({ length: 21 }, () => 28)])
    expect(composed.pages[0]!.lines[1]!.runs[0]!.x).toBeCloseTo(points(30))
  })

  it.each([
    [{ left: -1 }, 'composeDocument: the left margin must be a number of millimetres ≥ 0, got -1'],
    [{ top: NaN }, 'composeDocument: the top margin must be a number of millimetres ≥ 0, got NaN'],
    [{ left: 100, right: 100 }, 'composeDocument: margins leave 10 × 225 mm for the text, which needs 80 × 80 mm'],
  ])('with margins of %o are refused', (margins, sentence) => expect(() => compose([], { margins })).toThrow(sentence))

  it('leave room for the page number', () => {
    const root = document({ title: '', lang: 'zh-CN', pageNumber: '{page}' }, [])
    expect(() => composeDocument(root, faces, { margins: { bottom: 5 } })).toThrow(
      'composeDocument: the bottom margin must be at least 13 mm for the page number',
    )
  })

  it('put lines at one and a half of their size where there is no grid', () => {
    const [first, second] = compose([paragraph(han(40))], { grid: 'plain' }).pages[0]!.lines
    expect(second!.baseline - first!.baseline).toBeCloseTo(24)
  })

  it('give a table pages of its own that lie on their side, with its heading', () => {
    const wide = table('表', [row([cell('一'), cell('二')])])
    const composed = compose([paragraph('前'), heading(2, '题'), wide, wide, paragraph('后')], {
      orientation: () => 'landscape',
    })
    expect(composed.pages.map(({ width, height }) => width > height)).toEqual([false, true, true, false])
    expect(composed.pages.map((_, i) => linesOfPage(composed, i).join(''))).toEqual(['前', '题一二', '一二', '后'])
  })

  it('leave no empty page before a table that comes first', () => {
    const { pages } = compose([table('表', [row([cell('一')])])], { orientation: () => 'landscape' })
    expect(pages.map(({ width, height }) => width > height)).toEqual([true])
  })
})
