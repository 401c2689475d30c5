import { officialForms, toDocument } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { plainText } from '@gxgk/document'
import type { Document } from '@gxgk/document'
import { renderHtml } from '@gxgk/html'
import { importReport } from '@gxgk/import'
import { renderMarkdown } from '@gxgk/markdown'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { defaultTreeAdapter as tree } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { parsed } from '../packages/html/test/parsed'

/** What a browser copies as text: cells parted by tabs, rows and blocks on lines of their own, captions aside. */
const copied = (node: DefaultTreeAdapterTypes.ParentNode): string =>
  node.childNodes
    .map((child) => {
      if (tree.isTextNode(child)) return child.value.replace(/\s+/g, ' ')
      if (!tree.isElementNode(child) || ['head', 'caption', 'template', 'style'].includes(child.tagName)) return ''
      const inside = copied(child)
      if (child.tagName === 'td' || child.tagName === 'th') return `${inside.trim()}\t`
      if (child.tagName === 'tr') return `${inside.trim().replace(/\t$/, '')}\n`
      return /^(?:h\d|p|li|table|section|div)$/.test(child.tagName) ? `${inside.trim()}\n` : inside
    })
    .join('')

const markdownIt = new MarkdownIt({ html: true })
const texts: { readonly [name: string]: (made: Document) => string } = {
  'the plain text of the document': plainText,
  'HTML copied as text': (made) => copied(parsed(renderHtml(made))),
  'Markdown copied as text': (made) => copied(parsed(markdownIt.render(renderMarkdown(made)))),
  'flat Markdown as it is': (made) => renderMarkdown(made, { tables: 'flat' }),
}

describe.each(officialForms.map((form) => [form.id, form as Form] as const))('a report in the %s form', (_, form) => {
  it.each(Object.entries(texts))('is read back, figure for figure, from %s', (_name, textOf) => {
    fc.assert(
      fc.property(reportArbitrary(form) as fc.Arbitrary<AnyDraft>, (report) => {
        const { draft, problems } = importReport(textOf(toDocument(report)))
        expect(problems).toEqual([])
        expect(draft?.tables).toEqual(report.tables)
        expect([draft?.form, draft?.organ, draft?.year]).toEqual([report.form, report.organ, report.year])
      }),
      { numRuns: 60 },
    )
  })
})
