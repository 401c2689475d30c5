import { openCharacterMap } from './character-map'
import type { FontProgram } from './font-program'
import type { Sfnt } from './sfnt'

/** What tables say of a font whatever its outlines are. */
export interface FontMetrics extends Omit<FontProgram, 'subset'> {
  readonly glyphCount: number
  /** Number of glyphs with a width of their own; all later ones are as wide as the last of them. */
  readonly widthCount: number
}

const postScriptName = 6

const readName = (table: DataView): string | undefined => {
  const storage = table.getUint16(4)
  for (let i = 0; i < table.getUint16(2); i++) {
    const at = 6 + 12 * i
    if (table.getUint16(at + 6) !== postScriptName) continue
    const start = table.byteOffset + storage + table.getUint16(at + 10)
    // Of both encodings, UTF-16 and Mac Roman, the letters that a PostScript name may have are the bytes below 128.
    const bytes = new Uint8Array(table.buffer, start, table.getUint16(at + 8))
    const name = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    return name.replace(/[^\w+.-]/g, '')
  }
  return undefined
}

/** Glyphs beyond the last that has a width are as wide as that one. */
const openWidths = (table: DataView, widths: number, em: number) => {
  if (4 * widths > table.byteLength) throw new RangeError('widths beyond the table')
  return (glyph: number): number => (table.getUint16(4 * Math.min(glyph, widths - 1)) * 1000) / em
}

const readCapHeight = (table: DataView): number | undefined =>
  table.getUint16(0) >= 2 && table.byteLength >= 90 ? table.getInt16(88) : undefined

export const readMetrics = (sfnt: Sfnt): FontMetrics => {
  const head = sfnt.read('head', (table) => {
    const em = table.getUint16(18)
    if (em === 0) throw new RangeError('an em of nothing')
    const box = [36, 38, 40, 42].map((at) => Math.round((table.getInt16(at) * 1000) / em))
    return { em, box: box as [number, number, number, number] }
  })
  const glyphCount = sfnt.read('maxp', (table) => table.getUint16(4))
  const widthCount = sfnt.read('hhea', (table) => {
    const count = table.getUint16(34)
    if (count === 0) throw new RangeError('no widths')
    return count
  })
  const capHeight = sfnt.has('OS/2') ? sfnt.read('OS/2', readCapHeight) : undefined
  return {
    name: (sfnt.has('name') && sfnt.read('name', readName)) || 'Font',
    outlines: sfnt.outlines,
    box: head.box,
    capHeight: capHeight ? Math.round((capHeight * 1000) / head.em) : 700,
    italicAngle: sfnt.has('post') ? sfnt.read('post', (table) => table.getInt32(4) / 0x10000) : 0,
    glyphOf: sfnt.read('cmap', (table) => openCharacterMap(table, glyphCount)),
    widthOf: sfnt.read('hmtx', (table) => openWidths(table, Math.min(widthCount, glyphCount), head.em)),
    glyphCount,
    widthCount,
  }
}
