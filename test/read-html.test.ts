import { form2019, form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import type { Document } from '@gxgk/document'
import { assertDocument, plainText, walk } from '@gxgk/document'
import { canonicalDocuments, documentArbitrary } from '@gxgk/document/testing'
import { renderHtml } from '@gxgk/html'
import { extractReport } from '@gxgk/import'
import { readHtml } from '@gxgk/import/html'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const wordsOf = (document: Document) => plainText(document).replace(/\s/g, '')

const typesOf = (document: Document) =>
  [...walk(document)].flatMap(({ type }) => (['heading', 'table', 'row', 'list', 'item'].includes(type) ? [type] : []))

describe('readHtml of renderHtml', () => {
  it('keeps every word of any document in order, and headings, tables and lists', () =>
    fc.assert(
      fc.property(documentArbitrary(), fc.boolean(), (document, page) => {
        const read = readHtml(renderHtml(document, { page }))
        assertDocument(read)
        // A figure linked to a place on the page stands raised where it follows another: it is the mark of a note.
        expect(wordsOf(read).normalize('NFKC')).toBe(wordsOf(document).normalize('NFKC'))
        expect(typesOf(read)).toEqual(typesOf(document))
        expect(read.meta.embedded).toEqual(document.meta.embedded)
      }),
      { numRuns: 200 },
    ))

  it('keeps the words and the title of the canonical documents', () => {
    for (const document of Object.values(canonicalDocuments) as Document[]) {
      const read = readHtml(new TextEncoder().encode(renderHtml(document)))
      expect(wordsOf(read)).toBe(wordsOf(document))
      expect(read.meta).toMatchObject({ title: document.meta.title, lang: document.meta.lang })
    }
  })

  it('keeps spans, heads and head rows of tables', () =>
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        const tablesOf = (one: Document) =>
          [...walk(one)].flatMap((node) =>
            node.type === 'table'
              ? [
                  [
                    node.caption.replace(/\s+/g, ' '),
                    node.headRows,
                    node.children.map((row) =>
                      row.children.map(({ header, rowSpan = 1, colSpan = 1 }) => [header, rowSpan, colSpan]),
                    ),
                  ],
                ]
              : [],
          )
        expect(tablesOf(readHtml(renderHtml(document)))).toEqual(tablesOf(document))
      }),
      { numRuns: 100 },
    ))

  it.each([form2019, form2021])('gives every figure of any report back: form $id', (form) =>
    fc.assert(
      fc.property(reportArbitrary(form), (report) => {
        const { draft } = extractReport(readHtml(renderHtml(toDocument(report))))
        expect(draft?.tables).toEqual(report.tables)
      }),
      { numRuns: 30 },
    ),
  )
})
