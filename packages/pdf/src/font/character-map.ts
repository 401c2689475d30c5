/** The glyph of a character, 0 when there is none. */
export type CharacterMap = (codePoint: number) => number

interface Segment {
  readonly start: number
  readonly end: number
  readonly glyphOf: (codePoint: number) => number
}

/** Format 4: segments of the first plane, a glyph by difference or by a list. */
const segmentsOf4 = (table: DataView, at: number): readonly Segment[] => {
  const double = table.getUint16(at + 6)
  return Array.from({ length: double / 2 }, (_, i) => {
    const end = at + 14 + 2 * i
    const start = table.getUint16(end + double + 2)
    const delta = table.getUint16(end + 2 * double + 2)
    const place = end + 3 * double + 2
    const offset = table.getUint16(place)
    const listed = (codePoint: number) => table.getUint16(place + offset + 2 * (codePoint - start))
    return {
      start,
      end: table.getUint16(end),
      glyphOf: (codePoint) => {
        if (offset === 0) return (codePoint + delta) & 0xffff
        const glyph = listed(codePoint)
        return glyph && (glyph + delta) & 0xffff
      },
    }
  })
}

/** Format 12: groups of characters of any plane whose glyphs follow each other. */
const segmentsOf12 = (table: DataView, at: number): readonly Segment[] => {
  const count = table.getUint32(at + 12)
  if (at + 16 + 12 * count > table.byteLength) throw new RangeError('more groups than bytes')
  return Array.from({ length: count }, (_, i) => {
    const group = at + 16 + 12 * i
    const start = table.getUint32(group)
    const first = table.getUint32(group + 8)
    return { start, end: table.getUint32(group + 4), glyphOf: (codePoint) => first + codePoint - start }
  })
}

const isUnicode = (platform: number, encoding: number) =>
  platform === 0 ? encoding !== 5 : platform === 3 && (encoding === 1 || encoding === 10)

const unicodeSegments = (table: DataView): readonly Segment[] => {
  const found = new Map<number, number>()
  for (let i = 0; i < table.getUint16(2); i++) {
    const at = 4 + 8 * i
    const place = table.getUint32(at + 4)
    if (isUnicode(table.getUint16(at), table.getUint16(at + 2))) found.set(table.getUint16(place), place)
  }
  const full = found.get(12)
  if (full !== undefined) return segmentsOf12(table, full)
  const plane = found.get(4)
  if (plane !== undefined) return segmentsOf4(table, plane)
  throw new RangeError('no characters of Unicode')
}

/** Reads the table `cmap`, of which formats 4 and 12 are known; `glyphs` is the number of glyphs that there are. */
export const readCharacterMap = (table: DataView, glyphs: number): CharacterMap => {
  const plane = new Uint16Array(0x10000)
  const beyond = new Map<number, number>()
  let next = 0
  for (const { start, end, glyphOf } of unicodeSegments(table)) {
    // Overlaps are against the format; passing over them bounds the work that a damaged font can cause.
    const last = Math.min(end, 0x10ffff)
    for (let codePoint = Math.max(start, next); codePoint <= last; codePoint++) {
      const glyph = glyphOf(codePoint)
      if (glyph === 0 || glyph >= glyphs) continue
      if (codePoint < 0x10000) plane[codePoint] = glyph
      else beyond.set(codePoint, glyph)
    }
    next = Math.max(next, last + 1)
  }
  return (codePoint) => (codePoint < 0x10000 ? plane[codePoint]! : (beyond.get(codePoint) ?? 0))
}
