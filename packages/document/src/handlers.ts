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
  if (!Object.hasOwn(handlers, node.type)) throw new Error(`document: unknown node type "${String(node.type)}"`)
  return (handlers[node.type] as (node: Node, context: Context) => Out)(node, context)
}
