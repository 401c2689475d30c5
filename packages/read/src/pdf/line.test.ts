import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSpaced, linesOf } from './line'
import type { Word } from './word'

const word = (text: string, x: number, y: number, more: Partial<Word> = {}): Word => ({
  text,
  box: [x, y, x + text.length * 10, y + 10],
  size: 10,
  direction: 0,
  afterSpace: false,
  ...more,
})

const texts = (words: readonly Word[]) => linesOf(words).map((line) => line.words.map(({ text }) => text).join(' '))

describe('linesOf', () => {
  it('finds the lines of words in any order, a little uneven', () => {
    const places = fc.shuffledSubarray(
      Array.from({ length: 20 }, (_, i) => i),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(
        places,
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 20, maxLength: 20 }),
        (all, offs) => {
          const words = all.map((n) => word(String(n), (n % 4) * 50, Math.floor(n / 4) * 14 + offs[n]!))
          const rows = [0, 1, 2, 3, 4].map((row) => all.filter((n) => Math.floor(n / 4) === row).sort((a, b) => a - b))
          expect(texts(words)).toEqual(rows.filter((row) => row.length > 0).map((row) => row.join(' ')))
        },
      ),
    )
  })

  it('reads the columns of vertical writing from the right', () =>
    expect(
      texts(
        [word('办', 10, 0), word('理', 10, 12), word('三', 30, 0), word('年', 30, 12)].map((one) => ({
          ...one,
          direction: 1 as const,
        })),
      ),
    ).toEqual(['三 年', '办 理']))

  it('reads text that runs up from the left column, each from its foot', () =>
    expect(
      texts(
        [word('下', 10, 12), word('上', 10, 0), word('右', 30, 0)].map((one) => ({ ...one, direction: 3 as const })),
      ),
    ).toEqual(['下 上', '右']))
})

describe('isSpaced', () => {
  const gap = (one: string, next: string, width: number, afterSpace = false) =>
    isSpaced(word(one, 0, 0), word(next, one.length * 10 + width, 0, { afterSpace }))

  it.each([
    ['figures', '1', '2', 3, true],
    ['figures that nearly touch', '1', '2', 1.5, false],
    ['labels', '自然人', '总计', 3, true],
    ['single characters of a stretched line', '自', '然', 4, false],
    ['single characters far apart', '自', '然', 6, true],
    ['a Chinese word and a figure', '收到', '5', 1.5, false],
    ['a label and a figure', '收到', '5', 2.5, true],
    ['figures printed over one another', '12', '3', -5, true],
    ['figures set tight', '12', '3', -1, false],
  ])('tells whether a space is between %s', (_, one, next, width, spaced) => expect(gap(one, next, width)).toBe(spaced))

  it('takes a printed space for one', () => expect(gap('收到', '5', 1.5, true)).toBe(true))
})
