import type { FontProgram } from '@gxgk/layout/fonts'
import { deflate } from './deflate'
import type { Effort } from '../platform/platform'
import type { FontUse } from './font-use'
import type { PdfValue, Reference } from './pdf-value'
import { textString } from './pdf-value'
import type { PdfFile } from './pdf-file'
import { toUnicode } from './to-unicode'

/** How fonts, most of a file, are compressed: `fast` takes less time, for a file larger by 7 %. */
export type Compression = Effort

const symbolic = 1 << 2
const italic = 1 << 6

const usualWidth = 1000

/** Widths by code, without those that are as wide as high (ISO 32000-1, 9.7.4.3). */
const widthsOf = ({ widthOf }: FontProgram, glyphs: readonly number[]): readonly PdfValue[] => {
  const widths: PdfValue[] = []
  let group: number[] | undefined
  glyphs.forEach((glyph, code) => {
    const width = Math.round(widthOf(glyph) * 100) / 100
    if (width === usualWidth) group = undefined
    else if (group) group.push(width)
    else widths.push(code, (group = [width]))
  })
  return widths
}

/** Six letters that tell this subset from others of the same font (ISO 32000-1, 9.6.4). */
const subsetTag = (glyphs: readonly number[]): string => {
  let hash = glyphs.reduce((sum, glyph) => (Math.imul(sum ^ glyph, 0x01000193) >>> 0) + 1, 0x811c9dc5)
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
    return letter
  }).join('')
}

const fontFile = (file: PdfFile, font: FontProgram, glyphs: readonly number[], compression: Compression): Reference => {
  const bytes = font.subset(glyphs)
  const data = deflate(bytes, compression)
  const kind = font.outlines === 'CFF' ? { Subtype: 'CIDFontType0C' } : { Length1: bytes.length }
  return file.writeStream({ ...kind, Filter: 'FlateDecode' }, data)
}

/** Embeds what is used of a font, and gives the font as pages refer to it. */
export const fontObjects = (file: PdfFile, { font, codes }: FontUse, compression: Compression): Reference => {
  const glyphs = [0, ...Array.from(codes.keys(), font.glyphOf)]
  const name = `${subsetTag(glyphs)}+${font.name}`
  const isCff = font.outlines === 'CFF'
  const descriptor = file.write({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: symbolic | (font.italicAngle === 0 ? 0 : italic),
    FontBBox: font.box,
    ItalicAngle: font.italicAngle,
    Ascent: 880,
    Descent: -120,
    CapHeight: font.capHeight,
    StemV: 80,
    [isCff ? 'FontFile3' : 'FontFile2']: fontFile(file, font, glyphs, compression),
  })
  const descendant = file.write({
    Type: 'Font',
    Subtype: isCff ? 'CIDFontType0' : 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: textString('Adobe'), Ordering: textString('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: usualWidth,
    W: widthsOf(font, glyphs),
    ...(!isCff && { CIDToGIDMap: 'Identity' }),
  })
  return file.write({
    Type: 'Font',
    Subtype: 'Type0',
    // ISO 32000-1, 9.7.6.2: with CFF outlines the name of the encoding follows.
    BaseFont: isCff ? `${name}-Identity-H` : name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: file.writeStream({}, toUnicode(codes)),
  })
}
