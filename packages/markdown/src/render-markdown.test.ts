import type { Block } from '@gxgk/document'
import {
  cell,
  document,
  heading,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  row,
  strong,
  table,
  text,
} from '@gxgk/document'
import { annualReport, canonicalDocuments } from '@gxgk/document/testing'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from './render-markdown'

const ofBlocks = (...blocks: readonly Block[]) => document({ title: '', lang: 'zh-CN' }, blocks)

describe('renderMarkdown', () => {
  it.each(Object.entries({ ...canonicalDocuments, annualReport }))('writes %s as committed', async (name, root) => {
    await expect(renderMarkdown(root)).toMatchFileSnapshot(`../goldens/${name}.html.md`)
    await expect(renderMarkdown(root, { tables: 'flat' })).toMatchFileSnapshot(`../goldens/${name}.flat.md`)
  })

  it('leaves Chinese sentences with their own punctuation as they are', () => {
    const sentence = '2024年，受理申请49件（含上年结转4件）；公开率85.7%，收费0.5万元，见“附件一”—《办法》第1、2条。'
    expect(renderMarkdown(ofBlocks(heading(2, sentence), paragraph(sentence)))).toBe(`## ${sentence}\n\n${sentence}\n`)
  })

  it('writes the tag only where ** is not read, and no tag with flat tables', () => {
    const children = [text('危及'), strong('“三安全”'), text('与'), strong('稳定'), text('。')]
    expect(renderMarkdown(ofBlocks(paragraph(children)))).toBe('危及<strong>“三安全”</strong>与**稳定**。\n')
    expect(renderMarkdown(ofBlocks(paragraph(children)), { tables: 'flat' })).toBe(
      '危&#21450;**“三安全”**&#19982;**稳定**。\n',
    )
  })

  it.each([
    [[text('及'), strong('“三')], '及<strong>“三</strong>\n'],
    [[strong('全”'), text('与')], '<strong>全”</strong>与\n'],
    [[text('，'), strong('“三”'), text('。')], '，**“三”**。\n'],
    [[strong(' 甲 '), text('乙')], '**甲** 乙\n'],
  ])('marks strong words, case %#', (children, markdown) => {
    expect(renderMarkdown(ofBlocks(paragraph(children)))).toBe(markdown)
  })

  it('writes a line break as a backslash, in an HTML table as a tag, and elsewhere as a space', () => {
    const broken = [text('甲'), lineBreak(), text('乙')]
    const root = document({ title: '', lang: 'zh-CN' }, [
      heading(2, broken),
      paragraph(broken),
      table('', [row([cell(broken)])]),
    ])
    expect(renderMarkdown(root)).toBe(
      '## 甲 乙\n\n甲\\\n乙\n\n<table>\n<tbody>\n<tr><td>甲<br>乙</td></tr>\n</tbody>\n</table>\n',
    )
    expect(renderMarkdown(root, { tables: 'flat' })).toContain('\n\n|  |\n| --- |\n| 甲 乙 |\n')
  })

  it('writes an empty item of an ordered list, whose number counts, and no empty bullet', () => {
    const empty = item([])
    const nested = list([item([list([item([list([empty])])])]), item([paragraph('甲')]), empty])
    const root = document({ title: '', lang: 'zh-CN' }, [
      nested,
      list([empty, item([paragraph('乙')])], { ordered: true }),
    ])
    expect(renderMarkdown(root)).toBe('- 甲\n\n1.\n2. 乙\n')
  })

  it('writes no number of an item that CommonMark would not read', () => {
    const items = [item([paragraph('甲')]), item([paragraph('乙')])]
    expect(renderMarkdown(ofBlocks(list(items, { ordered: true, start: 999_999_999 })))).toBe(
      '999999999. 甲\n999999999. 乙\n',
    )
  })

  it('parts lists that follow one another', () => {
    const one = (ordered: boolean, word: string) => list([item([paragraph(word)])], { ordered })
    const root = ofBlocks(...[one(false, '甲'), one(false, '乙'), one(false, '丙'), one(true, '丁'), one(true, '戊')])
    expect(renderMarkdown(root)).toBe('- 甲\n\n+ 乙\n\n- 丙\n\n1. 丁\n\n1) 戊\n')
  })

  it('puts an anchor where a link of the document points, if HTML may be written', () => {
    const root = ofBlocks(
      ...[heading(2, '甲', { ref: 'a' }), heading(2, '乙', { ref: 'b' }), paragraph(link('#a', '见甲'))],
    )
    expect(renderMarkdown(root)).toBe('## <a id="a"></a>甲\n\n## 乙\n\n[见甲](#a)\n')
    expect(renderMarkdown(root, { tables: 'flat' })).toBe('## 甲\n\n## 乙\n\n[见甲](#a)\n')
  })

  it('writes the words of a link that is not safe without the link', () => {
    expect(renderMarkdown(ofBlocks(paragraph(link('javascript:alert(1)', '甲'))))).toBe('甲\n')
  })

  it('refuses tables that it does not have', () => {
    const options = JSON.parse('{ "tables": "gfm" }') as { tables: 'html' }
    expect(() => renderMarkdown(ofBlocks(paragraph('甲')), options)).toThrow(
      'renderMarkdown: option tables must be "html" or "flat", got "gfm"',
    )
  })
})
