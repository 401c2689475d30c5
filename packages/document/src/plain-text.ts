import { chartTable } from './chart-table'
import type { Handlers } from './handlers'
import { handle } from './handlers'
import { wrongArgument } from './errors/wrong-argument'
import type { Node } from './tree'

type Part = Node | string

const parted = (nodes: readonly Node[], separator: string): readonly Part[] =>
  nodes.flatMap((node, i) => (i === 0 ? [node] : [separator, node]))

/** What each node is made of: words, and nodes that are made of words in turn. */
const parts: Handlers<readonly Part[]> = {
  document: (node) => parted(node.children, '\n'),
  section: (node) => parted(node.children, '\n'),
  heading: (node) => node.children,
  paragraph: (node) => node.children,
  list: (node) => parted(node.children, '\n'),
  item: (node) => parted(node.children, '\n'),
  table: (node) => parted(node.children, '\n'),
  row: (node) => parted(node.children, '\t'),
  cell: (node) => node.children,
  note: (node) => node.children,
  chart: (node) => [chartTable(node)],
  text: (node) => [node.value],
  strong: (node) => node.children,
  link: (node) => node.children,
  number: (node) => [node.text],
  break: () => ['\n'],
}

/** Every printed word and figure in order: blocks and rows on lines of their own, cells parted by tabs. */
export const plainText = (root: Node): string => {
  if (typeof root === 'string')
    throw wrongArgument('plainText', 'root', root, { expected: { zh: '节点', en: 'a node' } })
  let words = ''
  // A list of what is still to be read, not recursion, so that no depth of nesting exhausts the stack.
  const open: Part[] = [root]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part === 'string') words += part
    else {
      const below = handle(parts, part, undefined)
      for (let i = below.length - 1; i >= 0; i--) open.push(below[i]!)
    }
  }
  return words
}
