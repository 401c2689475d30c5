import { loadFace } from '@gxgk/fonts-noto'
import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { smallFont } from '../../test/font-bytes'
import { componentsOf } from './composite-glyph'
import { bareHost, openFace } from '../../test/open-face'
import { readOutlines, readPlaces } from './glyph-outlines'
import type { FontBytes } from './font-bytes'
import { bytesInMemory } from './font-bytes'
import { openSource } from './font-source'
import { openSfnt } from './sfnt'

const outlinesOf = (subset: Uint8Array, count: number) => {
  const sfnt = openSfnt(bytesInMemory(subset), { call: 'test', font: 'subset' })
  return readOutlines(sfnt, readPlaces(sfnt, count))
}

const name = { call: 'test', font: 'fonts.kaiti' }

/** The font of a file whose outlines are nought until they are loaded, and what was loaded in each turn. */
const openInParts = async (whole: Uint8Array) => {
  const sfnt = openSfnt(bytesInMemory(whole), name)
  const outlines = sfnt.slice('glyf', 0, sfnt.lengthOf('glyf'))
  const there = Uint8Array.from(whole)
  there.fill(0, outlines.byteOffset, outlines.byteOffset + outlines.length)
  const turns: number[] = []
  const bytes: FontBytes = {
    ...bytesInMemory(there),
    load: async (extents) => {
      await Promise.resolve()
      turns.push(extents.length)
      for (const [start, end] of extents) there.set(whole.subarray(start, end), start)
    },
  }
  return { font: await openSource(() => bytes, name, bareHost), turns }
}

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

  it('is the same of a file in parts, of which only what is needed is loaded, components after what is made of them', async () => {
    const { font, turns } = await openInParts(smallFont())
    await font.load!([0, 4])
    expect(turns).toEqual([2, 2, 1])
    expect(font.subset([0, 4])).toEqual(openFace('small', smallFont()).font.subset([0, 4]))
    expect(font.subset([0, 2])).toEqual(openFace('small', smallFont()).font.subset([0, 2]))
  })

  it('tells that a part cannot be loaded', async () => {
    const bytes: FontBytes = { ...bytesInMemory(smallFont()), load: () => Promise.reject(new Error('offline')) }
    const font = await openSource(() => bytes, name, bareHost)
    await expect(font.load!([0])).rejects.toThrow('test: fonts.kaiti cannot be read: offline')
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
