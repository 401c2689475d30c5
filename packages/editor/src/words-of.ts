import type { Node } from '@gxgk/document'
import { walk } from '@gxgk/document'

const words = (node: Node): string => {
  if (node.type === 'text') return node.value
  if (node.type === 'number') return node.text
  return node.type === 'break' ? '\n' : ''
}

/** What is printed of a heading or a cell; `plainText` is for whole documents, tables and charts among them. */
export const wordsOf = (node: Node): string => [...walk(node)].map(words).join('')
