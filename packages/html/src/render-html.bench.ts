import type { Block, Inline, Node, Table } from '@gxgk/document'
import { assertDocument, chartTable, plainText } from '@gxgk/document'
import { annualReport } from '@gxgk/document/testing'
import MarkdownIt from 'markdown-it'
import { bench, describe } from 'vitest'
import { renderHtml } from './render-html'

assertDocument(annualReport)

const entities: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character]!)

/** The least that could be written by hand for the same tree: tags and text, one function, no options. */
const handWritten = (node: Node): string => {
  const inside = 'children' in node ? (node.children as readonly Node[]).map(handWritten).join('') : ''
  switch (node.type) {
    case 'document':
      return `<article>${inside}</article>`
    case 'section':
      return `<section>${inside}</section>`
    case 'heading':
      return `<h${node.depth}>${inside}</h${node.depth}>`
    case 'paragraph':
    case 'note':
      return `<p>${inside}</p>`
    case 'list':
      return `<ul>${inside}</ul>`
    case 'item':
      return `<li>${inside}</li>`
    case 'table':
      return `<table>${inside}</table>`
    case 'row':
      return `<tr>${inside}</tr>`
    case 'cell':
      return `<td id="${escaped(node.ref ?? '')}" rowspan="${node.rowSpan ?? 1}" colspan="${node.colSpan ?? 1}">${inside}</td>`
    case 'chart':
      return handWritten(chartTable(node))
    case 'strong':
      return `<strong>${inside}</strong>`
    case 'link':
      return `<a href="${escaped(node.href)}">${inside}</a>`
    case 'text':
      return escaped(node.value)
    case 'number':
      return escaped(node.text)
    case 'break':
      return '<br>'
  }
}

const inlineMarkdown = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.type === 'strong' ? `**${plainText(node)}**` : plainText(node))).join('')

const tableMarkdown = ({ children }: Table): string => {
  // A row longer than the head would lose its last cells, so every row is as long as the longest.
  const columns = Math.max(...children.map((line) => line.children.length))
  const [head, ...body] = children.map((line) =>
    Array.from({ length: columns }, (_, i) => inlineMarkdown(line.children[i]?.children ?? [])).join(' | '),
  )
  return [head, Array.from({ length: columns }, () => '---').join(' | '), ...body]
    .map((line) => `| ${line} |`)
    .join('\n')
}

const markdownOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.type === 'section') return markdownOf(block.children)
      if (block.type === 'table') return tableMarkdown(block)
      if (block.type === 'heading') return `${'#'.repeat(block.depth)} ${inlineMarkdown(block.children)}`
      return plainText(block)
    })
    .join('\n\n')

const markdown = markdownOf(annualReport.children)
const markdownIt = new MarkdownIt()

describe('an annual report of 200 figures', () => {
  bench('renderHtml, a fragment', () => {
    renderHtml(annualReport, { page: false })
  })

  bench('renderHtml, a page', () => {
    renderHtml(annualReport)
  })

  bench('a hand-written recursion over the same tree', () => {
    handWritten(annualReport)
  })

  bench('markdown-it on the same words as Markdown', () => {
    markdownIt.render(markdown)
  })
})
