import { GxgkError } from './errors/gxgk-error'
import type { Node, NodeOf } from './tree'

/**
 * One function for each node type. It is a mapped type, so a new node type
 * fails to compile in every renderer until it is answered there.
 */
export type Handlers<Out, Context = void> = {
  readonly [T in Node['type']]: (node: NodeOf<T>, context: Context) => Out
}

/** Calls the handler of the node's type; throws on a type that the tree does not have. */
export const handle = <Out, Context>(handlers: Handlers<Out, Context>, node: Node, context: Context): Out => {
  if (!Object.hasOwn(handlers, node.type)) {
    const type = String(node.type)
    throw new GxgkError(
      'badDocument',
      { type },
      { zh: `文档树：没有“${type}”这种节点`, en: `document: unknown node type "${type}"` },
    )
  }
  return (handlers[node.type] as (node: Node, context: Context) => Out)(node, context)
}
