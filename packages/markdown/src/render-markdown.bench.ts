import { assertDocument } from '@gxgk/document'
import { annualReport } from '@gxgk/document/testing'
import MarkdownIt from 'markdown-it'
import { bench, describe } from 'vitest'
import { renderMarkdown } from './render-markdown'

assertDocument(annualReport)

const markdown = renderMarkdown(annualReport)
const flat = renderMarkdown(annualReport, { tables: 'flat' })
const markdownIt = new MarkdownIt({ html: true })

describe('an annual report of 200 figures (target: 2,000 reports/s, that is 0.5 ms each)', () => {
  bench('renderMarkdown', () => {
    renderMarkdown(annualReport)
  })

  bench('renderMarkdown, flat tables', () => {
    renderMarkdown(annualReport, { tables: 'flat' })
  })

  bench('markdown-it reading what renderMarkdown wrote', () => {
    markdownIt.render(markdown)
  })

  bench('markdown-it reading the flat tables', () => {
    markdownIt.render(flat)
  })
})
