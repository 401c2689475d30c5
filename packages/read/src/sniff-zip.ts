import { ImportError } from './import-error'
import { defaultLimits } from './limits'
import { zipEntries } from './ooxml/zip-entries'
import type { FileType } from './file-type'

/** What other kinds of files that are zips have in them. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'XLSX'],
  [/^ppt\//, 'PPTX'],
  [/^ofd\.xml$/, 'OFD'],
]

/** Kinds of files that name themselves in a file of the zip, not compressed. */
const named: readonly (readonly [RegExp, string])[] = [
  [/opendocument\.text/, 'ODT'],
  [/opendocument\.spreadsheet/, 'ODS'],
  [/opendocument\.presentation/, 'ODP'],
  [/epub/, 'EPUB'],
]

/** The kind of a zip, by the names of the files in it. */
export const sniffZip = (bytes: Uint8Array): FileType => {
  const entries = zipEntries(bytes, defaultLimits)
  const names = [...entries.keys()]
  if (names.some((name) => name.startsWith('word/'))) return 'docx'
  const kind = others.find(([pattern]) => names.some((name) => pattern.test(name)))
  const own = new TextDecoder('latin1').decode(entries.get('mimetype')?.packed.subarray(0, 200))
  const detail = kind?.[1] ?? named.find(([pattern]) => pattern.test(own))?.[1] ?? 'ZIP'
  throw new ImportError('unsupported', { detail })
}
