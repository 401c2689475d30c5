import { chart, document, number, paragraph, plainText, strong } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { boxMissing } from './box-missing'
import type { Face, Faces } from './face'

/** A face of Chinese and Latin letters, and the box where told. */
const face = (more = ''): Face =>
  ({
    id: 'test',
    advance: (code: number) =>
      (code >= 0x20 && code < 0x7f) || (code >= 0x4e00 && code < 0xa000) || more.includes(String.fromCodePoint(code))
        ? 1000
        : undefined,
  }) as Face
const faces = (more?: string): Faces => {
  const own = [face(more)]
  return { xiaobiaosong: own, heiti: own, kaiti: own, fangsong: own }
}
const meta = { title: '题', lang: 'zh-CN' }

describe('a character that no face has', () => {
  it('is a box, one for what a reader sees as one', () => {
    const made = document(meta, [paragraph(['甲😀乙', strong('👨‍👩‍👧1'), number(1, '1🇨🇳')])])
    expect(plainText(boxMissing(made, faces('□')))).toBe('甲□乙□11□')
  })

  it('is a question mark where no face has a box', () =>
    expect(plainText(boxMissing(document(meta, [paragraph('甲😀')]), faces()))).toBe('甲?'))

  it('stands in charts too', () =>
    expect(
      plainText(boxMissing(document(meta, [chart('图', ['甲😀'], [{ name: '乙', values: [number(1)] }])]), faces('□'))),
    ).toContain('甲□'))

  it('leaves all else, and the data, as they were', () => {
    const made = document({ ...meta, embedded: { name: 'a.json', data: '😀' } }, [paragraph('甲乙')])
    expect(boxMissing(made, faces('□'))).toEqual(made)
  })
})
