import type { Inline, Ref } from '@gxgk/document'
import { plainText, safeHref } from '@gxgk/document'
import type { Face, Faces, Role } from '@gxgk/layout'
import { noFontFor } from '../errors'

/** Words in one font, as pdfmake has them. */
export interface Words {
  readonly text: string
  readonly font: string
  readonly link?: string
  readonly linkToDestination?: string
}

export interface WordsContext {
  readonly faces: Faces
  /** Refs of the document, which links may point to. */
  readonly refs: ReadonlySet<Ref>
}

type Target = Pick<Words, 'link' | 'linkToDestination'>

const targetOf = (href: string, refs: ReadonlySet<Ref>): Target => {
  const safe = safeHref(href)
  if (safe === undefined) return {}
  if (!safe.startsWith('#')) return { link: safe }
  return refs.has(safe.slice(1)) ? { linkToDestination: safe.slice(1) } : {}
}

/** The text in pieces of one font each: pdfmake leaves out in silence what a font has not. */
const pieces = (text: string, faces: readonly Face[], target: Target, place: string): readonly Words[] => {
  const found: { text: string; readonly font: string }[] = []
  for (const char of text) {
    const last = found.at(-1)
    const face = faces.find(({ advance }) => advance(char.codePointAt(0)!) !== undefined)
    if (char !== '\n' && !face) throw noFontFor('toPdfmake', char, place)
    if (last && (char === '\n' || face!.id === last.font)) last.text += char
    else found.push({ text: char, font: (face ?? faces[0]!).id })
  }
  return found.map((piece) => ({ ...piece, ...target }))
}

/** What is printed of the nodes, in fonts for the role. */
export const wordsOf = (nodes: readonly Inline[], role: Role, { faces, refs }: WordsContext): readonly Words[] => {
  const place = nodes.map(plainText).join('')
  const visit = (node: Inline, own: Role, target: Target): readonly Words[] => {
    if (node.type === 'text') return pieces(node.value.replace(/[\t\n\r]/g, ' '), faces[own], target, place)
    if (node.type === 'number') return pieces(node.text, faces[own], target, place)
    if (node.type === 'break') return pieces('\n', faces[own], target, place)
    if (node.type === 'strong')
      return node.children.flatMap((child) => visit(child, own === 'fangsong' ? 'heiti' : own, target))
    return node.children.flatMap((child) => visit(child, own, targetOf(node.href, refs)))
  }
  return nodes.flatMap((node) => visit(node, role, {}))
}
