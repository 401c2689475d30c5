import type { Block, Document, Handlers, Inline, Node, OptionChecks, Ref, Table } from '@gxgk/document'
import { assertIsDocument, assertOptions, chartTable, handle, oneOf } from '@gxgk/document'
import { flatTable } from './flat-table'
import { attribute, htmlTable } from './html-table'
import type { Ink } from './markdown-line'
import { markdownLine, markdownLines } from './markdown-line'
import { markdownList } from './markdown-list'
import { runsOf } from './runs'

export interface MarkdownOptions {
  /**
   * `html` (default): tables as HTML blocks, with merged cells as they are. `flat`: no HTML at all; tables are
   * GFM tables, in which the labels of a row are joined into one, as are the heads of a column.
   */
  readonly tables?: 'html' | 'flat'
  /** As in the other renderers, but that Markdown holds no data: `true` is refused. */
  readonly embed?: false
}

interface Context {
  readonly ink: Ink
  readonly writeTable: (table: Table) => string
  /** Refs that need an anchor because a link of the document points to them. */
  readonly anchors: ReadonlySet<Ref>
  /** Whether a list is to take the second marker. */
  readonly other: boolean
}

const lines = (children: readonly Inline[], { ink }: Context) => markdownLines(runsOf(children), ink)

const anchor = (ref: Ref | undefined, { anchors }: Context) =>
  ref !== undefined && anchors.has(ref) ? `<a${attribute('id', ref)}></a>` : ''

/** The blocks with those of sections in their place; a section's ref becomes a paragraph's. */
const withoutSections = (nodes: readonly Block[]): readonly Block[] =>
  nodes.flatMap((node) =>
    node.type === 'section'
      ? [
          ...(node.ref === undefined ? [] : [{ type: 'paragraph', ref: node.ref, children: [] } as const]),
          ...withoutSections(node.children),
        ]
      : [node],
  )

const blocks = (nodes: readonly Block[], context: Context): string => {
  const written: string[] = []
  let last: Block | undefined
  let other = false
  for (const node of withoutSections(nodes)) {
    const follows = node.type === 'list' && last?.type === 'list' && last.ordered === node.ordered
    const text = handle(handlers, node, { ...context, other: follows && !other })
    if (text === '') continue
    written.push(text)
    other = follows && !other
    last = node
  }
  return written.join('\n\n')
}

const inline = (node: Inline, context: Context) => lines([node], context)

const handlers: Handlers<string, Context> = {
  document: (node, context) => blocks(node.children, context),
  section: (node, context) => blocks([node], context),
  heading: (node, context) => {
    const text = anchor(node.ref, context) + markdownLine(runsOf(node.children), 'heading', context.ink)
    return text && `${'#'.repeat(node.depth)} ${text}`
  },
  paragraph: (node, context) => anchor(node.ref, context) + lines(node.children, context),
  list: (node, context) =>
    markdownList(
      node,
      node.children.map((item) => handle(handlers, item, context)),
      context.other,
    ),
  item: (node, context) => blocks(node.children, context),
  table: (node, context) => (node.children.length > 0 ? context.writeTable(node) : ''),
  row: (node, context) => node.children.map((cell) => handle(handlers, cell, context)).join('\n'),
  cell: (node, context) => lines(node.children, context),
  note: (node, context) => {
    const text = lines(node.children, context)
    return text && `> ${text.replaceAll('\n', '\n> ')}`
  },
  chart: (node, context) => handle(handlers, chartTable(node), context),
  text: inline,
  strong: inline,
  link: inline,
  number: inline,
  break: inline,
}

const addLinkedRefs = (node: Node, refs: Set<Ref>): Set<Ref> => {
  if (node.type === 'link' && node.href.startsWith('#')) refs.add(node.href.slice(1))
  if ('children' in node) for (const child of node.children) addLinkedRefs(child, refs)
  return refs
}

const optionChecks: OptionChecks<MarkdownOptions> = { tables: oneOf('html', 'flat'), embed: oneOf(false) }

/**
 * The document as Markdown, every word and figure of it in order. With `tables: 'html'` it is CommonMark whose
 * reader must let HTML through; with `tables: 'flat'` it is GFM without any HTML.
 */
export const renderMarkdown = (document: Document, options: MarkdownOptions = {}): string => {
  assertIsDocument('renderMarkdown', document)
  assertOptions('renderMarkdown', options, optionChecks)
  const { tables = 'html' } = options
  const text = handle(
    handlers,
    document,
    tables === 'html'
      ? { ink: 'html', writeTable: htmlTable, anchors: addLinkedRefs(document, new Set()), other: false }
      : { ink: 'plain', writeTable: flatTable, anchors: new Set<Ref>(), other: false },
  )
  return text && `${text}\n`
}
