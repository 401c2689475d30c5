const padded = (length: number) => (length + 3) & ~3

/** A table as it is, or the parts of one, each of which begins at a multiple of four bytes. */
export type SfntTable = Uint8Array | readonly Uint8Array[]

const lengthOf = (table: SfntTable): number =>
  table instanceof Uint8Array ? table.length : table.reduce((sum, part) => sum + padded(part.length), 0)

/** Of bytes that are followed by zeros up to a multiple of four. */
const checksum = (view: DataView, start: number, end: number): number => {
  let sum = 0
  for (let at = start; at < end; at += 4) sum = (sum + view.getUint32(at)) | 0
  return sum >>> 0
}

/** A TrueType font of these tables. */
export const sfntFile = (tables: ReadonlyMap<string, SfntTable>): Uint8Array => {
  const tags = [...tables.keys()].sort()
  const start = 12 + 16 * tags.length
  const file = new Uint8Array(tags.reduce((sum, tag) => sum + padded(lengthOf(tables.get(tag)!)), start))
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(tags.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tags.length)
  view.setUint16(6, 16 << power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * tags.length - (16 << power))
  let at = start
  tags.forEach((tag, i) => {
    const table = tables.get(tag)!
    const begin = at
    for (const part of table instanceof Uint8Array ? [table] : table) {
      file.set(part, at)
      at += padded(part.length)
    }
    const entry = 12 + 16 * i
    for (let k = 0; k < 4; k++) view.setUint8(entry + k, tag.charCodeAt(k))
    view.setUint32(entry + 4, checksum(view, begin, at))
    view.setUint32(entry + 8, begin)
    view.setUint32(entry + 12, lengthOf(table))
  })
  return file
}
