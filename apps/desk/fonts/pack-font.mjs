// Cuts a TrueType font into a shell, which is all of it but the outlines, and blocks of outlines in an order of one's own.
import { deflateSync } from 'node:zlib'

/** Glyphs a block, by how many come before it: what is often needed lies in small ones, of which many are asked for. */
const sizeAt = (done) => (done < 2048 ? 128 : done < 7000 ? 256 : 512)

const tablesOf = (file) => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const entries = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + 16 * i).map((at) => [
    new TextDecoder().decode(file.subarray(at, at + 4)),
    { start: view.getUint32(at + 8), length: view.getUint32(at + 12) },
  ])
  return { view, tables: Object.fromEntries(entries) }
}

/** Where the outlines of the glyphs begin in the file, and the end of the last. */
const placesOf = ({ view, tables }) => {
  const count = view.getUint16(tables.maxp.start + 4)
  const isLong = view.getInt16(tables.head.start + 50) !== 0
  return Array.from({ length: count + 1 }, (_, glyph) =>
    isLong
      ? tables.glyf.start + view.getUint32(tables.loca.start + 4 * glyph)
      : tables.glyf.start + 2 * view.getUint16(tables.loca.start + 2 * glyph),
  )
}

const join = (parts) => Buffer.concat(parts)

/** The glyphs in the order of their blocks: the first is the one for what is missing, then those of the characters. */
const orderOf = (characters, glyphOf, count) => {
  const first = [0, ...characters.map((char) => glyphOf(char.codePointAt(0)))].filter((glyph) => glyph < count)
  return [...new Set([...first, ...Array(count).keys()])]
}

const blocksOf = (order, first) => {
  const blocks = [order.slice(0, first)]
  for (let at = first; at < order.length;) {
    const end = at + sizeAt(at)
    blocks.push(order.slice(at, end))
    at = end
  }
  return blocks.filter((block) => block.length > 0).map((block) => block.sort((a, b) => a - b))
}

const packed = (bytes) => deflateSync(bytes, { level: 9 })

/**
 * @param {Uint8Array} file
 * @param {(codePoint: number) => number} glyphOf
 * @param {readonly string[]} characters in the order of their blocks
 * @param {number} first how many of them are in the first block
 * @returns the parts, compressed; how they are put together `packed-font.ts` tells
 */
export const packFont = (file, glyphOf, characters, first) => {
  const font = tablesOf(file)
  const places = placesOf(font)
  const count = places.length - 1
  const { glyf } = font.tables
  const known = characters.filter((char) => glyphOf(char.codePointAt(0)) !== 0)
  const wording = new Set(
    characters
      .slice(0, first)
      .map((char) => glyphOf(char.codePointAt(0)))
      .concat(0),
  ).size
  const blocks = blocksOf(orderOf(known, glyphOf, count), wording)
  const blockOf = new Uint8Array(count)
  blocks.forEach((glyphs, block) => glyphs.forEach((glyph) => (blockOf[glyph] = block)))
  const lengths = Uint16Array.from({ length: count }, (_, glyph) => places[glyph + 1] - places[glyph])
  const [before, after] = [file.subarray(0, glyf.start), file.subarray(glyf.start + glyf.length)]
  return {
    layout: { length: file.length, glyphs: count, outlines: [glyf.start, glyf.start + glyf.length] },
    shell: packed(join([blockOf, new Uint8Array(lengths.buffer), before, after])),
    blocks: blocks.map((glyphs) =>
      packed(join(glyphs.map((glyph) => file.subarray(places[glyph], places[glyph + 1])))),
    ),
  }
}
