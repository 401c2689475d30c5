import type { Document, Node } from '@gxgk/document'
import { chartTable, safeHref } from '@gxgk/document'
import MarkdownIt from 'markdown-it'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { parseFragment } from 'parse5'

export const readers = {
  'markdown-it': new MarkdownIt({ html: true }),
  'markdown-it, commonmark preset': new MarkdownIt('commonmark'),
  'markdown-it, linkify': new MarkdownIt({ html: true, linkify: true }),
}

export type Reader = (typeof readers)['markdown-it']
type Tokens = ReturnType<Reader['parse']>

export const squeezed = (value: string) => value.replace(/\s/g, '')

type HtmlNode = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
const attributeOf = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value

/** What is read: each printed character with its marks, and the blocks in order. */
interface Reading {
  readonly words: string
  /** `strong|href` of each character of `words`. */
  readonly marks: readonly string[]
  readonly blocks: readonly string[]
}

const blockTags = [
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'thead',
  'tr',
  'th',
  'td',
]
const blockAttributes = ['start', 'scope', 'rowspan', 'colspan']

export const readHtml = (html: string): Reading => {
  let words = ''
  const marks: string[] = []
  const blocks: string[] = []
  const visit = (node: HtmlNode, isStrong: boolean, href: string): void => {
    if (node.nodeName === '#text' && 'value' in node)
      for (const character of squeezed(node.value).split('')) {
        words += character
        marks.push(`${isStrong}|${href}`)
      }
    if (!('tagName' in node)) return
    const attributes = blockAttributes.flatMap((name) => attributeOf(node, name) ?? [])
    if (blockTags.includes(node.tagName)) blocks.push([node.tagName, ...attributes].join(' '))
    for (const child of node.childNodes)
      visit(child, isStrong || node.tagName === 'strong', (node.tagName === 'a' && attributeOf(node, 'href')) || href)
  }
  parseFragment(html).childNodes.forEach((node) => visit(node, false, ''))
  return { words, marks, blocks }
}

const scopes = { row: 'row', column: 'col', group: 'rowgroup' } as const

/** What is to be read, straight from the tree. */
export const readTree = (root: Document, reader: Reader): Reading => {
  let words = ''
  const marks: string[] = []
  const blocks: string[] = []
  const print = (value: string, isStrong: boolean, href: string) => {
    words += squeezed(value)
    for (let i = 0; i < squeezed(value).length; i++) marks.push(`${isStrong}|${href}`)
  }
  const visit = (node: Node, isStrong = false, href = ''): void => {
    const all = (children: readonly Node[]) => children.forEach((child) => visit(child, isStrong, href))
    if (node.type === 'text') print(node.value, isStrong, href)
    else if (node.type === 'number') print(node.text, isStrong, href)
    else if (node.type === 'strong') node.children.forEach((child) => visit(child, true, href))
    else if (node.type === 'link') {
      const safe = safeHref(node.href)
      const own = href || (safe === undefined ? '' : reader.normalizeLink(safe))
      node.children.forEach((child) => visit(child, isStrong, own))
    } else if (node.type === 'chart') visit(chartTable(node))
    else if (node.type === 'table') {
      blocks.push('table')
      node.children.forEach((line, r) => {
        if (r === 0 && node.headRows > 0) blocks.push('thead')
        visit(line)
      })
    } else if (node.type === 'cell') {
      const span = (value = 1) => (value === 1 ? [] : [value])
      const scope = node.header ? [scopes[node.header]] : []
      blocks.push([node.header ? 'th' : 'td', ...scope, ...span(node.rowSpan), ...span(node.colSpan)].join(' '))
      all(node.children)
    } else if (node.type === 'list') {
      const start = node.start ?? 1
      blocks.push(node.ordered ? (start === 1 ? 'ol' : `ol ${start}`) : 'ul')
      all(node.children)
    } else if ('children' in node) {
      const tag = { heading: 'depth' in node ? `h${node.depth}` : '', item: 'li', note: 'blockquote', row: 'tr' }
      if (node.type in tag) blocks.push(tag[node.type as keyof typeof tag])
      all(node.children)
    }
  }
  visit(root)
  return { words, marks, blocks }
}

/** Without the links that a linkifier found in plain text. */
export const rendered = (markdown: string, reader: Reader) => {
  const quiet = (tokens: Tokens): Tokens =>
    tokens
      .filter((token) => token.markup !== 'linkify')
      .map((token) => Object.assign(token, { children: token.children && quiet(token.children) }))
  return reader.renderer.render(quiet(reader.parse(markdown, {})), reader.options, {})
}

export const parsedText = (html: string): string => {
  const textOf = (node: HtmlNode): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
  return parseFragment(html).childNodes.map(textOf).join('')
}
