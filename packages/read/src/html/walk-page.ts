import type { DefaultTreeAdapterTypes } from 'parse5'
import type { ChildNode, Element } from './parse-page'
import type { Spot } from './spot'
import { nextSpot, topSpot } from './spot'

export interface Visitor {
  /** Called before what is in an element; false leaves all of it out, the element's end too. */
  readonly enter: (element: Element, spot: Spot) => boolean
  readonly leave: (element: Element) => void
  readonly text: (value: string) => void
}

interface Open {
  readonly element: Element | undefined
  readonly children: readonly ChildNode[]
  readonly spot: Spot
  next: number
}

/** Visits elements and texts in order. A list of what is open, not recursion, so that no depth exhausts the stack. */
export const walkPage = (page: DefaultTreeAdapterTypes.Document, { enter, leave, text }: Visitor): void => {
  const open: Open[] = [{ element: undefined, children: page.childNodes, spot: topSpot(), next: 0 }]
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const child = at.children[at.next++]
    if (child === undefined) {
      if (at.element) leave(at.element)
      open.pop()
    } else if ('tagName' in child) {
      const spot = nextSpot(at.spot, child.tagName)
      if (enter(child, spot)) open.push({ element: child, children: child.childNodes, spot, next: 0 })
    } else if (child.nodeName === '#text' && 'value' in child) text(child.value)
  }
}
