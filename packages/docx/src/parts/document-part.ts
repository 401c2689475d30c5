import type { Document } from '@gxgk/document'
import { bodyXml } from '../body/body-xml'
import type { Context } from '../body/context'
import { namespaces, wordNamespaces } from '../namespaces'
import { page } from '../page'
import { element, part } from '../xml'

/** The page of GB/T 9704, with footers where the document has a page number. */
const sectionXml = (isNumbered: boolean): string => {
  const footer = (type: string, id: string) => element('w:footerReference', { 'w:type': type, 'r:id': id })
  return element(
    'w:sectPr',
    {},
    (isNumbered ? footer('default', 'footer1') + footer('even', 'footer2') : '') +
      element('w:pgSz', { 'w:w': page.width, 'w:h': page.height }) +
      element('w:pgMar', {
        'w:top': page.top,
        'w:right': page.right,
        'w:bottom': page.bottom,
        'w:left': page.left,
        'w:header': page.header,
        'w:footer': page.footer,
        'w:gutter': 0,
      }) +
      element('w:docGrid', { 'w:type': 'lines', 'w:linePitch': page.pitch }),
  )
}

export const documentPart = (document: Document, context: Context): string =>
  part(
    'w:document',
    { ...wordNamespaces, 'xmlns:wp': namespaces.wordDrawing },
    element('w:body', {}, bodyXml(document, context) + sectionXml(document.meta.pageNumber !== undefined)),
  )
