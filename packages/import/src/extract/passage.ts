import type { Document, Node, Source } from '@gxgk/document'
import { childrenOf, plainText } from '@gxgk/document'

/** Words with their place in the source. */
export interface Words {
  readonly text: string
  readonly source: Source
}

/** The place alone, of something that has one. */
export const placeOf = ({ page, line, path, box }: Source = {}): Source => ({
  ...(page !== undefined && { page }),
  ...(line !== undefined && { line }),
  ...(path !== undefined && { path }),
  ...(box !== undefined && { box }),
})

/** What a document says, without its nesting: paragraphs and headings, and tables as rows of cells. */
export type Passage =
  | (Words & { readonly kind: 'text'; readonly heading: boolean })
  | { readonly kind: 'table'; readonly rows: readonly (readonly Words[])[] }

const wordsOf = (node: Node, place: Source): Words => ({ text: plainText(node), source: node.source ?? place })

/** The passages of a document in reading order. */
export const passagesOf = (document: Document): readonly Passage[] => {
  const passages: Passage[] = []
  const open: Node[] = [document]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'note')
      passages.push({ kind: 'text', heading: node.type === 'heading', ...wordsOf(node, {}) })
    else if (node.type === 'table')
      passages.push({
        kind: 'table',
        rows: node.children.map((row) => row.children.map((cell) => wordsOf(cell, row.source ?? {}))),
      })
    else {
      const below = childrenOf(node)
      for (let i = below.length - 1; i >= 0; i--) open.push(below[i]!)
    }
  }
  return passages
}
