/** A font file whose list of tables is read. */
export interface Sfnt {
  /** What messages call it: `fonts.fangsong`. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly outlines: 'TrueType' | 'CFF'
  readonly has: (tag: string) => boolean
  /** Reads in a table; throws when it is missing, or ends before what is read. */
  readonly read: <T>(tag: string, reader: (table: DataView) => T) => T
}

const trueType = ['\0\u0001\0\0', 'true']
const openType = 'OTTO'

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)))

const signatureOf = (view: DataView, name: string): string => {
  const signature = view.byteLength < 12 ? '' : tagAt(view, 0)
  if (signature === 'ttcf')
    throw new Error(`renderPdf: ${name} is a collection of fonts (TTC), of which one must be taken out first`)
  if (signature === 'wOFF' || signature === 'wOF2')
    throw new Error(`renderPdf: ${name} is a web font (WOFF), which must be unpacked to TrueType or OpenType first`)
  if (signature !== openType && !trueType.includes(signature))
    throw new Error(`renderPdf: ${name} is not a TrueType or OpenType font`)
  return signature
}

/** Opens a TrueType or OpenType font; throws one sentence when the bytes are none, or a table is cut short. */
export const openSfnt = (bytes: Uint8Array, name: string): Sfnt => {
  const given = bytes instanceof Uint8Array ? bytes : new Uint8Array()
  const view = new DataView(given.buffer, given.byteOffset, given.byteLength)
  const outlines = signatureOf(view, name) === openType ? 'CFF' : 'TrueType'
  const count = view.getUint16(4)
  if (view.byteLength < 12 + 16 * count) throw new Error(`renderPdf: ${name} is cut short in its list of tables`)
  const tables = new Map<string, DataView>()
  for (let i = 0; i < count; i++) {
    const at = 12 + 16 * i
    const tag = tagAt(view, at)
    const start = view.getUint32(at + 8)
    const length = view.getUint32(at + 12)
    if (start + length > view.byteLength) throw new Error(`renderPdf: ${name} is cut short in its table "${tag}"`)
    tables.set(tag, new DataView(given.buffer, given.byteOffset + start, length))
  }
  return {
    name,
    bytes: given,
    outlines,
    has: (tag) => tables.has(tag),
    read: (tag, reader) => {
      const table = tables.get(tag)
      if (!table) throw new Error(`renderPdf: ${name} is a font without the table "${tag}"`)
      try {
        return reader(table)
      } catch (cause) {
        throw new Error(`renderPdf: ${name} is damaged in its table "${tag}"`, { cause })
      }
    },
  }
}
