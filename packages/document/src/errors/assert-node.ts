import type { Node, NodeOf } from '../tree'
import { assertArgument } from './assert-argument'
import type { OptionCheck } from './option-checks'

/** A node of one of these types. */
export const nodeOf = (...types: readonly Node['type'][]): OptionCheck => ({
  expected: { zh: `节点 ${types.join('、')}`, en: `a node ${types.join(' or ')}` },
  is: (value) => types.includes((value as Node | null | undefined)?.type as Node['type']),
})

/** Throws unless the value is a node of the type; it looks no further. */
export function assertNode<T extends Node['type']>(call: string, value: unknown, type: T): asserts value is NodeOf<T> {
  assertArgument(call, type, value, nodeOf(type))
}

/** Throws unless these are nodes of the types, one by one. */
export const assertNodes = (call: string, nodes: unknown, ...types: readonly Node['type'][]): void => {
  const check = nodeOf(...types)
  assertArgument(call, 'children', nodes, {
    expected: { zh: `${check.expected.zh} 的列表`, en: `an array of nodes ${types.join(' or ')}` },
    is: Array.isArray,
  })
  for (const [i, node] of (nodes as readonly unknown[]).entries()) assertArgument(call, `children[${i}]`, node, check)
}
