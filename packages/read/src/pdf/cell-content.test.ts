import type { Content } from '@gxgk/document'
import { cell, plainText } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import type { Direction } from './box'
import { cellContent } from './cell-content'
import type { Word } from './word'

const size = 10
const word = (text: string, x: number, y: number, direction: Direction = 0): Word => {
  const length = Array.from(text, (one) => (one < '\u2e80' ? size / 2 : size)).reduce((a, b) => a + b)
  const [width, height] = direction % 2 === 0 ? [length, size] : [size, length]
  return { text, box: [x, y, x + width, y + height], size, direction, afterSpace: false }
}

const text = (content: Content) => plainText(cell(content))
const inCell = (words: readonly Word[], width = 100, padding = 0) =>
  text(cellContent(words, [0, 0, width, 100], padding))

describe('cellContent', () => {
  it('is nothing for a blank cell', () => expect(cellContent([], [0, 0, 10, 10], 0)).toEqual([]))

  it('reads a label over its lines', () =>
    expect(inCell([word('5.要求行政', 0, 0), word('机关确认', 5, 12), word('（新）', 5, 24)])).toBe(
      '5.要求行政机关确认（新）',
    ))

  it('reads a label whose characters stand one below another', () =>
    expect(inCell(Array.from('三、本年度', (one, i) => word(one, 0, i * 12)))).toBe('三、本年度'))

  it('reads vertical writing by its columns from the right, and text turned to run up', () => {
    expect(inCell([word('办理', 0, 0, 1), word('本年', 12, 0, 1)])).toBe('本年办理')
    expect(inCell([word('办理', 12, 0, 3), word('本年', 0, 0, 3)])).toBe('本年办理')
  })

  it('goes on with a figure where no digit more had room, and only there', () => {
    expect(inCell([word('128816', 1, 0), word('8', 15, 12)], 34)).toBe('1288168')
    expect(inCell([word('1288', 6, 0), word('168', 10, 12)], 34, 5)).toBe('1288168')
    expect(inCell([word('1288', 6, 0), word('168', 10, 12)], 34)).toBe('1288\n168')
  })

  it('keeps figures on two lines apart', () => expect(inCell([word('12', 0, 0), word('34', 0, 12)])).toBe('12\n34'))

  it('parts words with a gap', () => expect(inCell([word('12', 0, 0), word('34', 20, 0)])).toBe('12 34'))
})
