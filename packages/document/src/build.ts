import { assertArgument } from './errors/assert-argument'
import { assertNodes } from './errors/assert-node'
import type { OptionCheck } from './errors/option-checks'
import { record, words } from './errors/option-checks'
import type {
  Block,
  Break,
  Cell,
  Chart,
  Document,
  Heading,
  Inline,
  Item,
  Link,
  List,
  Meta,
  Note,
  NumberNode,
  Paragraph,
  Row,
  Section,
  Strong,
  Table,
  Text,
} from './tree'

/** Inline content as constructors take it; a string stands for a text node. */
export type Content = string | Inline | readonly (string | Inline)[]

const inlines = ['text', 'strong', 'link', 'number', 'break'] as const
const blocks = ['section', 'heading', 'paragraph', 'list', 'table', 'note', 'chart'] as const

const aContent: OptionCheck = {
  expected: { zh: '文字、行内节点或它们的列表', en: 'words, an inline node or an array of such' },
  is: (content) =>
    (Array.isArray(content) ? content : [content]).every(
      (part) =>
        typeof part === 'string' || inlines.includes((part as Inline | null | undefined)?.type as Inline['type']),
    ),
}

const inline = (call: string, content: Content): readonly Inline[] => {
  assertArgument(call, 'content', content, aContent)
  return (typeof content === 'string' || 'type' in content ? [content] : content).map((part) =>
    typeof part === 'string' ? text(part) : part,
  )
}

const aDepth: OptionCheck = {
  expected: { zh: '级数 1 至 6', en: 'a depth from 1 to 6' },
  is: (depth) => Number.isInteger(depth) && (depth as number) >= 1 && (depth as number) <= 6,
}
const aFigure: OptionCheck = { expected: { zh: '数', en: 'a number' }, is: (value) => typeof value === 'number' }

type Extra<T, Own extends keyof T> = Omit<T, 'type' | 'children' | Own>

export const text = (value: string): Text => ({ type: 'text', value })
/** The name of a rule and the like. */
export const code = (value: string): Text => ({ type: 'text', value, role: 'code' })
export const strong = (content: Content): Strong => ({ type: 'strong', children: inline('strong', content) })
export const link = (href: string, content: Content): Link => ({
  type: 'link',
  href,
  children: inline('link', content),
})
/** `text` is what is printed; the value's own digits when absent. */
export const number = (value: number, text: string = String(value)): NumberNode => {
  assertArgument('number', 'value', value, aFigure)
  return { type: 'number', value, text }
}
export const lineBreak = (): Break => ({ type: 'break' })

export const document = (meta: Meta, children: readonly Block[]): Document => {
  assertArgument('document', 'meta', meta, record)
  assertNodes('document', children, ...blocks)
  return { type: 'document', meta, children }
}
export const section = (children: readonly Block[], extra: Extra<Section, never> = {}): Section => {
  assertNodes('section', children, ...blocks)
  return { type: 'section', ...extra, children }
}
export const heading = (depth: Heading['depth'], content: Content, extra: Extra<Heading, 'depth'> = {}): Heading => {
  assertArgument('heading', 'depth', depth, aDepth)
  return { type: 'heading', depth, ...extra, children: inline('heading', content) }
}
export const paragraph = (content: Content, extra: Extra<Paragraph, never> = {}): Paragraph => ({
  type: 'paragraph',
  ...extra,
  children: inline('paragraph', content),
})
export const note = (content: Content): Note => ({ type: 'note', children: inline('note', content) })
export const list = (children: readonly Item[], extra: Partial<Extra<List, never>> = {}): List => {
  assertNodes('list', children, 'item')
  return { type: 'list', ordered: false, ...extra, children }
}
export const item = (children: readonly Block[]): Item => {
  assertNodes('item', children, ...blocks)
  return { type: 'item', children }
}
export const table = (
  caption: string,
  children: readonly Row[],
  extra: Partial<Extra<Table, 'caption'>> = {},
): Table => {
  assertArgument('table', 'caption', caption, words)
  assertNodes('table', children, 'row')
  return { type: 'table', caption, headRows: 0, ...extra, children }
}
export const row = (children: readonly Cell[]): Row => {
  assertNodes('row', children, 'cell')
  return { type: 'row', children }
}
export const cell = (content: Content, extra: Extra<Cell, never> = {}): Cell => ({
  type: 'cell',
  ...extra,
  children: inline('cell', content),
})
export const chart = (caption: string, categories: readonly string[], series: Chart['series']): Chart => ({
  type: 'chart',
  kind: 'bar',
  caption,
  categories,
  series,
})
