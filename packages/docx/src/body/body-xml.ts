import type { Handlers, Inline, Item, Node } from '@gxgk/document'
import { handle } from '@gxgk/document'
import { element, valued } from '../xml'
import { chartFrame } from './chart-frame'
import type { Context } from './context'
import { bookmarked, inlinesXml, paragraphXml } from './inline-xml'
import { tableXml } from './table-xml'

const blocks = (nodes: readonly Node[], context: Context): string =>
  nodes.map((node) => handle(handlers, node, context)).join('')

/** The deepest level that a list has in Word. */
const deepest = 8

/** The bullets have the numbering 1, ordered lists those that follow. */
const bullets = 1

const itemXml = ({ children }: Item, numbering: number, context: Context): string => {
  const [first, ...others] = children
  const level = Math.min(context.depth, deepest)
  const mark = element('w:numPr', {}, valued('ilvl', level) + valued('numId', numbering))
  const isMarked = first?.type === 'paragraph'
  const words = isMarked ? bookmarked(first.ref, inlinesXml(first.children, context), context) : ''
  const head = paragraphXml('ListParagraph', words, mark)
  context.depth++
  const rest = blocks(isMarked ? others : children, context)
  context.depth--
  return head + rest
}

/** Styles of paragraphs that are a part of the page. */
const parts = { letterhead: 'Letterhead', number: 'DocumentNumber', signature: 'Signature' } as const

const holdsCodes = (words: readonly Inline[]) => words.some((one) => one.type === 'text' && one.role === 'code')

const handlers: Handlers<string, Context> = {
  document: ({ children }, context) => blocks(children, context),
  section: ({ ref, children }, context) =>
    (ref === undefined ? '' : bookmarked(ref, '', context)) + blocks(children, context),
  heading: ({ depth, ref, children }, context) =>
    paragraphXml(
      depth === 1 ? 'Title' : `Heading${depth - 1}`,
      bookmarked(ref, inlinesXml(children, context), context),
    ),
  paragraph: ({ ref, part, children }, context) =>
    paragraphXml(
      part ? parts[part] : holdsCodes(children) ? 'Codes' : undefined,
      bookmarked(ref, inlinesXml(children, context), context),
    ),
  list: ({ ordered, start = 1, children }, context) => {
    const numbering = ordered ? bullets + context.starts.push(start) : bullets
    return children.map((item) => itemXml(item, numbering, context)).join('')
  },
  table: tableXml,
  note: ({ children }, context) => paragraphXml('Note', inlinesXml(children, context)),
  chart: chartFrame,
  item: ({ children }, context) => blocks(children, context),
  row: ({ children }, context) => blocks(children, context),
  cell: ({ children }, context) => inlinesXml(children, context),
  text: (node, context) => inlinesXml([node], context),
  strong: (node, context) => inlinesXml([node], context),
  link: (node, context) => inlinesXml([node], context),
  number: (node, context) => inlinesXml([node], context),
  break: (node, context) => inlinesXml([node], context),
}

/** A node and all below it as blocks of WordprocessingML; what it refers to is told in the context. */
export const bodyXml = (node: Node, context: Context): string => handle(handlers, node, context)
