import type { Handlers } from './handlers'
import { handle } from './handlers'
import type { Node } from './tree'
import { chartTable } from './chart-table'

const join = (nodes: readonly Node[], separator: string) => nodes.map((node) => plainText(node)).join(separator)

const handlers: Handlers<string> = {
  document: (node) => join(node.children, '\n'),
  section: (node) => join(node.children, '\n'),
  heading: (node) => join(node.children, ''),
  paragraph: (node) => join(node.children, ''),
  list: (node) => join(node.children, '\n'),
  item: (node) => join(node.children, '\n'),
  table: (node) => join(node.children, '\n'),
  row: (node) => join(node.children, '\t'),
  cell: (node) => join(node.children, ''),
  note: (node) => join(node.children, ''),
  chart: (node) => plainText(chartTable(node)),
  text: (node) => node.value,
  strong: (node) => join(node.children, ''),
  link: (node) => join(node.children, ''),
  number: (node) => node.text,
  break: () => '\n',
}

/** Every printed word and figure in order: blocks and rows on lines of their own, cells parted by tabs. */
export const plainText = (node: Node): string => handle(handlers, node, undefined)
