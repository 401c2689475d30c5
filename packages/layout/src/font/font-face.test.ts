import fc from 'fast-check'
import { loadFace } from '@gxgk/fonts-noto'
import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { cmapTable, smallFont } from '../../test/font-bytes'
import { openFace } from '../../test/open-face'

const kit = (bytes: Uint8Array) => fontkit.create(Buffer.from(bytes)) as fontkit.Font
const code = (char: string) => char.codePointAt(0)!
const without = (tag: string) => smallFont((tables) => tables.delete(tag))
const cut = (tag: string, length: number) => smallFont((tables) => tables.set(tag, tables.get(tag)!.slice(0, length)))

describe('openFace', () => {
  it.each(['serifRegular', 'sansMedium'] as const)('reads of %s what fontkit reads', async (name) => {
    const bytes = await loadFace(name)
    const face = openFace(name, bytes)
    const font = kit(bytes)
    const { minX, minY, maxX, maxY } = font.bbox
    expect(face.font).toMatchObject({ name: font.postscriptName, box: [minX, minY, maxX, maxY], outlines: 'TrueType' })
    for (const point of font.characterSet) {
      expect(face.font.glyphOf(point)).toBe(font.glyphForCodePoint(point).id)
      expect(face.advance(point)).toBe(font.glyphForCodePoint(point).advanceWidth)
    }
    expect(face.advance(0x0627)).toBeUndefined()
    expect(face.advance(0x1f44d)).toBeUndefined()
  })

  it('opens the same bytes once', async () => {
    const bytes = await loadFace('serifRegular')
    expect(openFace('a', bytes).font).toBe(openFace('b', bytes).font)
    expect(openFace('c', Uint8Array.from(bytes)).font).not.toBe(openFace('a', bytes).font)
  })

  it('measures in thousandths whatever the em of the font, and glyphs without a width like the last one with it', () => {
    const face = openFace('small', smallFont())
    expect(['a', 'b', 'd', '𠮷', 'e'].map((char) => face.advance(code(char)))).toEqual([500, 500, 500, 500, undefined])
    expect(face.font.widthOf(0)).toBe(200)
  })

  it.each([4, 12] as const)('reads characters in format %i', (format) => {
    const groups = [
      [0x41, 0x43, 2],
      [0x4e00, 0x4e00, 1],
    ] as const
    const face = openFace(
      'small',
      smallFont((tables) => tables.set('cmap', cmapTable(groups, format))),
    )
    expect([0x40, 0x41, 0x42, 0x43, 0x44, 0x4e00, 0xffff].map(face.font.glyphOf)).toEqual([0, 2, 3, 4, 0, 1, 0])
  })

  it('has no glyph for a character that is given one beyond the last', () => {
    const face = openFace(
      'small',
      smallFont((tables) => tables.set('cmap', cmapTable([[0x61, 0x6f, 3]]))),
    )
    expect(['a', 'b', 'c'].map((char) => face.advance(code(char)))).toEqual([500, 500, undefined])
  })

  it('takes fonts in a part of a larger buffer', () => {
    const bytes = smallFont()
    const larger = new Uint8Array(bytes.length + 10)
    larger.set(bytes, 5)
    expect(openFace('small', larger.subarray(5, 5 + bytes.length)).font.subset([0, 3])).toEqual(
      openFace('small', bytes).font.subset([0, 3]),
    )
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'is not a TrueType or OpenType font'],
    ['a text', new TextEncoder().encode('<html>this is no font'), 'is not a TrueType or OpenType font'],
    [
      'a collection',
      new TextEncoder().encode('ttcf12345678'),
      'is a collection of fonts (TTC), of which one must be taken out first',
    ],
    [
      'a web font',
      new TextEncoder().encode('wOF212345678'),
      'is a web font (WOFF), which must be unpacked to TrueType or OpenType first',
    ],
    ['a list cut short', smallFont().slice(0, 40), 'is cut short in its list of tables'],
    ['a table cut short', smallFont().slice(0, -10), 'is cut short in its table "maxp"'],
    ...['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'].map((tag): [string, Uint8Array, string] => [
      `no ${tag}`,
      without(tag),
      `is a font without the table "${tag}"`,
    ]),
    ...(['head', 'hhea', 'hmtx', 'loca', 'maxp', 'cmap'] as const).map((tag): [string, Uint8Array, string] => [
      `half of ${tag}`,
      cut(tag, 5),
      `is damaged in its table "${tag}"`,
    ]),
    ['outlines cut short', cut('glyf', 8), 'is damaged in its table "loca"'],
  ])('refuses %s in one sentence', (_, bytes, sentence) => {
    expect(() => openFace('x', bytes, 'fonts.fangsong')).toThrow(
      expect.objectContaining({ code: 'badFont', message: `test: fonts.fangsong ${sentence}` }),
    )
  })

  it('refuses a path in one sentence', () =>
    expect(() => openFace('x', 'font.ttf' as unknown as Uint8Array, 'fonts.fangsong')).toThrow(
      'test: fonts.fangsong must be the bytes of a font, its URL, or',
    ))

  it('refuses or reads any damaged font, and never fails otherwise', () => {
    const whole = smallFont()
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, value, length) => {
        const bytes = whole.slice(0, Math.max(length, 12))
        bytes[at % bytes.length] = value
        try {
          const { font } = openFace('x', bytes, 'fonts.heiti')
          font.subset([0, 1, 2, 3, 4])
        } catch (error) {
          expect(String(error)).toMatch(/^GxgkError: test: fonts\.heiti is /)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
