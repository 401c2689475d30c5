import type { Embedded, Meta } from '@gxgk/document'
import { relationshipsOf } from '../relationships'
import { embeddedParts } from './embedded-parts'
import { packageNamespaces } from './namespaces'
import type { Relation } from './package-parts'
import { contentTypesPart, relationsPart } from './package-parts'
import { appPart, corePart } from './property-parts'
import { packedFile, utf8, zipFile } from './zip-file'

/** A part that the main part refers to, as seen from the folder of that. */
export interface OfficePart extends Relation {
  readonly text: string
  readonly contentType: string
  /** What it refers to itself. */
  readonly relations?: readonly Relation[]
}

/** A Word file or a workbook but for what all have. */
export interface OfficeFile {
  /** Its name with one folder, `word/document.xml`. */
  readonly main: { readonly name: string; readonly text: string; readonly contentType: string }
  readonly parts: readonly OfficePart[]
  /** What the main part refers to that is no part, or is none of its own. */
  readonly relations?: readonly Relation[]
  readonly meta: Meta
  readonly lang: string
  /** By which programs know the file. */
  readonly identifier?: string
  readonly embedded?: Embedded
}

const ofDocument = 'application/vnd.openxmlformats-officedocument'
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml'

/** The parts of the file by their names. */
const partsOf = ({ main, parts, relations = [], meta, lang, identifier, embedded }: OfficeFile) => {
  const folder = main.name.slice(0, main.name.indexOf('/') + 1)
  const made = embedded && embeddedParts(embedded)
  const custom: Relation = { id: 'embedded', type: 'customXml', target: '../customXml/item1.xml' }
  return {
    '[Content_Types].xml': contentTypesPart([
      [main.name, main.contentType],
      ['docProps/core.xml', coreType],
      ['docProps/app.xml', `${ofDocument}.extended-properties+xml`],
      ...parts.map(({ target, contentType }) => [folder + target, contentType] as const),
      ...(made ? [['customXml/itemProps1.xml', `${ofDocument}.customXmlProperties+xml`] as const] : []),
    ]),
    '_rels/.rels': relationsPart([
      { id: 'document', type: 'officeDocument', target: main.name },
      {
        id: 'core',
        type: `${packageNamespaces.packaged}/relationships/metadata/core-properties`,
        target: 'docProps/core.xml',
      },
      { id: 'app', type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    [main.name]: main.text,
    [relationshipsOf(main.name)]: relationsPart([...parts, ...relations, ...(made ? [custom] : [])]),
    ...Object.fromEntries(
      parts.flatMap(({ target, text, relations: own = [] }) => [
        [folder + target, text],
        ...(own.length > 0 ? [[relationshipsOf(folder + target), relationsPart(own)] as const] : []),
      ]),
    ),
    'docProps/core.xml': corePart(meta, lang, identifier),
    'docProps/app.xml': appPart(),
    ...(made && {
      'customXml/item1.xml': made.item,
      'customXml/itemProps1.xml': made.properties,
      'customXml/_rels/item1.xml.rels': relationsPart([
        { id: 'properties', type: 'customXmlProps', target: 'itemProps1.xml' },
      ]),
    }),
  }
}

/** The bytes of the file, the same each time. */
export const officeFile = (file: OfficeFile): Uint8Array =>
  zipFile(Object.entries(partsOf(file)).map(([name, text]) => packedFile(name, utf8(text))))
