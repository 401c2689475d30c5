import type { DefaultTreeAdapterTypes } from 'parse5'
import { defaultTreeAdapter } from 'parse5'
import { refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { workOf } from '../work'
import { PageParser } from './stray-rows'

export type Element = DefaultTreeAdapterTypes.Element
export type ChildNode = DefaultTreeAdapterTypes.ChildNode

/** The tree of a page, and the style sheets in it that count. */
export interface Page {
  readonly page: DefaultTreeAdapterTypes.Document
  readonly sheets: readonly string[]
}

type Parent = DefaultTreeAdapterTypes.ParentNode

/** Whether nodes stand in the page and in no template; of what stands in one another no way up is gone twice. */
const inPage = (): ((node: Parent | null) => boolean) => {
  const known = new Map<Parent, boolean>()
  return (node) => {
    const way: Parent[] = []
    let top = node
    while (top && !known.has(top) && 'parentNode' in top) {
      way.push(top)
      top = top.parentNode
    }
    const isIn = top !== null && (known.get(top) ?? top.nodeName === '#document')
    for (const one of way) known.set(one, isIn)
    return isIn
  }
}

/** A style sheet for print says nothing of the page. */
const isForScreens = ({ attrs }: Element): boolean =>
  /^(?:all|screen)?$/i.test((attrs.find(({ name }) => name === 'media')?.value ?? '').trim())

const textIn = ({ childNodes }: Element): string =>
  childNodes.map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : '')).join('')

/** What a letter counts where it is no word: style sheets are read, scripts are not. */
const costOfLetter: { readonly [element: string]: number } = { style: 0.25, script: 0 }

/** Each makes a letter at least, which the parser tells only once it has put all of a text together. */
const referencesIn = (html: string): number => {
  let references = 0
  for (let at = html.indexOf('&'); at !== -1; at = html.indexOf('&', at + 1)) references++
  return references
}

/**
 * The tree that a browser makes of a page, but for rows outside of tables (`PageParser`). Nodes are counted as they are made, not afterwards: a few unclosed tags can
 * make more of them than memory holds, in any parser that follows the standard.
 */
export const parsePage = (html: string, limits: Limits): Page => {
  const work = workOf(limits)
  refuseBeyond('letters', referencesIn(html), limits)
  const { createElement, createCommentNode, insertText, insertTextBefore } = defaultTreeAdapter
  const counted = <A extends unknown[], N>(make: (...facts: A) => N) => {
    return (...facts: A): N => {
      work.nodes(1)
      return make(...facts)
    }
  }
  const putting = <A extends unknown[]>(put: (parent: Parent, text: string, ...facts: A) => void) => {
    return (parent: Parent, text: string, ...facts: A): void => {
      work.letters(text.length * (costOfLetter[parent.nodeName] ?? 1))
      const children = parent.childNodes.length
      put(parent, text, ...facts)
      // The parser puts texts together of words and the spaces between them.
      if (parent.childNodes.length > children) work.nodes(1)
      else work.piece()
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
  const isInPage = inPage()
  return { page, sheets: styles.filter((style) => isForScreens(style) && isInPage(style.parentNode)).map(textIn) }
}
