import { md5 } from '#platform'
import { deflate } from './deflate'
import { FileBytes } from './file-bytes'
import { hexText, latin1Bytes } from './latin1'
import type { FileStream, ObjectPlace, SmallObject } from './object-streams'
import { crossReferences, objectStreams } from './object-streams'
import type { PageParts } from './page-objects'
import { pageObjects } from './page-objects'
import type { PdfDictionary, PdfValue, Reference } from './pdf-value'
import { serialize, textString } from './pdf-value'
import { broken } from '../errors'

/** A PDF file that is being written. */
export interface PdfFile {
  /** A number for an object that is written later, so that others can point to it. */
  readonly reserve: () => Reference
  readonly write: (value: PdfValue, as?: Reference) => Reference
  /** Writes a stream, which is compressed unless it names a filter of its own or is to be read by any program. */
  readonly writeStream: (dictionary: PdfDictionary, data: Uint8Array | string, plain?: 'plain') => Reference
  readonly addPages: (pages: readonly PageParts[]) => readonly Reference[]
  /** Ends the file with the entries of its catalogue besides pages and language, and gives its bytes. */
  readonly end: (catalog: PdfDictionary) => Uint8Array
}

export interface FileOptions {
  readonly lang: string
  readonly info: PdfDictionary
}

// The second line tells programs that the file is not text (ISO 32000-1, 7.5.2).
const head = '%PDF-1.7\n%\xff\xff\xff\xff\n'

/** Begins a file: streams are written at once, all other objects into object streams at its end. */
export const beginFile = ({ lang, info }: FileOptions): PdfFile => {
  const bytes = new FileBytes()
  bytes.append(head)
  const places: ObjectPlace[] = []
  const small: SmallObject[] = []
  let last = 0
  let open = 0

  const reserve = (): Reference => {
    open++
    return { id: ++last, gen: 0 }
  }
  const write = (value: PdfValue, as: Reference = reserve()): Reference => {
    small.push({ id: as.id, text: serialize(value) })
    open--
    return as
  }
  const put = ({ id, dictionary, data }: FileStream) => {
    places[id] = { offset: bytes.length }
    bytes.append(`${id} 0 obj\n<<${dictionary}/Length ${data.length}>>\nstream\n`)
    bytes.append(data)
    bytes.append('\nendstream\nendobj\n')
  }
  const writeStream: PdfFile['writeStream'] = (dictionary, data, plain) => {
    const own = typeof data === 'string' ? latin1Bytes(data) : data
    const packed = !plain && !('Filter' in dictionary)
    const entries = packed ? { ...dictionary, Filter: 'FlateDecode' } : dictionary
    const id = ++last
    put({ id, dictionary: serialize(entries).slice(2, -2), data: packed ? deflate(own) : own })
    return { id, gen: 0 }
  }
  const root = reserve()
  const pages = reserve()

  const end: PdfFile['end'] = (catalog) => {
    const about = write(info)
    write(
      {
        Type: 'Catalog',
        Pages: pages,
        Lang: textString(lang),
        MarkInfo: { Marked: true },
        ViewerPreferences: { DisplayDocTitle: true },
        ...catalog,
      },
      root,
    )
    if (open > 0) throw broken(`${open} objects of the file were not written`)
    const packed = objectStreams(small, last + 1)
    packed.places.forEach((place, id) => (places[id] = place))
    for (const stream of packed.streams) put(stream)
    // Its name: what is in it so far.
    const name = hexText(md5(bytes.written()))
    const start = bytes.length
    const table = last + packed.streams.length + 1
    places[table] = { offset: start }
    put(crossReferences(places, table, `/Root ${root.id} 0 R/Info ${about.id} 0 R/ID[<${name}><${name}>]`))
    bytes.append(`startxref\n${start}\n%%EOF\n`)
    return bytes.end()
  }
  const file = { reserve, write, writeStream }
  return { ...file, addPages: (parts) => pageObjects(file, pages, parts), end }
}
