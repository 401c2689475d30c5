import { escaped } from './docx-body'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A sheet as it is written: what stands in its root, and in its start tag in the workbook. */
export interface RawSheet {
  readonly name?: string
  readonly xml: string
  readonly attributes?: string
}

/** What a workbook is made of, as it is written. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[]
  readonly title?: string
  /** Shared strings, what stands in each `si`. */
  readonly strings?: readonly string[]
  /** What stands in the root of the styles. */
  readonly styles?: string
  /** What stands in the root of the workbook before the sheets. */
  readonly before?: string
  readonly names?: readonly (readonly [name: string, formula: string])[]
}

const relationshipsXml = (all: readonly (readonly [id: string, type: string, target: string])[]) =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`

const definedNames = (names: RawWorkbook['names'] = []) =>
  names.length === 0
    ? ''
    : `<definedNames>${names
        .map(([name, formula]) => `<definedName name="${escaped(name)}">${escaped(formula)}</definedName>`)
        .join('')}</definedNames>`

/** The parts of a workbook as texts by their names. */
export const workbookParts = ({
  sheets,
  title = '',
  strings = [],
  styles = '',
  before = '',
  names,
}: RawWorkbook): { readonly [name: string]: string } => {
  const numbers = sheets.map((_, i) => i + 1)
  return {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      override('xl/workbook.xml', `${contentType}.sheet.main+xml`) +
      numbers.map((n) => override(`xl/worksheets/sheet${n}.xml`, `${contentType}.worksheet+xml`)).join('') +
      override('xl/styles.xml', `${contentType}.styles+xml`) +
      override('xl/sharedStrings.xml', `${contentType}.sharedStrings+xml`) +
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      '</Types>',
    '_rels/.rels': relationshipsXml([
      ['main', `${relations}/officeDocument`, 'xl/workbook.xml'],
      ['core', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml':
      `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" ` +
      `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml':
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}">${before}<sheets>` +
      sheets
        .map(
          ({ name, attributes = '' }, i) =>
            `<sheet name="${escaped(name ?? `Sheet${i + 1}`)}" sheetId="${i + 1}" r:id="sheet${i + 1}" ${attributes}/>`,
        )
        .join('') +
      `</sheets>${definedNames(names)}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...numbers.map((n) => [`sheet${n}`, `${relations}/worksheet`, `worksheets/sheet${n}.xml`] as const),
      ['styles', `${relations}/styles`, 'styles.xml'],
      ['strings', `${relations}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}">${strings.map((item) => `<si>${item}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${declaration}<worksheet xmlns="${main}">${xml}</worksheet>`,
      ]),
    ),
  }
}
