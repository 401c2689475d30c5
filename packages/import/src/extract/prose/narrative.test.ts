import type { AnyDraft } from '@gxgk/core'
import { blankDraft, form2021, toDocument } from '@gxgk/core'
import type { Block, Node } from '@gxgk/document'
import { document, heading, paragraph, plainText, section, strong, walk } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { narrativeOf } from './narrative'
import { passagesOf } from '../passage'

const composed = (overview: string): readonly Block[] => {
  const draft: AnyDraft = blankDraft(form2021, { organ: '某局', year: 2024, narratives: { overview } })
  const { children } = toDocument(draft)
  const own = children.find((block) => block.type === 'section' && block.ref === 'overview')
  return own?.type === 'section' ? own.children.slice(1) : []
}
const passagesIn = (blocks: readonly Block[]) => passagesOf(section(blocks))
const printedLines = (overview: string) => plainText(section(composed(overview))).split('\n')
const kindsIn = (blocks: readonly Block[]) =>
  blocks
    .flatMap((block) => [...walk(block)].map((node: Node) => node.type + ('depth' in node ? node.depth : '')))
    .join()

const pieces = ['甲', '乙1', ' ', '# ', '- ', '+ ', '1. ', '1) ', '*', '**', '_', '`', '```', '~~', '~~~', '> ', '<b>']
const more = [
  '&amp;',
  '&',
  '[甲](https://a.cn)',
  '![',
  '](',
  '|',
  '\\',
  '===',
  '---',
  '=',
  '!',
  '(',
  ':',
  '<https://a.cn>',
  'http://a.cn/b_c',
  '%20',
  'xn--',
]
const line = fc
  .array(fc.constantFrom(...pieces, ...more), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '')
const place = { source: {}, heading: false, kind: 'text' } as const

describe('narrativeOf', () => {
  it('makes Markdown that is printed letter for letter, whatever the lines say', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const passages = lines.map((text) => ({ ...place, text }))
        expect(printedLines(narrativeOf(passages, 2))).toEqual(lines)
      }),
      { numRuns: 1000 },
    )
  })

  it('makes a table that is printed cell for cell', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 4 }), (rows) => {
        const table = rows.map((row) => row.map((text) => ({ text, source: {} })))
        const expected = rows.map((row) => row.join('\t'))
        expect(printedLines(narrativeOf([{ kind: 'table', rows: table }]))).toEqual(expected)
      }),
    )
  })

  it('gives back the blocks that a narrative makes, whatever Markdown it is', () => {
    const starts = [
      '甲',
      '**乙**',
      '- ',
      '  - ',
      '1. ',
      '# ',
      '### ',
      '| 甲 | 乙 |',
      '| --- | --- |',
      '| 1 | **2** |',
      '',
    ]
    const markdown = fc
      .array(
        fc.oneof(
          fc.constantFrom(...starts),
          line,
          fc.tuple(fc.constantFrom(...starts), line).map((two) => two.join('')),
        ),
      )
      .map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(markdown, (text) => {
        const blocks = composed(text)
        const once = narrativeOf(passagesIn(blocks), 2)
        const again = composed(once)
        const bare = (all: readonly Block[]) => plainText(section(all)).replace(/\s/g, '')
        expect(bare(again)).toBe(bare(blocks))
        // Items without words, which are no passages, are gone then.
        const twice = narrativeOf(passagesIn(again), 2)
        expect(narrativeOf(passagesIn(composed(twice)), 2)).toBe(twice)
        expect(kindsIn(composed(twice))).toBe(kindsIn(again.filter((block) => plainText(block).trim() !== '')))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['paragraphs', '甲\n\n乙**丙**。[丁](https://a.cn)'],
    ['lines of a paragraph', '甲。\\\n乙。\\\n丙'],
    ['headings', '# 甲\n\n乙\n\n## 丙\n\n丁'],
    ['lists', '- 甲\n- 乙\n\n3. 丙\n\n   - 丁'],
    ['tables', '甲\n\n| 乙 | 丙 |\n| --- | --- |\n| 1 | **2** |'],
  ])('gives back %s as they are written', (_, text) => {
    const blocks = composed(text)
    expect(narrativeOf(passagesIn(blocks), 2)).toBe(text)
    expect(kindsIn(composed(narrativeOf(passagesIn(blocks), 2)))).toBe(kindsIn(blocks))
  })

  it('leaves usual sentences as they are', () => {
    const text = '（一）主动公开。详见http://a.cn/t2025_866%20.html，电话0859-3239251。'
    expect(narrativeOf([{ ...place, text }])).toBe(text)
  })

  it('trims indents', () => expect(narrativeOf(passagesIn([paragraph('　　甲'), paragraph('  乙')]))).toBe('甲\n\n乙'))

  it('puts headings below those of the sections', () =>
    expect(narrativeOf(passagesIn([heading(4, '甲'), heading(5, '乙'), heading(1, '丙')]), 3)).toBe(
      '# 甲\n\n## 乙\n\n# 丙',
    ))

  describe('where the source marks no headings', () => {
    it('takes aspects on a line of their own for headings, bold or not', () =>
      expect(
        narrativeOf(
          passagesIn([
            paragraph('（一）主动公开方面'),
            paragraph('甲。'),
            paragraph(strong('(二) 依申请公开')),
            paragraph('乙。'),
          ]),
        ),
      ).toBe('# （一）主动公开方面\n\n甲。\n\n# (二) 依申请公开\n\n乙。'))

    it.each([
      ['sentences', ['（一）主动公开。共公开信息5条。', '甲']],
      ['items one after another', ['（一）加强领导', '（二）强化监督']],
      ['a number alone', ['（一）', '甲']],
    ])('takes %s for paragraphs', (_, lines) =>
      expect(narrativeOf(lines.map((text) => ({ ...place, text })))).toBe(lines.join('\n\n')),
    )

    it('parts a paragraph that holds several by breaks', () =>
      expect(narrativeOf(passagesOf(document({ title: '', lang: 'zh-CN' }, composed('甲。\n乙。'))))).toBe(
        '甲。\n\n乙。',
      ))
  })

  it('keeps a list as paragraphs where a part of it stands elsewhere', () =>
    expect(narrativeOf(passagesIn(composed('- 甲\n- 乙\n- 丙')).slice(1), 2)).toBe('乙\n\n丙'))
})
