import type { DraftFigure } from '@gxgk/core'
import type { Document } from '@gxgk/document'
import { plainText, walk } from '@gxgk/document'

/** What stands in the cells of a printed report, by address: null where nothing does. Cells that are not printed are not there. */
export type PrintedFigures = ReadonlyMap<string, DraftFigure>

/** The figures of a document as it stands, deviations and all. */
export const printedFigures = (document: Document): PrintedFigures => {
  const figures = new Map<string, DraftFigure>()
  for (const node of walk(document)) {
    if (node.type !== 'cell' || node.ref === undefined) continue
    const [only] = node.children
    figures.set(node.ref, only?.type === 'number' ? only.value : /^[/／]$/.test(plainText(node).trim()) ? '/' : null)
  }
  return figures
}
