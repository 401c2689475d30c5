import type { Block, Cell, Document, Item, Row, Source } from '@gxgk/document'
import { document } from '@gxgk/document'
import { readHtml } from '../html/read-html'
import type { Limits } from '../limits'
import { readMarkdown } from '../markdown/read-markdown'
import { sniffText } from '../sniff-text'
import { readText } from '../text/read-text'
import type { Article } from './article-in'

const readers = { html: readHtml, markdown: readMarkdown, text: readText }

/** The nodes with the place of the text in the data before their own. */
const placedAt = (path: string) => {
  const place = <T extends { readonly source?: Source }>(node: T): T => ({
    ...node,
    source: { ...node.source, path: path + (node.source?.path ?? '') },
  })
  const cell = (one: Cell): Cell => place(one)
  const row = (one: Row): Row => ({ ...place(one), children: one.children.map(cell) })
  const item = (one: Item): Item => ({ ...place(one), children: one.children.map(block) })
  const block = (one: Block): Block => {
    if (one.type === 'table') return { ...place(one), children: one.children.map(row) }
    if (one.type === 'list') return { ...place(one), children: one.children.map(item) }
    if (one.type === 'section') return { ...place(one), children: one.children.map(block) }
    return place(one)
  }
  return block
}

const entities: { readonly [name: string]: string } = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

const mostEscaped = 4

/** HTML may have been escaped when it was put into the data, and again with these. */
const unescaped = (text: string): string => {
  let own = text
  for (let times = 0; times < mostEscaped; times++) {
    const isEscaped = /^\s*&(?:amp;)*lt;|&(?:amp;)*lt;\/(?:p|div|table)&(?:amp;)*gt;/i.test(own)
    if (!isEscaped || /<(?:p|div|table)[\s>]/i.test(own)) break
    own = own.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name]!)
  }
  return own
}

const kindOf = (text: string): keyof typeof readers => {
  try {
    const kind = sniffText(text)
    return kind in readers ? (kind as keyof typeof readers) : 'text'
  } catch {
    return 'text'
  }
}

/** An article of a portal as what its text is: HTML, Markdown or plain text. */
export const readArticle = ({ text, path, title, date }: Article, limits: Limits): Document => {
  const own = unescaped(text)
  const read = readers[kindOf(own)](own, limits)
  const printable = title
    ?.replace(/<[^>]{0,200}>/g, '')
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, ' ')
    .trim()
  return document(
    { ...read.meta, ...(printable && { title: printable }), ...(date !== undefined && { date }) },
    read.children.map(placedAt(path)),
  )
}
