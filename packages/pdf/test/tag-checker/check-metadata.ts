import type { Check, CheckedFile } from './checked-file'
import { isTrue, listOf, nameOf, textOf } from './pdf-objects'
import { xmpProperties } from './xmp-properties'

const pairsOfInfo = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
] as const

/** `D:20250122000000Z` as XMP writes it. */
const isoDate = (text: string | undefined) =>
  text?.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')

const headingsSkip = ({ nodes }: CheckedFile): boolean => {
  const depths = nodes.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []))
  return depths.some((depth, i) => depth > (depths[i - 1] ?? 0) + 1)
}

const ofPacket = (file: CheckedFile, packet: string): readonly string[] => {
  const xmp = xmpProperties(packet)
  const { info } = file.objects
  return [
    ...pairsOfInfo
      .filter(([key, name]) => textOf(info?.get(key)) !== xmp.get(name))
      .map(([key]) => `the metadata and the information differ in the ${key}`),
    ...(isoDate(textOf(info?.get('CreationDate'))) === xmp.get('xmp:CreateDate')
      ? []
      : ['the metadata have another date']),
    ...(isoDate(textOf(info?.get('ModDate'))) === xmp.get('xmp:ModifyDate') ? [] : ['the metadata have another date']),
    ...(xmp.get('pdfaid:part') === '3' && xmp.get('pdfaid:conformance') === 'A'
      ? []
      : ['the metadata do not say PDF/A-3a']),
    ...(xmp.has('pdfuaid:part') && xmp.get('pdfaSchema:prefix') !== 'pdfuaid' ? ['pdfuaid is not described'] : []),
    ...(xmp.has('pdfuaid:part') && headingsSkip(file) ? ['the metadata say PDF/UA of headings that skip a level'] : []),
  ]
}

/** The metadata are well-formed, agree with the information, and claim what the file is. */
export const checkMetadata: Check = (file) => {
  const bytes = file.objects.bytesOf(file.objects.catalog.raw('Metadata'))
  if (!bytes) return ['there are no metadata']
  try {
    return ofPacket(file, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch (error) {
    return [`the metadata are not well-formed: ${String(error)}`]
  }
}

/** What the catalogue has to say of a file for everyone and for long. */
export const checkCatalog: Check = ({ objects }) => {
  const { catalog, info, dictOf } = objects
  const intent = dictOf(listOf(catalog.get('OutputIntents'))[0])
  const attached = catalog.dict('Names')?.dict('EmbeddedFiles')?.list('Names') ?? []
  const files = listOf(catalog.get('AF')).map(dictOf)
  return [
    ...(textOf(catalog.get('Lang')) ? [] : ['the file has no language']),
    ...(textOf(info?.get('Title')) ? [] : ['the file has no title']),
    ...(isTrue(catalog.dict('ViewerPreferences')?.get('DisplayDocTitle')) ? [] : ['its title is not displayed']),
    ...(isTrue(catalog.dict('MarkInfo')?.get('Marked')) ? [] : ['the file does not say that it is tagged']),
    ...(nameOf(intent?.get('S')) === 'GTS_PDFA1' && intent?.dict('DestOutputProfile')
      ? []
      : ['there is no output intent']),
    ...(files.length === attached.length / 2 ? [] : ['an attached file is not associated with the document']),
    ...files
      .filter((file) => nameOf(file?.get('AFRelationship')) !== 'Source')
      .map(() => 'an attached file is not said to be the source'),
  ]
}
