import type { Meta } from '@gxgk/document'
import { packageNamespaces } from './namespaces'
import { element, escapeXml, part } from './xml-text'

const told = (name: string, words: string | undefined, attributes = {}): string =>
  words === undefined || words === '' ? '' : element(name, attributes, escapeXml(words))

/** Title, subject, organ, language and day of the document, and by what name programs know it. */
export const corePart = ({ title, subject, author, date }: Meta, lang: string, identifier?: string): string => {
  const time = date && `${date}T00:00:00Z`
  const day = { 'xsi:type': 'dcterms:W3CDTF' }
  return part(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packageNamespaces.packaged}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    told('dc:title', title) +
      told('dc:subject', subject) +
      told('dc:creator', author) +
      told('dc:language', lang) +
      told('dc:identifier', identifier) +
      told('dcterms:created', time, day) +
      told('dcterms:modified', time, day),
  )
}

export const appPart = (): string =>
  part('Properties', { xmlns: packageNamespaces.extended }, element('Application', {}, 'gxgk'))
