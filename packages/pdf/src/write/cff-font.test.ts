import { faceOf, openSource } from '@gxgk/layout/fonts'
import { describe, expect, it } from 'vitest'
import { smallCff } from '../../../layout/test/cff-bytes'
import { composePlainly } from '../../test/compose-plainly'
import { readPages } from '../../test/read-pdf'
import { checkTags } from '../../test/tag-checker/check-tags'
import { loadFontkit, openUrl } from '../platform/node'
import { writeComposed } from './write-composed'

const font = await openSource(smallCff(), { call: 'renderPdf', font: 'fonts.fangsong' }, { loadFontkit, openUrl })
const face = faceOf('fonts.fangsong', () => font)

describe('a font with CFF outlines', () => {
  it('is measured by its tables', () => {
    expect(face.font.outlines).toBe('CFF')
    expect(['a', '𠮷', 'z'].map((char) => face.advance(char.codePointAt(0)!))).toEqual([500, 500, undefined])
  })

  it('is embedded as a CFF table of the glyphs asked for, one twice where two characters share it', () => {
    const glyphs = (count: number) => face.font.subset(Array.from({ length: count }, (_, i) => (i === 0 ? 0 : 1)))
    expect([...glyphs(2).slice(0, 2)]).toEqual([1, 0])
    expect(glyphs(3).length).toBeGreaterThan(glyphs(2).length)
  })

  it('makes a file whose text is read back', async () => {
    const composed = composePlainly([{ paragraph: ['ab𠮷a'] }], face)
    const bare = { ...composed, pages: composed.pages.map((page) => ({ ...page, lines: page.lines.slice(0, 1) })) }
    const bytes = writeComposed(bare, { title: 'a', lang: 'en' })
    expect((await readPages(bytes))[0]!.map(({ text }) => text).join('')).toBe('ab𠮷a')
    expect(await checkTags(bytes)).toEqual([])
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Subtype /CIDFontType0C')
  })

  it('is refused when its outlines cannot be read', async () => {
    const bytes = smallCff()
    const at = Buffer.from(bytes).indexOf('Small')
    bytes.fill(255, at - 9, at)
    await expect(
      openSource(bytes, { call: 'renderPdf', font: 'fonts.heiti' }, { loadFontkit, openUrl }),
    ).rejects.toThrow('renderPdf: fonts.heiti is damaged in its table "CFF "')
  })
})
