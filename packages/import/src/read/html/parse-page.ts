import type { DefaultTreeAdapterTypes } from 'parse5'
import { defaultTreeAdapter, parse } from 'parse5'
import { refuseBeyond } from '../../import-error'
import type { Limits } from '../../limits'

export type Element = DefaultTreeAdapterTypes.Element
export type ChildNode = DefaultTreeAdapterTypes.ChildNode

/**
 * The tree that a browser makes of a page. Nodes are counted as they are made, not afterwards: a few unclosed tags can
 * make more of them than memory holds, in any parser that follows the standard.
 */
export const parsePage = (html: string, limits: Limits): DefaultTreeAdapterTypes.Document => {
  let nodes = 0
  const counted = <A extends unknown[], N>(make: (...facts: A) => N) => {
    return (...facts: A): N => {
      refuseBeyond('nodes', ++nodes, limits)
      return make(...facts)
    }
  }
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: counted(defaultTreeAdapter.createElement),
      createCommentNode: counted(defaultTreeAdapter.createCommentNode),
      createTextNode: counted(defaultTreeAdapter.createTextNode),
    },
  })
}
