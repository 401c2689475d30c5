import type { Block, Document, Item, Table } from '@gxgk/document'
import { assertDocument, item, paragraph, plainText, spanGrid, text, walk } from '@gxgk/document'
import { annualReport, canonicalDocuments, documentArbitrary } from '@gxgk/document/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docxOf } from '@gxgk/deviations'
import { readDocx } from './read-docx'

const back = (document: Document): Document => readDocx(docxOf(document))

const numberedItem = (one: Item, mark: string): Item => {
  const [first, ...rest] = one.children
  return first?.type === 'paragraph'
    ? item([paragraph([text(mark), ...first.children]), ...rest])
    : item([paragraph(mark), ...one.children])
}

/** Ordered lists with their numbers as words, as Word prints and does not store them. */
const numbered = <T extends { readonly children: readonly Block[] }>(node: T): T => ({
  ...node,
  children: node.children.map((block): Block => {
    if (block.type === 'section') return numbered(block)
    if (block.type !== 'list') return block
    const children = block.children.map(numbered)
    return {
      ...block,
      children: block.ordered ? children.map((one, i) => numberedItem(one, `${(block.start ?? 1) + i}. `)) : children,
    }
  }),
})

const isWide = (table: Table) => (spanGrid(table)[0]?.length ?? 0) > 1

/** The tables with their spans and words; of one column alone they are read as paragraphs. */
const tablesOf = (document: Document) =>
  [...walk(document)].flatMap((node) =>
    node.type === 'table' && isWide(node)
      ? [
          {
            caption: node.caption,
            headRows: node.headRows === node.children.length ? 0 : node.headRows,
            rows: node.children.map(({ children }) =>
              children.map((cell) => [cell.rowSpan ?? 1, cell.colSpan ?? 1, plainText(cell)]),
            ),
          },
        ]
      : [],
  )

const headingsOf = (document: Document) =>
  [...walk(document)].flatMap((node) => (node.type === 'heading' ? [[node.depth, plainText(node)]] : []))

/** Paragraphs with bars, where there is no table, may be the rows of one that someone pasted. */
const mayBePasted = (document: Document) =>
  ![...walk(document)].some((node) => node.type === 'table' && isWide(node)) &&
  (plainText(document).match(/^.*\|/gm)?.length ?? 0) > 7

describe('a document written as .docx and read', () => {
  it('has every word in its order, each heading and each table with its spans', () => {
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        fc.pre(!mayBePasted(document))
        const read = back(document)
        assertDocument(read)
        expect(plainText(read)).toBe(plainText(numbered(document)))
        expect(headingsOf(read)).toEqual(headingsOf(document))
        expect(tablesOf(read)).toEqual(tablesOf(document))
        expect(read.meta).toEqual({
          title: document.meta.title,
          lang: 'zh-CN',
          ...(document.meta.embedded && { embedded: document.meta.embedded }),
        })
      }),
      { numRuns: 200 },
    )
  })

  it.each(Object.entries({ ...canonicalDocuments, annualReport }))('is the same document: %s', (_, document) => {
    const read = back(document)
    assertDocument(read)
    expect(plainText(read)).toBe(plainText(numbered(document)))
    expect(tablesOf(read)).toEqual(tablesOf(document))
  })

  it('keeps the bars of paragraphs that part nothing', () => {
    const alone = Array.from({ length: 8 }, (_, i) => [`|${i}`, `说明${i}`]).flat()
    const words = [...alone, '甲|乙|丙', '1|2|3']
    const read = back({
      type: 'document',
      meta: { title: '', lang: 'zh-CN' },
      children: words.map((one) => paragraph(one)),
    })
    expect(read.children.map((block) => [block.type, plainText(block)])).toEqual([
      ...alone.map((one) => ['paragraph', one]),
      ['table', '甲\t乙\t丙\n1\t2\t3'],
    ])
  })

  it('keeps strong words and links where the tree has them', () => {
    const read = back(canonicalDocuments['everyNode']!)
    const kinds = [...walk(read)].flatMap((node) =>
      node.type === 'strong' || node.type === 'link' ? [[node.type, plainText(node)]] : [],
    )
    expect(kinds).toEqual([
      ['strong', '着重'],
      ['link', '链接'],
    ])
  })

  it('tells the place of each paragraph, row and cell', () => {
    const read = back(annualReport)
    const paths = [...walk(read)].flatMap((node) => node.source?.path ?? [])
    expect(paths).toContain('/w:document/w:body/w:p[1]')
    expect(paths).toContain('/w:document/w:body/w:tbl[2]/w:tr[4]/w:tc[2]')
    expect(new Set(paths).size).toBe(paths.length)
  })
})
