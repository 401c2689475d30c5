const padded = (length: number) => (length + 3) & ~3

const checksum = (table: Uint8Array): number => {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const whole = table.length & ~3
  let sum = 0
  for (let at = 0; at < whole; at += 4) sum = (sum + view.getUint32(at)) | 0
  for (let at = whole; at < table.length; at++) sum = (sum + (table[at]! << (24 - 8 * (at - whole)))) | 0
  return sum >>> 0
}

/** A TrueType font of these tables. */
export const sfntFile = (tables: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const tags = [...tables.keys()].sort()
  const start = 12 + 16 * tags.length
  const length = tags.reduce((sum, tag) => sum + padded(tables.get(tag)!.length), start)
  const file = new Uint8Array(length)
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
    const entry = 12 + 16 * i
    for (let k = 0; k < 4; k++) view.setUint8(entry + k, tag.charCodeAt(k))
    view.setUint32(entry + 4, checksum(table))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, table.length)
    file.set(table, at)
    at += padded(table.length)
  })
  return file
}
