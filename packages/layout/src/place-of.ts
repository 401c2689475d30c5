import type { Node } from '@gxgk/document'
import { plainText } from '@gxgk/document'

/** Where a text stands, for errors: its ref, or how it begins. */
export const placeOf = (node: Node): string => {
  if ('ref' in node && node.ref !== undefined) return node.ref
  const characters = Array.from(plainText(node))
  return `"${characters.slice(0, 20).join('')}${characters.length > 20 ? '…' : ''}"`
}
