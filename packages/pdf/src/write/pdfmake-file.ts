import { createHash } from 'node:crypto'
import type { PdfKitReference } from 'pdfmake/js/PDFDocument.js'
import documentModule from 'pdfmake/js/PDFDocument.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import { deflate } from './deflate'
import { FileBytes } from './file-bytes'
import type { FileStream, SmallObject } from './object-streams'
import { crossReferences, objectStreams } from './object-streams'
import type { PdfDictionary, PdfValue, Reference } from './pdf-value'
import { serialize } from './pdf-value'
import { assertParts } from './pdfmake-contract'

/** A page as it goes into the file, lengths in points. */
export interface PageParts {
  readonly width: number
  readonly height: number
  /** Operators, with y downwards from the upper edge. */
  readonly content: string
  /** By the names that the content calls them. */
  readonly fonts: { readonly [name: string]: Reference }
  /** More entries of its dictionary. */
  readonly entries: PdfDictionary
}

/** A PDF file that is being written. */
export interface PdfFile {
  /** A number for an object that is written later, so that others can point to it. */
  readonly reserve: () => Reference
  readonly write: (value: PdfValue, as?: Reference) => Reference
  /** Writes a stream, which is compressed unless it names a filter of its own or is to be read by any program. */
  readonly writeStream: (dictionary: PdfDictionary, data: Uint8Array, plain?: 'plain') => Reference
  readonly addPages: (pages: readonly PageParts[]) => readonly Reference[]
  /** Root of the structure tree, and its other entries. */
  readonly setStructure: (build: (root: Reference) => PdfDictionary) => void
  readonly setCatalog: (entries: PdfDictionary, names: PdfDictionary) => void
  /** Ends the file and gives its bytes. */
  readonly end: () => Uint8Array
}

export interface FileOptions {
  readonly lang: string
  /** What the file says of itself, a `String` for each text. */
  readonly info: PdfDictionary
}

// Loaders differ in what they take for the default export of a module that was translated from another kind.
const classOf = <T>(loaded: T | { readonly default: T }): T =>
  typeof loaded === 'function' ? loaded : classOf((loaded as { readonly default: T }).default)
const PDFDocument = classOf(documentModule)
const Renderer = classOf(rendererModule)

/** Others keep the number alone: pdfkit's references hold on to the whole file. */
const numberOf = ({ id }: Reference): Reference => ({ id, gen: 0 })

const hasChunks = (ref: PdfKitReference) => ref.buffer.length > 0

class ComposedPdf extends PDFDocument {
  // Declared only: the constructor of pdfkit writes before fields would be set.
  declare private bytes?: FileBytes
  declare private small?: SmallObject[]
  /** Objects that have a number and are not yet written. */
  declare open: number
  declare result?: Uint8Array

  constructor({ lang, info }: FileOptions) {
    const options = {
      pdfVersion: '1.7',
      autoFirstPage: false,
      font: null,
      tagged: true,
      displayTitle: true,
      lang,
      info,
    }
    super({}, {}, {}, {}, options, null, () => false)
    this.open = 0
  }

  /** Numbers an object of which pdfkit need not know: most of a file are small, and its own references are not. */
  reserve(): Reference {
    const id = this._offsets.push(0)
    this.open++
    return { id, gen: 0 }
  }

  keep(value: PdfValue, { id }: Reference) {
    ;(this.small ??= []).push({ id, text: serialize(value) })
    this.open--
  }

  override ref(data?: unknown): PdfKitReference {
    const ref = super.ref(data)
    ref.finalize = () => this.take(ref)
    return ref
  }

  /** Keeps an object without a stream for later, writes one with a stream at once. */
  private take(ref: PdfKitReference) {
    if (hasChunks(ref)) {
      const data = ref.buffer.length === 1 ? ref.buffer[0]! : Buffer.concat(ref.buffer)
      const { Length: _, ...entries } = ref.data as { readonly [key: string]: unknown }
      ref.offset = this._offset
      const dictionary = serialize(entries).slice(2, -2)
      this.put({ id: ref.id, dictionary, data: ref.compress ? deflate(data) : data })
    } else {
      ref.offset = 0
      ;(this.small ??= []).push({ id: ref.id, text: serialize(ref.data) })
    }
    ref.buffer.length = 0
    this._refEnd(ref)
  }

  private put({ id, dictionary, data }: FileStream) {
    this._write(`${id} 0 obj\n<<${dictionary}/Length ${data.length}>>\nstream`)
    this._write(data)
    this._write('\nendstream\nendobj')
  }

  override _write(chunk: string | Uint8Array) {
    this.bytes ??= new FileBytes()
    this.bytes.append(chunk)
    if (typeof chunk === 'string') this.bytes.append('\n')
    this._offset = this.bytes.length
  }

  // pdfkit does not escape what it writes into its metadata; ours are written as a stream like any other.
  override endMetadata() {}

  override _finalize() {
    const written = this._offsets.length
    const { streams, places } = objectStreams(this.small!, written + 1)
    this._offsets.forEach((offset, i) => (places[i + 1] ??= { offset }))
    for (const stream of streams) {
      places[stream.id] = { offset: this._offset }
      this.put(stream)
    }
    // Its name: what is in it so far.
    const id = createHash('sha256').update(this.bytes!.written()).digest('hex').slice(0, 32)
    const start = this._offset
    const last = written + streams.length + 1
    places[last] = { offset: start }
    const trailer = `/Root ${this._root.id} 0 R/Info ${this._info.id} 0 R/ID[<${id}><${id}>]`
    this.put(crossReferences(places, last, trailer))
    this._write(`startxref\n${start}\n%%EOF`)
    this.result = this.bytes!.end()
  }
}

class PageRenderer extends Renderer {
  override renderPages(pages: readonly PageParts[]) {
    for (const { width, height, content, fonts, entries } of pages) {
      this.pdfDocument.addPage({ size: [width, height], margin: 0 })
      const { page } = this.pdfDocument
      Object.assign(page.fonts, fonts)
      Object.assign(page.dictionary.data, entries)
      this.pdfDocument.addContent(content)
    }
  }
}

/** Begins a file that pdfmake writes: its catalogue, its pages, its objects in streams. */
export const beginFile = (options: FileOptions): PdfFile => {
  assertParts(PDFDocument, Renderer)
  const pdf = new ComposedPdf(options)
  const pages = new PageRenderer(pdf)
  const write = (value: PdfValue, as: Reference = pdf.reserve()): Reference => {
    pdf.keep(value, as)
    return as
  }
  return {
    reserve: () => pdf.reserve(),
    write,
    writeStream: (dictionary, data, plain) => {
      const ref = pdf.ref({ ...dictionary })
      if (plain) ref.compress = false
      ref.end(data)
      return numberOf(ref)
    },
    addPages: (parts) => {
      pages.renderPages(parts)
      const { Kids } = (pdf._root.data['Pages'] as { readonly data: { readonly Kids: readonly Reference[] } }).data
      return Kids.map(numberOf)
    },
    setStructure: (build) => {
      const root = pdf.getStructTreeRoot()
      root.data = { Type: 'StructTreeRoot', ...build(numberOf(root)) }
    },
    setCatalog: (entries, names) => {
      Object.assign(pdf._root.data, entries)
      pdf._root.data.Names.data = names
    },
    end: () => {
      pdf.end()
      const missing = pdf.open + pdf._waiting
      if (!pdf.result || missing > 0) throw new Error(`renderPdf: ${missing} objects of the file were not written`)
      return pdf.result
    },
  }
}
