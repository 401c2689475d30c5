import type { Document } from '@gxgk/document'
import type { Zippable } from 'fflate'
import { strToU8, zipSync } from 'fflate'
import { blocksXml, escaped } from './docx-body'
import type { Referred } from './docx-body'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const styles = [1, 2, 3, 4, 5, 6].map(
  (depth) =>
    `<w:style w:type="paragraph" w:styleId="Heading${depth}"><w:name w:val="heading ${depth}"/>` +
    `<w:pPr><w:outlineLvl w:val="${depth - 1}"/></w:pPr></w:style>`,
)

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8]

const numberingXml = (starts: readonly number[]) => {
  const kind = (id: number, format: string, start: number, text: (level: number) => string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels
      .map(
        (level) =>
          `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>` +
          `<w:lvlText w:val="${text(level)}"/></w:lvl>`,
      )
      .join('')}</w:abstractNum>`
  return (
    kind(1, 'bullet', 1, () => '•') +
    starts.map((start, i) => kind(i + 2, 'decimal', start, (level) => `%${level + 1}.`)).join('') +
    [0, ...starts].map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i + 1}"/></w:num>`).join('')
  )
}

const wordXml = (name: string, inside: string) =>
  `${declaration}<w:${name} xmlns:w="${main}" xmlns:r="${relations}">${inside}</w:${name}>`

const relationship = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${mode}/>`

const relationshipsXml = (inside: string) =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${inside}</Relationships>`

const contentTypesXml = (names: readonly string[]) =>
  `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="json" ContentType="application/json"/>` +
  names
    .map((name) => {
      const type = name === 'document' ? `${contentType}.document.main+xml` : `${contentType}.${name}+xml`
      return `<Override PartName="/word/${name}.xml" ContentType="${type}"/>`
    })
    .join('') +
  `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
  '</Types>'

/** The parts of a .docx file as texts by their names. */
export const docxParts = ({ meta, children }: Document): { readonly [name: string]: string } => {
  const referred: Referred = { links: [], starts: [] }
  const body = blocksXml(children, referred)
  const links = referred.links.map((href, i) =>
    relationship(`link${i + 1}`, `${relations}/hyperlink`, href, ' TargetMode="External"'),
  )
  const own = ['styles', 'numbering'].map((name) => relationship(name, `${relations}/${name}`, `${name}.xml`))
  const core =
    `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(meta.title)}</dc:title></cp:coreProperties>`
  return {
    '[Content_Types].xml': contentTypesXml(['document', 'styles', 'numbering']),
    '_rels/.rels': relationshipsXml(
      relationship('main', `${relations}/officeDocument`, 'word/document.xml') +
        relationship('core', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ),
    'docProps/core.xml': core,
    'word/document.xml': wordXml('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationshipsXml([...own, ...links].join('')),
    'word/styles.xml': wordXml('styles', styles.join('')),
    'word/numbering.xml': wordXml('numbering', numberingXml(referred.starts)),
    ...(meta.embedded && { [`gxgk/${meta.embedded.name}`]: JSON.stringify(meta.embedded.data) }),
  }
}

/** The parts as a zip, the same bytes each time. */
export const zipOf = (parts: { readonly [name: string]: string | Uint8Array }): Uint8Array => {
  const files: Zippable = {}
  for (const [name, part] of Object.entries(parts)) files[name] = typeof part === 'string' ? strToU8(part) : part
  return zipSync(files, { mtime: new Date(1980, 0, 1) })
}

/** A document as a small .docx file: for tests of the reader, not for print. */
export const docxOf = (document: Document): Uint8Array => zipOf(docxParts(document))
