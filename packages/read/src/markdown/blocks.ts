import type { Block, Heading, Item } from '@gxgk/document'
import { heading, item, list, paragraph } from '@gxgk/document'
import type { InlineReader } from './inline-reader'
import type { Token } from './parser'

/** What is made of a part of the text: its lines from one up to another, and the text where it is not just these. */
export interface Pieces {
  /** The number of a line in the source. */
  readonly numberOf: (line: number) => number
  readonly tableBlocks: (lines: readonly [number, number]) => readonly Block[]
  readonly htmlBlocks: (html: string, lines: readonly [number, number]) => readonly Block[]
  readonly textBlocks: (text: string, line: number) => readonly Block[]
  readonly inlinesOf: InlineReader
}

/** A block whose end has not come yet. */
interface Open {
  readonly close: string
  readonly blocks: Block[]
  readonly items: Item[]
  readonly made: (open: Open) => readonly Block[]
}

/** HTML that only blank lines part is one piece; they are kept, so that its lines can be counted. */
const htmlRunAt = (tokens: readonly Token[], start: number) => {
  const parts: string[] = []
  let end: number | undefined
  let at = start
  for (let token = tokens[at]; token?.type === 'html_block' && token.map; token = tokens[++at]) {
    if (end !== undefined) parts.push('\n'.repeat(Math.max(0, token.map[0] - end)))
    parts.push(token.content)
    end = token.map[1]
  }
  const lines = [tokens[start]!.map?.[0] ?? 0, end ?? 0] as const
  return { html: parts.join(''), lines, tokens: Math.max(1, at - start) }
}

const addTo = (blocks: Block[], more: readonly Block[]) => {
  for (const block of more) blocks.push(block)
}

/** Tags that make a piece of HTML of a paragraph: without them, their cells would run together. */
const tableTag = /<(?:table|tr|td|th)(?=[\s>])/i

/** The blocks of block tokens, each with its line. */
export const blocksOf = (tokens: readonly Token[], pieces: Pieces): readonly Block[] => {
  const { numberOf, tableBlocks, htmlBlocks, textBlocks, inlinesOf } = pieces
  const sourceOf = ({ map }: Token) => (map ? { source: { line: numberOf(map[0]) } } : {})
  const all: Open = { close: '', blocks: [], items: [], made: () => [] }
  const open: Open[] = [all]
  const opened = (token: Token, made: Open['made']) =>
    open.push({ close: token.type.replace(/_open$/, '_close'), blocks: [], items: [], made })
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const { type, tag, content, map } = token
    const above = open.at(-1)!
    const place = sourceOf(token)
    if (type === above.close) {
      open.pop()
      if (type === 'list_item_close') open.at(-1)!.items.push(item(above.blocks))
      else addTo(open.at(-1)!.blocks, above.made(above))
    } else if (type === 'bullet_list_open') opened(token, ({ items }) => [list(items, place)])
    else if (type === 'ordered_list_open') {
      const start = Number(token.attrGet('start') ?? 1)
      opened(token, ({ items }) => [list(items, { ordered: true, start, ...place })])
    } else if (type === 'list_item_open') opened(token, () => [])
    else if (type === 'blockquote_open') opened(token, ({ blocks }) => blocks)
    else if (type === 'heading_open') {
      const children = inlinesOf(tokens[at + 1]?.children ?? [])
      if (children.length > 0) above.blocks.push(heading(Number(tag.slice(1)) as Heading['depth'], children, place))
      at += 2
    } else if (type === 'table_open' && map) {
      addTo(above.blocks, tableBlocks(map))
      while (tokens[at]!.type !== 'table_close') at++
    } else if (type === 'html_block') {
      const run = htmlRunAt(tokens, at)
      addTo(above.blocks, htmlBlocks(run.html, run.lines))
      at += run.tokens - 1
    } else if (type === 'fence') addTo(above.blocks, textBlocks(content, (map?.[0] ?? 0) + 1))
    else if (type === 'inline' && tableTag.test(content)) addTo(above.blocks, htmlBlocks(content, map ?? [0, 0]))
    else if (type === 'inline') {
      const children = inlinesOf(token.children ?? [])
      if (children.length > 0) above.blocks.push(paragraph(children, place))
    }
  }
  return all.blocks
}
