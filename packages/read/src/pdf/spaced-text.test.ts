import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from './line'
import { characterGrid, spacedText } from './spaced-text'
import type { Word } from './word'

/** A word at a column of digits; Chinese characters are as wide as two. */
const word = (text: string, column: number, line: number): Word => {
  const width = Array.from(text, (character) => (/\p{Script=Han}/u.test(character) ? 12 : 6)).reduce(
    (a: number, b) => a + b,
    0,
  )
  const left = 50 + column * 6
  return { text, box: [left, line * 20, left + width, line * 20 + 12], size: 12, direction: 0, afterSpace: false }
}

const layout = (words: readonly Word[]) => {
  const lines = linesOf(words)
  const grid = characterGrid(lines)
  return lines.map((line) => spacedText(line, grid))
}

describe('spacedText', () => {
  it('prints the figures of a column below one another, whatever the label before them', () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.nat(99_999), { minLength: 3, maxLength: 3 })),
      { minLength: 2, maxLength: 10 },
    )
    fc.assert(
      fc.property(rows, (all) => {
        const words = all.flatMap(([length, figures], line) => [
          word('字'.repeat(length), 0, line),
          ...figures.map((figure, i) => word(String(figure), 30 + i * 9, line)),
        ])
        layout(words).forEach((text, line) => {
          const [length, figures] = all[line]!
          expect(text.startsWith(`${'字'.repeat(length)} `)).toBe(true)
          figures.forEach((figure, i) => expect(text.slice(30 + i * 9).startsWith(`${figure} `.trimEnd())).toBe(true))
        })
      }),
    )
  })

  it('keeps words that are wider than their place, with a space between', () =>
    expect(layout([word('0', 0, 0), word('1.23456789012345678', 4, 0), word('7', 10, 0)])).toEqual([
      '0   1.23456789012345678 7',
    ]))

  it('prints the indent of a line, and single spaces where no gap is as wide as a character', () =>
    expect(layout([word('本年', 4, 0), word('5', 8.8, 0), word('件', 10.5, 0), word('合计', 0, 1)])).toEqual([
      '    本年 5 件',
      '合计',
    ]))

  it('measures the columns by the size most used', () => {
    const small: Word = { text: '注', box: [50, 0, 56, 6], size: 6, direction: 0, afterSpace: false }
    expect(characterGrid(linesOf([small, word('12345', 0, 2)]))).toEqual({ left: 50, width: 6 })
  })
})
