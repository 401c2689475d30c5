import { describe, expect, it } from 'vitest'
import type { Glyph } from './glyph'
import { readableGlyphs } from './readable-glyphs'

const glyph = (text: string, x: number, y: number, more: Partial<Glyph> = {}): Glyph => ({
  text,
  box: [x, y, x + 10, y + 10],
  size: 10,
  direction: 0,
  upright: false,
  afterSpace: false,
  hidden: false,
  ...more,
})

const texts = (glyphs: readonly Glyph[]) =>
  readableGlyphs(glyphs, 600, 800)
    .map(({ text }) => text)
    .join('')

describe('readableGlyphs', () => {
  it('gives what is printed twice to look bold once, but figures side by side as they are', () =>
    expect(texts([glyph('1', 100, 100), glyph('1', 100.4, 100), glyph('1', 105, 100)])).toBe('11'))

  it('finds the second print across the squares by which it looks', () => {
    for (let x = 95; x < 106; x += 0.25) expect(texts([glyph('1', x, x), glyph('1', x + 0.5, x + 0.5)])).toBe('1')
  })

  it('leaves out what stands outside of the page, or nowhere', () =>
    expect(texts([glyph('甲', -50, 10), glyph('乙', 10, 900), glyph('丙', NaN, 10), glyph('丁', 10, 10)])).toBe('丁'))

  it('comes to an end on a page of any size', () =>
    expect(readableGlyphs([glyph('甲', 10, 1e30), glyph('乙', 1e30, 10)], 1e31, 1e31)).toHaveLength(2))

  it('reads text that is not painted, except over text that is', () => {
    const hidden = { hidden: true }
    expect(texts([glyph('甲', 10, 10, hidden)])).toBe('甲')
    expect(texts([glyph('申', 11, 10, hidden), glyph('甲', 10, 10), glyph('乙', 30, 10, hidden)])).toBe('甲乙')
  })
})
