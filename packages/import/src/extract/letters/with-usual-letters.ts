import type { Document, Node } from '@gxgk/document'
import { isUnusual, usualLetters } from './usual-letters'

const changed = <N extends Node>(node: N): N => {
  if (node.type === 'text') return isUnusual(node.value) ? { ...node, value: usualLetters(node.value) } : node
  if (!('children' in node)) return node
  const children = (node.children as readonly Node[]).map(changed)
  return children.some((child, i) => child !== node.children[i]) ? { ...node, children } : node
}

/** The document in usual letters; see `usualLetters`. */
export const withUsualLetters = (document: Document): Document => ({
  ...document,
  meta: { ...document.meta, title: usualLetters(document.meta.title) },
  children: document.children.map(changed),
})
