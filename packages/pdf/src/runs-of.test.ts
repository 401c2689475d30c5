import { lineBreak, link, number, paragraph, plainText, strong } from '@gxgk/document'
import { documentArbitrary } from '@gxgk/document/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainFace, plainFonts } from '../test/plain-face'
import { runsOf } from './runs-of'

const context = { fonts: plainFonts, role: 'body', refs: new Set<string>(), place: '此处' } as const

describe('runsOf', () => {
  it('holds every word of a document, in order', () => {
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        const text = runsOf(document, context)
          .map((run) => run.text)
          .join('')
        expect(text.replace(/\s/g, '')).toBe(plainText(document).replace(/\s/g, ''))
      }),
    )
  })

  it('draws each character in the first face of the role that has it, strong ones in a face of their own', () => {
    const [latin, strongest, all] = [
      plainFace('latin', (char) => char < '\u007f'),
      plainFace('strong', (char) => char === '重'),
      plainFace('all'),
    ]
    const fonts = { ...plainFonts, body: [latin, all], strong: [strongest, all] }
    const node = paragraph(['a公b', strong('着重'), number(1), lineBreak(), link('https://a.cn/', '链')])
    expect(runsOf(node, { ...context, fonts }).map(({ text, face, target }) => [text, face.id, target])).toEqual([
      ['a', 'latin', undefined],
      ['公', 'all', undefined],
      ['b', 'latin', undefined],
      ['着', 'all', undefined],
      ['重', 'strong', undefined],
      ['1', 'latin', undefined],
      ['\n', 'latin', undefined],
      ['链', 'all', { link: 'https://a.cn/' }],
    ])
  })

  it('stays in the face of a heading where a part of it is strong', () => {
    const fonts = { ...plainFonts, heading: [plainFace('heading')], strong: [plainFace('strong')] }
    expect(runsOf(strong('重'), { ...context, fonts, role: 'heading' })[0]!.face.id).toBe('heading')
  })

  it('names a character that no face has, its code and its place', () => {
    const fonts = { ...plainFonts, body: [plainFace('none', () => false)] }
    expect(() => runsOf(paragraph('𠮷'), { ...context, fonts })).toThrow(
      'renderPdf: no font has "𠮷" (U+20BB7), in 此处',
    )
  })
})
