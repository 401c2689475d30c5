import { ImportError } from './import-error'
import { defaultLimits } from './limits'
import { zipEntries } from './ooxml/zip-entries'
import type { FileType } from './file-type'

/** What other kinds of files that are zips have in them. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/, 'XLSB'],
  [/^ppt\//, 'PPTX'],
  [/^ofd\.xml$/, 'OFD'],
]

/** Kinds of files that name themselves in a file of the zip, not compressed. */
const named: readonly (readonly [RegExp, string])[] = [
  [/opendocument\.text/, 'ODT'],
  [/opendocument\.spreadsheet/, 'ODS'],
  [/opendocument\.presentation/, 'ODP'],
  [/epub/, 'EPUB'],
  [/ofd/i, 'OFD'],
]

/** Names that stand before each file of a zip whose directory cannot be read. */
const inHeaders: readonly (readonly [RegExp, string])[] = [
  [/PK[^]{28}ppt\//, 'PPTX'],
  [/PK[^]{28}OFD\.xml/i, 'OFD'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.text/, 'ODT'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/, 'ODS'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.presentation/, 'ODP'],
]

const headLength = 256 * 1024

/** The files of a zip; a damaged one of a kind that is not read is refused as that. */
const entriesIn = (bytes: Uint8Array) => {
  try {
    return zipEntries(bytes, defaultLimits)
  } catch (error) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength))
    const detail = inHeaders.find(([pattern]) => pattern.test(head))?.[1]
    if (detail === undefined) throw error
    throw new ImportError('unsupported', { detail }, { cause: error })
  }
}

/** The kind of a zip, by the names of the files in it. */
export const sniffZip = (bytes: Uint8Array): FileType => {
  const entries = entriesIn(bytes)
  const names = [...entries.keys()]
  if (names.some((name) => name.startsWith('word/'))) return 'docx'
  if (names.some((name) => name.startsWith('xl/')) && !names.includes('xl/workbook.bin')) return 'xlsx'
  const kind = others.find(([pattern]) => names.some((name) => pattern.test(name)))
  const own = new TextDecoder('latin1').decode(entries.get('mimetype')?.packed.subarray(0, 200))
  const detail = kind?.[1] ?? named.find(([pattern]) => pattern.test(own))?.[1] ?? 'ZIP'
  throw new ImportError('unsupported', { detail })
}
