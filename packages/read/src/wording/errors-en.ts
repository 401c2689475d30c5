import type { ImportErrorCode, ImportErrorParams } from '../import-error'

const lighter = 'take pictures and attachments out, save it and try again'
const shorter = 'leave only the report in it, save it and try again'

/** What is counted, in what, and what helps where there is too much of it. */
const limits = {
  bytes: ['bytes', 'the source', lighter],
  nodes: ['things', 'the source', shorter],
  letters: ['letters', 'the source', shorter],
  passages: ['paragraphs, lines and cells', 'the source', shorter],
  rowSpan: ['rows', 'a cell', shorter],
  colSpan: ['columns', 'a cell', shorter],
  entries: ['files', 'the zip', shorter],
  inflated: ['bytes', 'the inflated zip', lighter],
  pages: ['pages', 'the PDF', 'leave only the pages of the report in it, save it and try again'],
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
    const [unit, what, help] = limits[limit]
    const counted = found === undefined ? '' : `, counted ${found}`
    return `beyond the limit: ${what} may have ${most} ${unit}${counted}; ${help}`
  },
  damaged: ({ detail }) => `the file is damaged and cannot be read: ${detail ?? 'the reason is not known'}`,
  unsupported: ({ detail = 'it is not known which' }) =>
    Object.hasOwn(kinds, detail) ? kinds[detail]! : `this kind of file is not read: ${detail}`,
  empty: () => 'the file is empty: there is not a word in it',
  encrypted: () => 'the file opens with a password only: take the password off, save it and try again',
  timeout: ({ most = 0 }) =>
    `not read within ${most / 1000} seconds, and stopped: read it alone once more; if that fails, ${shorter}`,
  memory: ({ most = 0 }) => `to read it takes more than ${most} MB of memory, and it was stopped: ${shorter}`,
  crashed: ({ detail = 'it is not known why' }) =>
    `the process that read it stopped of itself (${detail}): try again; if that fails, ${table}`,
  noLibrary: ({ detail = '' }) => `the library ${detail} is not installed: run npm install ${detail}`,
}

export const en = (code: ImportErrorCode, facts: ImportErrorParams): string =>
  (facts.name === undefined ? '' : `${facts.name}: `) + sentences[code](facts)
