import type { Definition } from 'pdfmake'
import pdfmake from 'pdfmake'
import type { Face } from './face'

const isAscii = (name: string) => /^[\0-\u007f]*$/.test(name)

/** The order in which a reader searches names: by the bytes written, where ASCII comes before the mark of UTF-16. */
const byBytes = (a: string, b: string): number =>
  isAscii(a) === isAscii(b) ? (a < b ? -1 : a > b ? 1 : 0) : isAscii(a) ? -1 : 1

/** Has pdfmake write the document with the faces given and nothing else: it can reach no file and no address. */
export const writePdf = async (definition: Definition, faces: readonly Face[]): Promise<Uint8Array> => {
  // The package exports one shared instance; documents written at the same time must not share fonts.
  const own = new pdfmake.constructor()
  const files = new Map(faces.map((face) => [face.id, face.bytes]))
  own.virtualfs = {
    existsSync: (name) => files.has(name),
    readFileSync: (name) => files.get(name)!,
    writeFileSync: (name) => {
      throw new Error(`renderPdf: nothing may be written, not "${name}"`)
    },
  }
  own.setFonts(Object.fromEntries(faces.map((face) => [face.id, { normal: face.id }])))
  own.setUrlAccessPolicy(() => false)
  own.setLocalAccessPolicy(() => false)
  const output = own.createPdf(definition)
  const pdf = await output.getStream()
  // pdfkit writes title and author into its XMP as they are, which "&" or "<" would break; no XMP is better than a broken one.
  pdf.endMetadata = () => undefined
  // pdfkit sorts names by the rules of the machine's language.
  pdf._root.data.Names.data.Dests._compareKeys = byBytes
  const bytes = await output.getBuffer()
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
