import type { ImportErrorCode, ImportErrorParams } from '../import-error'

const limits = {
  bytes: ['bytes', 'the source'],
  nodes: ['nodes', 'the source'],
  letters: ['letters', 'the source'],
  passages: ['paragraphs, lines and cells', 'the source'],
  rowSpan: ['rows', 'a cell'],
  colSpan: ['columns', 'a cell'],
  entries: ['files', 'the zip'],
  inflated: ['bytes', 'the inflated zip'],
  pages: ['pages', 'the PDF'],
} as const

const word = 'save it as .docx in Word or WPS and try again'
const table = 'save the report as .docx or as a page and try again'
const sheet = (program: string) => `save it as .xlsx in ${program} and try again`
const picture = (name: string) =>
  `this is a picture (${name}) without text: find a page, a Word file or a PDF with text and try again`
const packed = (name: string) => `this is a ${name} archive: unpack it and import the files in it`

/** What a file is, and what to do. */
const kinds: { readonly [detail: string]: string } = {
  RTF: `this is an RTF file: ${word}`,
  ODT: 'this is an ODT file: save it as .docx in LibreOffice, Word or WPS and try again',
  WPS: 'this is a WPS Writer file: save it as .docx in WPS and try again',
  '.doc (Word 97–2003)': `this is a .doc file of Word 97–2003: ${word}`,
  XML: `this is an XML file: if Word saved it, ${word}`,
  OLE2: `this is a file of an older Office or WPS: ${word}`,
  OFD: 'this is an OFD file: save it as a PDF with text in an OFD reader, or find a page, and try again',
  EPUB: `this is an EPUB book: ${table}`,
  XLSB: `this is a binary workbook of Excel (XLSB): ${sheet('Excel or WPS')}`,
  '.xls (Excel 97–2003)': `this is an .xls sheet of Excel 97–2003: ${sheet('Excel or WPS')}`,
  ET: `this is a WPS sheet (ET): ${sheet('WPS')}`,
  ODS: `this is an ODS sheet: ${sheet('LibreOffice, Excel or WPS')}`,
  PPTX: `this is a presentation (PPTX): ${table}`,
  '.ppt (PowerPoint 97–2003)': `this is a .ppt presentation of PowerPoint 97–2003: ${table}`,
  ODP: `this is an ODP presentation: ${table}`,
  ...Object.fromEntries(['JPEG', 'PNG', 'GIF', 'TIFF', 'BMP', 'WebP', 'HEIC'].map((name) => [name, picture(name)])),
  ...Object.fromEntries(['ZIP', 'RAR', '7Z', 'GZIP', 'BZIP2', 'XZ', 'TAR'].map((name) => [name, packed(name)])),
  MHTML: 'this is a web archive or a mail without a page in it: save the page as .html and try again',
  'application/octet-stream':
    'there is no text in this file, and its kind is not known: find a page, a Word file or a PDF and try again',
}

const sentences: { readonly [C in ImportErrorCode]: (facts: ImportErrorParams) => string } = {
  limit: ({ limit = 'bytes', most = 0, found }) => {
    const [unit, what] = limits[limit]
    const counted = found === undefined ? '' : `, counted ${found}`
    return `beyond the limit: ${what} may have ${most} ${unit}${counted} (option limits.${limit})`
  },
  damaged: ({ detail }) => `the file is damaged and cannot be read: ${detail ?? 'the reason is not known'}`,
  unsupported: ({ detail = 'it is not known which' }) =>
    Object.hasOwn(kinds, detail) ? kinds[detail]! : `this kind of file is not read: ${detail}`,
  empty: () => 'the file is empty: there is not a word in it',
  encrypted: () => 'the file opens with a password only: take the password off, save it and try again',
  timeout: ({ most = 0 }) => `not read within ${most} milliseconds, and stopped (option timeout)`,
  memory: ({ most = 0 }) => `to read it takes more than ${most} MB of memory, and it was stopped (option memory)`,
  noLibrary: ({ detail = '' }) => `the library ${detail} is not installed: run npm install ${detail}`,
}

export const en = (code: ImportErrorCode, facts: ImportErrorParams): string =>
  (facts.name === undefined ? '' : `${facts.name}: `) + sentences[code](facts)
