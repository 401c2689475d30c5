import { assertArgument } from './errors/assert-argument'
import type { OptionCheck } from './errors/option-checks'
import { chartTable } from './chart-table'
import type { Node } from './tree'

const aNode: OptionCheck = {
  expected: { zh: '文档树的节点', en: 'a node of a document' },
  is: (value) => typeof (value as Node | null | undefined)?.type === 'string',
}

/** The nodes directly below a node, in reading order; a chart's are those of its table. */
export const childrenOf = (node: Node): readonly Node[] =>
  node.type === 'chart' ? [chartTable(node)] : 'children' in node ? node.children : []

/** The node and every node below it, in reading order. */
export function* walk(root: Node): Generator<Node> {
  assertArgument('walk', 'root', root, aNode)
  const open: Node[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    yield node
    const below = childrenOf(node)
    for (let i = below.length - 1; i >= 0; i--) open.push(below[i]!)
  }
}
