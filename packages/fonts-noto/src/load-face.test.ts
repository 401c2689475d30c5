import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { faceNames, loadFace } from './load-face'

const asset = (name: string) => new URL(`../assets/${name}`, import.meta.url)
const lines = async (name: string) => (await readFile(asset(name), 'utf8')).split('\n').filter(Boolean)

describe('loadFace', () => {
  it('reads a face once', async () => {
    expect(await loadFace('serifRegular')).toBe(await loadFace('serifRegular'))
  })

  it('refuses a name that is not a face', async () => {
    await expect(loadFace('toString' as 'serifRegular')).rejects.toThrow('loadFace: there is no face "toString"')
  })

  it('gives the bytes whose checksum is written beside them, and there is no font without one', async () => {
    const written = (await lines('SHA256SUMS')).map((line) => line.split('  ')[0])
    const actual = await Promise.all(
      faceNames.map(async (name) =>
        createHash('sha256')
          .update(await loadFace(name))
          .digest('hex'),
      ),
    )
    expect(actual).toEqual(written)
    expect((await readdir(asset('.'))).filter((name) => name.endsWith('.ttf'))).toHaveLength(written.length)
  })

  it.each(faceNames)('%s draws exactly the characters listed, each with a glyph of its own', async (name) => {
    const font = fontkit.create(Buffer.from(await loadFace(name))) as fontkit.Font
    const [listed] = await lines('characters.txt')
    const points = Array.from(listed!, (char) => char.codePointAt(0)!)
    expect([...font.characterSet].sort((a, b) => a - b)).toEqual(points)
    expect(new Set(points.map((point) => font.glyphForCodePoint(point).id)).size).toBe(points.length)
  })

  it.each(faceNames)('%s stands on a line of one em, 880 above and 120 below', async (name) => {
    const font = fontkit.create(Buffer.from(await loadFace(name))) as fontkit.Font
    expect([font.unitsPerEm, font.ascent, font.descent, font.lineGap]).toEqual([1000, 880, -120, 0])
  })

  it('has GB 2312, rare characters of names, and the forms of digits', async () => {
    const [listed] = await lines('characters.txt')
    const has = new Set(listed)
    const gb2312 = Array.from({ length: 0xf7 - 0xa0 }, (_, high) =>
      Array.from({ length: 94 }, (_, low) => [0xa1 + high, 0xa1 + low]),
    ).flat()
    const decoder = new TextDecoder('gb18030')
    const inGb2312 = gb2312
      .filter(([high, low]) => isInGb2312(high!, low!))
      .map((pair) => decoder.decode(Uint8Array.from(pair)))
    expect(inGb2312).toHaveLength(6763)
    expect(inGb2312.filter((char) => !has.has(char))).toEqual([])
    expect([...'喆堃昇镕珺𫚖𬱖①⑳Ⅻ㈩㎡０９％—“”《》〔〕·￥ '].filter((char) => !has.has(char))).toEqual([])
  })
})

/** The two levels of Chinese characters of GB 2312: rows 16–55 (the last one short) and 56–87. */
const isInGb2312 = (high: number, low: number) => high >= 0xb0 && !(high === 0xd7 && low > 0xf9)
