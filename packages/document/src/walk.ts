import { chartTable } from './chart-table'
import type { Node } from './tree'

/** The nodes directly below a node, in reading order; a chart's are those of its table. */
export const childrenOf = (node: Node): readonly Node[] =>
  node.type === 'chart' ? [chartTable(node)] : 'children' in node ? node.children : []

/** The node and every node below it, in reading order. */
export function* walk(root: Node): Generator<Node> {
  const open: Node[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    yield node
    const below = childrenOf(node)
    for (let i = below.length - 1; i >= 0; i--) open.push(below[i]!)
  }
}
