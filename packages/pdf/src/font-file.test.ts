import { loadFace } from '@gxgk/fonts-noto'
import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { levelFont } from './font-file'

const u32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
const ascii = (text: string) => Array.from(text, (char) => char.charCodeAt(0))

/** A font of tables that hold nothing but zeros. */
const fontOf = (tags: readonly string[], signature = 0x00010000) => {
  const body = 12 + 16 * tags.length
  const entries = tags.flatMap((tag, i) => [...ascii(tag), ...u32(0), ...u32(body + 64 * i), ...u32(64)])
  return Uint8Array.from([
    ...u32(signature),
    0,
    tags.length,
    0,
    0,
    0,
    0,
    0,
    0,
    ...entries,
    ...tags.flatMap(() => Array<number>(64).fill(0)),
  ])
}
const needed = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'maxp', 'post']

describe('levelFont', () => {
  it('puts the line of any font at 0.88 above and 0.12 below', async () => {
    const bytes = Uint8Array.from(await loadFace('sansMedium'))
    const font = fontkit.create(Buffer.from(levelFont(bytes, 'body'))) as fontkit.Font
    expect([font.ascent, font.descent, font.lineGap]).toEqual([880, -120, 0])
  })

  it('leaves the bytes given as they are', () => {
    const bytes = fontOf(needed)
    new DataView(bytes.buffer).setInt16(bytes.length - 64 * 4 + 4, 1234)
    const before = Uint8Array.from(bytes)
    expect(levelFont(bytes, 'body')).not.toEqual(before)
    expect(bytes).toEqual(before)
  })

  it('takes fonts in a part of a larger buffer', () => {
    const bytes = fontOf(needed)
    const larger = new Uint8Array(bytes.length + 10)
    larger.set(bytes, 5)
    expect(levelFont(larger.subarray(5, 5 + bytes.length), 'body')).toEqual(levelFont(bytes, 'body'))
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('this is a text, not a font')],
    ['a collection', fontOf(needed, 0x74746366)],
    ['a web font', fontOf(needed, 0x774f4632)],
    ['a list of tables that is cut short', fontOf(needed).slice(0, 40)],
  ])('refuses %s', (_, bytes) => {
    expect(() => levelFont(bytes, 'title')).toThrow('renderPdf: fonts.title is not a TrueType or OpenType font')
  })

  it.each(needed)('refuses a font without the table %s', (tag) => {
    expect(() => levelFont(fontOf(needed.filter((one) => one !== tag)), 'title')).toThrow(
      `renderPdf: fonts.title is a font without the table "${tag}"`,
    )
  })

  it('refuses a font whose last table is cut short', () => {
    expect(() => levelFont(fontOf(needed).slice(0, -1), 'title')).toThrow(
      'renderPdf: fonts.title is cut short in its table "post"',
    )
  })
})
