import type { DocumentInfo } from './document-info'

const entities: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
}
const escaped = (text: string) => text.replace(/[&<>\r]/g, (char) => entities[char]!)

const alternatives = (name: string, text: string) =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`

const description = (namespaces: readonly string[], properties: string) =>
  `<rdf:Description rdf:about="" ${namespaces.join(' ')}>${properties}</rdf:Description>\n`

const pdfa = description(
  ['xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"'],
  '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
)

/** PDF/A knows no property of PDF/UA: it has to be described along with its claim (ISO 19005-3, 6.6.2.3). */
const pdfua =
  description(['xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'], '<pdfuaid:part>1</pdfuaid:part>') +
  description(
    [
      'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
      'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
      'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
    ],
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
      '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
      '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
      '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
      '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
      '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
      '<pdfaProperty:category>internal</pdfaProperty:category>' +
      '<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>' +
      '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>',
  )

/** The metadata of a file that conforms to PDF/A-3a, and to PDF/UA-1 where that is so. */
export const xmpPacket = (info: DocumentInfo, isUniversal: boolean): string => {
  const { title, author, subject, lang, creator, producer } = info
  const date = info.date.toISOString().replace('.000Z', 'Z')
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${description(
  ['xmlns:dc="http://purl.org/dc/elements/1.1/"'],
  '<dc:format>application/pdf</dc:format>' +
    alternatives('dc:title', title) +
    (author === undefined ? '' : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`) +
    (subject === undefined ? '' : alternatives('dc:description', subject)) +
    `<dc:language><rdf:Bag><rdf:li>${escaped(lang)}</rdf:li></rdf:Bag></dc:language>`,
)}${description(
    ['xmlns:xmp="http://ns.adobe.com/xap/1.0/"'],
    `<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>` +
      ['CreateDate', 'ModifyDate', 'MetadataDate'].map((name) => `<xmp:${name}>${date}</xmp:${name}>`).join(''),
  )}${description(
    ['xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'],
    `<pdf:Producer>${escaped(producer)}</pdf:Producer>`,
  )}${pdfa}${isUniversal ? pdfua : ''}</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}
