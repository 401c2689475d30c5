import type { DefaultTreeAdapterTypes } from 'parse5'
import { defaultTreeAdapter } from 'parse5'
import { refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { PageParser } from './stray-rows'

export type Element = DefaultTreeAdapterTypes.Element
export type ChildNode = DefaultTreeAdapterTypes.ChildNode

/** The parser puts texts together of words and the spaces between them, which costs time though it makes no nodes. */
const piecesANode = 10

/**
 * The tree that a browser makes of a page, but for rows outside of tables (`PageParser`). Nodes are counted as they are made, not afterwards: a few unclosed tags can
 * make more of them than memory holds, in any parser that follows the standard.
 */
export const parsePage = (html: string, limits: Limits): DefaultTreeAdapterTypes.Document => {
  const { createElement, createCommentNode, insertText, insertTextBefore } = defaultTreeAdapter
  let [nodes, pieces] = [0, 0]
  const count = () => refuseBeyond('nodes', nodes + Math.floor(pieces / piecesANode), limits)
  const counted = <A extends unknown[], N>(make: (...facts: A) => N) => {
    return (...facts: A): N => {
      nodes++
      count()
      return make(...facts)
    }
  }
  const putting = <A extends unknown[]>(put: (parent: DefaultTreeAdapterTypes.ParentNode, ...facts: A) => void) => {
    return (parent: DefaultTreeAdapterTypes.ParentNode, ...facts: A): void => {
      const children = parent.childNodes.length
      put(parent, ...facts)
      if (parent.childNodes.length > children) nodes++
      else pieces++
      count()
    }
  }
  return PageParser.parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: counted(createElement),
      createCommentNode: counted(createCommentNode),
      insertText: putting(insertText),
      insertTextBefore: putting(insertTextBefore),
    },
  })
}
