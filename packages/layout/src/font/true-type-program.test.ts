import { loadFace } from '@gxgk/fonts-noto'
import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { smallFont } from '../../test/font-bytes'
import { componentsOf } from './composite-glyph'
import { openFace } from '../../test/open-face'
import { readOutlines } from './glyph-outlines'
import { bytesInMemory } from './font-bytes'
import { openSfnt } from './sfnt'

const outlinesOf = (subset: Uint8Array, count: number) =>
  readOutlines(openSfnt(bytesInMemory(subset), { call: 'test', font: 'subset' }), count)

/** fontkit draws from a whole font only: what a PDF leaves out is put back. */
const pathsOf = (bytes: Uint8Array, glyphs: readonly number[]) => {
  const font = fontkit.create(Buffer.from(bytes)) as fontkit.Font
  return glyphs.map((glyph) => font.getGlyph(glyph).path.toSVG())
}

describe('a subset of a TrueType font', () => {
  it('draws the same outlines under new numbers', async () => {
    const bytes = await loadFace('serifSemiBold')
    const { font } = openFace('semibold', bytes)
    const glyphs = [0, ...Array.from('政府信息公开，—𬱖', (char) => font.glyphOf(char.codePointAt(0)!))]
    const subset = font.subset(glyphs)
    expect(
      pathsOf(
        subset,
        glyphs.map((_, i) => i),
      ),
    ).toEqual(pathsOf(bytes, glyphs))
    expect(subset.length).toBeLessThan(6000)
  })

  it('has the components of its glyphs, and theirs, renumbered', () => {
    const subset = openFace('small', smallFont()).font.subset([0, 4])
    const outlineOf = outlinesOf(subset, 4)
    expect([0, 1, 2, 3].map((glyph) => componentsOf(outlineOf(glyph)))).toEqual([[], [2, 3], [3, 4], []])
    expect(pathsOf(subset, [1])).toEqual(pathsOf(smallFont(), [4]))
  })

  it('has a glyph twice when it is asked for twice', () => {
    const outlineOf = outlinesOf(openFace('small', smallFont()).font.subset([0, 1, 1]), 3)
    expect(outlineOf(2)).toEqual(outlineOf(1))
  })

  it('refuses a glyph that is put together from one that is none', () => {
    const bytes = smallFont((tables) => {
      const glyf = tables.get('glyf')!
      glyf[glyf.length - 7] = 99
    })
    const { font } = openFace('small', bytes, 'fonts.kaiti')
    expect(() => font.subset([0, 4])).toThrow('test: fonts.kaiti is damaged in its table "glyf"')
  })
})
