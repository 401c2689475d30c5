import type { StructureElement } from '@gxgk/layout'
import type { PdfDictionary } from '../write/pdf-value'
import { textString } from '../write/pdf-value'

const moreThanOne = (count: number | undefined) => count !== undefined && count > 1

/** The attributes of an element (ISO 32000-1, 14.8.5), undefined when it has none. */
export const attributesOf = (element: StructureElement): PdfDictionary | undefined => {
  const { role, summary, scope, rowSpan, colSpan, numbering } = element
  if (role === 'L') return numbering && { O: 'List', ListNumbering: numbering }
  const attributes = {
    ...(summary && { Summary: textString(summary) }),
    ...(scope && { Scope: scope }),
    ...(moreThanOne(rowSpan) && { RowSpan: rowSpan }),
    ...(moreThanOne(colSpan) && { ColSpan: colSpan }),
  }
  return Object.keys(attributes).length > 0 ? { O: 'Table', ...attributes } : undefined
}
