import { officialForms, toDocument } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { plainText } from '@gxgk/document'
import type { Document } from '@gxgk/document'
import { renderHtml } from '@gxgk/html'
import { sniff } from '@gxgk/import'
import { docxOf } from '@gxgk/deviations'
import { renderMarkdown } from '@gxgk/markdown'
import { renderPdf } from '@gxgk/pdf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const outputs: { readonly [name: string]: readonly [string, (made: Document) => string | Uint8Array] } = {
  'a page': ['html', (made) => renderHtml(made)],
  'an article without a page': ['html', (made) => renderHtml(made, { page: false })],
  'Markdown with tables in HTML': ['markdown', (made) => renderMarkdown(made)],
  'flat Markdown': ['markdown', (made) => renderMarkdown(made, { tables: 'flat' })],
  'a .docx': ['docx', docxOf],
  'plain text': ['text', plainText],
  'one cell a line': ['text', (made) => plainText(made).replaceAll('\t', ' |\n')],
  'rows parted by bars': ['text', (made) => plainText(made).replaceAll('\t', ' | ')],
}

const reports = fc.constantFrom<Form>(...officialForms).chain((form) => reportArbitrary(form) as fc.Arbitrary<AnyDraft>)

describe('what is written of any report is told by its content', () => {
  it.each(Object.entries(outputs))('%s', (_, [kind, write]) => {
    fc.assert(
      fc.property(reports, (report) => {
        const written = write(toDocument(report))
        expect(sniff(written)).toBe(kind)
        if (typeof written === 'string') expect(sniff(new TextEncoder().encode(written))).toBe(kind)
      }),
      { numRuns: 20 },
    )
  })

  it('JSON', () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(undefined, 2), (report, indent) => {
        expect(sniff(JSON.stringify(report, null, indent))).toBe('json')
      }),
      { numRuns: 20 },
    )
  })

  it('a PDF', async () => {
    const [report] = fc.sample(reports, { numRuns: 1, seed: 1 })
    expect(sniff(await renderPdf(toDocument(report!)))).toBe('pdf')
  })
})
