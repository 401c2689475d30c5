import type { Document } from '@gxgk/document'
import { plainText, walk } from '@gxgk/document'
import type { Words } from '../passage'

/** What the names of our own begin with that are no addresses of cells. */
const own = 'gxgk.'

export const organName = `${own}organ`
export const yearName = `${own}year`
export const narrativeName = (section: string): string => `${own}narrative.${section}`

/** The cells of a workbook by the names that they have in it; undefined where none of the names is of our own. */
export const namedWords = (document: Document): ReadonlyMap<string, Words> | undefined => {
  const named = new Map<string, Words>()
  for (const node of walk(document))
    if (
      (node.type === 'cell' || node.type === 'paragraph') &&
      node.ref !== undefined &&
      node.source?.cell !== undefined
    )
      named.set(node.ref, { text: plainText(node), source: node.source })
  return named.has(organName) || named.has(yearName) ? named : undefined
}
