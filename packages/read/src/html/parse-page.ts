import type { DefaultTreeAdapterTypes } from 'parse5'
import { defaultTreeAdapter } from 'parse5'
import { refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { PageParser } from './stray-rows'

export type Element = DefaultTreeAdapterTypes.Element
export type ChildNode = DefaultTreeAdapterTypes.ChildNode

/** The tree of a page, and the style sheets in it that count. */
export interface Page {
  readonly page: DefaultTreeAdapterTypes.Document
  readonly sheets: readonly string[]
}

/** A style sheet for print, or in a template, says nothing of the page. */
const isInForce = (style: Element): boolean => {
  const media = style.attrs.find(({ name }) => name === 'media')?.value ?? ''
  let top: DefaultTreeAdapterTypes.ParentNode | null = style.parentNode
  while (top && 'parentNode' in top) top = top.parentNode
  return /^\s*(?:all|screen)?\s*$/i.test(media) && top?.nodeName === '#document'
}

const textIn = ({ childNodes }: Element): string =>
  childNodes.map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : '')).join('')

/** The parser puts texts together of words and the spaces between them, which costs time though it makes no nodes. */
const piecesANode = 10

/**
 * The tree that a browser makes of a page, but for rows outside of tables (`PageParser`). Nodes are counted as they are made, not afterwards: a few unclosed tags can
 * make more of them than memory holds, in any parser that follows the standard.
 */
export const parsePage = (html: string, limits: Limits): Page => {
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
  const make = counted(createElement)
  const styles: Element[] = []
  const page = PageParser.parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...facts) => {
        const element = make(...facts)
        if (element.tagName === 'style') styles.push(element)
        return element
      },
      createCommentNode: counted(createCommentNode),
      insertText: putting(insertText),
      insertTextBefore: putting(insertTextBefore),
    },
  })
  return { page, sheets: styles.filter(isInForce).map(textIn) }
}
