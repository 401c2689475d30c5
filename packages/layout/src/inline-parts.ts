import type { Inline, Ref } from '@gxgk/document'
import { linkTarget } from './link-target'
import type { Elements } from './elements'
import type { Face, Faces, Role } from './face'
import type { Part } from './glyphs'

export interface InlineContext {
  readonly faces: Faces
  readonly elements: Elements
  /** Refs of the document, which links may point to. */
  readonly refs: ReadonlySet<Ref>
}

interface Stretch {
  readonly text: string
  readonly faces: readonly Face[]
  readonly breakBefore: boolean
  /** Address of the link that it is in, one object a link. */
  readonly link?: { readonly href: string }
}

/** Puts what is printed of the nodes into a row; `broken` tells that the next words begin a line. */
const stretchesOf = (nodes: readonly Inline[], role: Role, { faces, refs }: InlineContext): readonly Stretch[] => {
  const found: Stretch[] = []
  let broken = false
  const add = (text: string, own: Role, link: Stretch['link']) => {
    found.push({ text, faces: faces[own], breakBefore: broken, ...(link && { link }) })
    broken = false
  }
  const visit = (node: Inline, own: Role, link: Stretch['link']): void => {
    if (node.type === 'text') add(node.value, own, link)
    else if (node.type === 'number') add(node.text, own, link)
    else if (node.type === 'strong')
      for (const child of node.children) visit(child, own === 'fangsong' ? 'heiti' : own, link)
    else if (node.type === 'link') {
      const target = linkTarget(node.href, refs) ? { href: node.href } : link
      for (const child of node.children) visit(child, own, target)
    } else {
      // Two breaks in a row leave an empty line between them.
      if (broken) add('', own, link)
      broken = true
    }
  }
  for (const node of nodes) visit(node, role, undefined)
  if (broken) add('', role, undefined)
  return found
}

/**
 * The words of the nodes, in faces for the role. They belong to `element` itself, unless there are links
 * among them: an element has either elements or text in it.
 */
export const inlineParts = (
  nodes: readonly Inline[],
  role: Role,
  element: number,
  context: InlineContext,
): readonly Part[] => {
  const [only] = nodes
  if (nodes.length === 1 && (only!.type === 'text' || only!.type === 'number'))
    return [{ text: only!.type === 'text' ? only!.value : only!.text, faces: context.faces[role], element }]
  const stretches = stretchesOf(nodes, role, context)
  const mixed = stretches.some(({ link }) => link)
  const { elements, refs } = context
  let open = element
  let last: Stretch['link'] | null = null
  return stretches.map(({ text, faces, breakBefore, link }) => {
    if (mixed && text && link !== last) {
      last = link
      const role = link
        ? ({ role: 'Link', target: linkTarget(link.href, refs)! } as const)
        : ({ role: 'Span' } as const)
      open = elements.add({ ...role, parent: element })
    }
    return { text, faces, element: open, breakBefore }
  })
}
