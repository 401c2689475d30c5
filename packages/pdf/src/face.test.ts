import { loadFace } from '@gxgk/fonts-noto'
import { describe, expect, it } from 'vitest'
import { openFace } from './face'
import { levelFont } from './font-file'

describe('openFace', () => {
  it('knows how wide a character is, and which it has not', async () => {
    const face = openFace('a', await loadFace('serifRegular'))
    expect(['字', '，', '𬱖', '　'].map(face.advance)).toEqual([1, 1, 1, 1])
    expect(face.advance('i')).toBeLessThan(0.5)
    expect(['𠮷', '\u0301', '👍'].map(face.advance)).toEqual([undefined, undefined, undefined])
  })

  it('refuses a font whose tables are damaged', async () => {
    const bytes = Uint8Array.from(await loadFace('sansMedium'))
    const blank = levelFont(bytes, 'body').fill(0, 12 + 16 * 11)
    expect(() => openFace('fonts.body', blank)).toThrow('renderPdf: fonts.body is damaged and cannot be read as a font')
  })
})
