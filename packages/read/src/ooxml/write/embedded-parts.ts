import type { Embedded } from '@gxgk/document'
import { packageNamespaces } from './namespaces'
import { element, escapeXml, part } from './xml-text'

/** Any fixed one: Office tells the parts of a file apart by it. */
const id = '{6B1F7A52-6A0B-4E0E-9C0D-67786B670001}'

/** The embedded data as a custom XML part, which Office and LibreOffice keep when they save the file. */
export const embeddedParts = ({ name, data }: Embedded): { readonly item: string; readonly properties: string } => ({
  item: part(
    'data',
    { xmlns: packageNamespaces.embedded, name, type: 'application/json' },
    escapeXml(JSON.stringify(data)),
  ),
  properties: part(
    'ds:datastoreItem',
    { 'ds:itemID': id, 'xmlns:ds': packageNamespaces.customXml },
    element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': packageNamespaces.embedded })),
  ),
})
