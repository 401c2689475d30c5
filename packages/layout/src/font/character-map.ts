/** The glyph of a character, 0 when there is none. */
export type CharacterMap = (codePoint: number) => number

/** The first of `count` places in order whose end is not before the value; `count` when there is none. */
const firstReaching = (count: number, endOf: (place: number) => number, value: number): number => {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(middle) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Format 4: segments of the first plane, whose glyphs are listed or differ from the characters by a number. */
const openFormat4 = (table: DataView, at: number): CharacterMap => {
  const double = table.getUint16(at + 6)
  if (at + 16 + 4 * double > table.byteLength) throw new RangeError('segments beyond the table')
  const endOf = (segment: number) => table.getUint16(at + 14 + 2 * segment)
  return (codePoint) => {
    const segment = firstReaching(double / 2, endOf, codePoint)
    if (segment === double / 2) return 0
    const place = at + 14 + 2 * segment + double + 2
    const start = table.getUint16(place)
    if (codePoint < start) return 0
    const delta = table.getUint16(place + double)
    const list = place + 2 * double
    const offset = table.getUint16(list)
    if (offset === 0) return (codePoint + delta) & 0xffff
    const listed = list + offset + 2 * (codePoint - start)
    // A list may lead out of a damaged table: then there is no glyph.
    const glyph = listed + 2 <= table.byteLength ? table.getUint16(listed) : 0
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
}

/** Format 12: groups of characters of any plane whose glyphs follow each other. */
const openFormat12 = (table: DataView, at: number): CharacterMap => {
  const count = table.getUint32(at + 12)
  if (at + 16 + 12 * count > table.byteLength) throw new RangeError('groups beyond the table')
  const endOf = (group: number) => table.getUint32(at + 16 + 12 * group + 4)
  return (codePoint) => {
    const group = firstReaching(count, endOf, codePoint)
    if (group === count) return 0
    const place = at + 16 + 12 * group
    const start = table.getUint32(place)
    return codePoint < start ? 0 : table.getUint32(place + 8) + codePoint - start
  }
}

const isUnicode = (platform: number, encoding: number) =>
  platform === 0 ? encoding !== 5 : platform === 3 && (encoding === 1 || encoding === 10)

const openUnicode = (table: DataView): CharacterMap => {
  const found = new Map<number, number>()
  for (let i = 0; i < table.getUint16(2); i++) {
    const at = 4 + 8 * i
    const place = table.getUint32(at + 4)
    if (isUnicode(table.getUint16(at), table.getUint16(at + 2))) found.set(table.getUint16(place), place)
  }
  const [all, plane] = [found.get(12), found.get(4)]
  if (all !== undefined) return openFormat12(table, all)
  if (plane !== undefined) return openFormat4(table, plane)
  throw new RangeError('no characters of Unicode')
}

const planeSize = 0x10000
const unasked = 0xffff

/**
 * Opens the table `cmap`, of which formats 4 and 12 are known; `glyphs` is the number of glyphs that there are. Each
 * character is looked up when it is first asked for: a font has tens of thousands, a document some hundreds.
 */
export const openCharacterMap = (table: DataView, glyphs: number): CharacterMap => {
  const look = openUnicode(table)
  const glyphOf: CharacterMap = (codePoint) => {
    const glyph = look(codePoint)
    return glyph < glyphs ? glyph : 0
  }
  // No font has a glyph 65,535, for there may be that many at the most.
  const plane = new Uint16Array(planeSize).fill(unasked)
  return (codePoint) => {
    if (codePoint >= planeSize) return glyphOf(codePoint)
    const known = plane[codePoint]!
    return known === unasked ? (plane[codePoint] = glyphOf(codePoint)) : known
  }
}
