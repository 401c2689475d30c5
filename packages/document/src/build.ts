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

const inline = (content: Content): readonly Inline[] =>
  (typeof content === 'string' || 'type' in content ? [content] : content).map((part) =>
    typeof part === 'string' ? text(part) : part,
  )

type Extra<T, Own extends keyof T> = Omit<T, 'type' | 'children' | Own>

export const text = (value: string): Text => ({ type: 'text', value })
/** The name of a rule and the like. */
export const code = (value: string): Text => ({ type: 'text', value, role: 'code' })
export const strong = (content: Content): Strong => ({ type: 'strong', children: inline(content) })
export const link = (href: string, content: Content): Link => ({ type: 'link', href, children: inline(content) })
/** `text` is what is printed; the value's own digits when absent. */
export const number = (value: number, text: string = String(value)): NumberNode => ({ type: 'number', value, text })
export const lineBreak = (): Break => ({ type: 'break' })

export const document = (meta: Meta, children: readonly Block[]): Document => ({ type: 'document', meta, children })
export const section = (children: readonly Block[], extra: Extra<Section, never> = {}): Section => ({
  type: 'section',
  ...extra,
  children,
})
export const heading = (depth: Heading['depth'], content: Content, extra: Extra<Heading, 'depth'> = {}): Heading => ({
  type: 'heading',
  depth,
  ...extra,
  children: inline(content),
})
export const paragraph = (content: Content, extra: Extra<Paragraph, never> = {}): Paragraph => ({
  type: 'paragraph',
  ...extra,
  children: inline(content),
})
export const note = (content: Content): Note => ({ type: 'note', children: inline(content) })
export const list = (children: readonly Item[], extra: Partial<Extra<List, never>> = {}): List => ({
  type: 'list',
  ordered: false,
  ...extra,
  children,
})
export const item = (children: readonly Block[]): Item => ({ type: 'item', children })
export const table = (
  caption: string,
  children: readonly Row[],
  extra: Partial<Extra<Table, 'caption'>> = {},
): Table => ({ type: 'table', caption, headRows: 0, ...extra, children })
export const row = (children: readonly Cell[]): Row => ({ type: 'row', children })
export const cell = (content: Content, extra: Extra<Cell, never> = {}): Cell => ({
  type: 'cell',
  ...extra,
  children: inline(content),
})
export const chart = (caption: string, categories: readonly string[], series: Chart['series']): Chart => ({
  type: 'chart',
  kind: 'bar',
  caption,
  categories,
  series,
})
