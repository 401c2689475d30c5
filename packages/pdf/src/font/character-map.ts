/** The glyph of a character, 0 when there is none. */
export type CharacterMap = (codePoint: number) => number

type Put = (codePoint: number, glyph: number) => void

const lastCodePoint = 0x10ffff

/** Format 4: segments of the first plane, whose glyphs are listed or differ from the characters by a number. */
const readFormat4 = (table: DataView, at: number, put: Put) => {
  const double = table.getUint16(at + 6)
  for (let segment = 0, next = 0; segment < double; segment += 2) {
    const place = at + 14 + segment
    const end = table.getUint16(place)
    const start = table.getUint16(place + double + 2)
    const delta = table.getUint16(place + 2 * double + 2)
    const list = place + 3 * double + 2
    const offset = table.getUint16(list)
    // Overlaps are against the format; passing over them bounds the work that a damaged font can cause.
    for (let codePoint = Math.max(start, next); codePoint <= end; codePoint++) {
      const listed = offset === 0 ? codePoint : table.getUint16(list + offset + 2 * (codePoint - start))
      if (offset === 0 || listed !== 0) put(codePoint, (listed + delta) & 0xffff)
    }
    next = Math.max(next, end + 1)
  }
}

/** Format 12: groups of characters of any plane whose glyphs follow each other. */
const readFormat12 = (table: DataView, at: number, put: Put) => {
  const end = at + 16 + 12 * table.getUint32(at + 12)
  for (let group = at + 16, next = 0; group < end; group += 12) {
    const start = table.getUint32(group)
    const last = Math.min(table.getUint32(group + 4), lastCodePoint)
    const shift = table.getUint32(group + 8) - start
    for (let codePoint = Math.max(start, next); codePoint <= last; codePoint++) put(codePoint, codePoint + shift)
    next = Math.max(next, last + 1)
  }
}

const isUnicode = (platform: number, encoding: number) =>
  platform === 0 ? encoding !== 5 : platform === 3 && (encoding === 1 || encoding === 10)

const readUnicode = (table: DataView, put: Put) => {
  const found = new Map<number, number>()
  for (let i = 0; i < table.getUint16(2); i++) {
    const at = 4 + 8 * i
    const place = table.getUint32(at + 4)
    if (isUnicode(table.getUint16(at), table.getUint16(at + 2))) found.set(table.getUint16(place), place)
  }
  const [all, plane] = [found.get(12), found.get(4)]
  if (all !== undefined) readFormat12(table, all, put)
  else if (plane !== undefined) readFormat4(table, plane, put)
  else throw new RangeError('no characters of Unicode')
}

/** Reads the table `cmap`, of which formats 4 and 12 are known; `glyphs` is the number of glyphs that there are. */
export const readCharacterMap = (table: DataView, glyphs: number): CharacterMap => {
  const plane = new Uint16Array(0x10000)
  const beyond = new Map<number, number>()
  readUnicode(table, (codePoint, glyph) => {
    if (glyph === 0 || glyph >= glyphs) return
    if (codePoint < plane.length) plane[codePoint] = glyph
    else beyond.set(codePoint, glyph)
  })
  return (codePoint) => (codePoint < plane.length ? plane[codePoint]! : (beyond.get(codePoint) ?? 0))
}
