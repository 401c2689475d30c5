import type { TextNode } from 'pdfmake'
import { describe, expect, it } from 'vitest'
import { plainFace } from '../test/plain-face'
import { page } from './page'
import type { Piece } from './piece'
import { textPieces } from './text-pieces'
import { textStyles } from './text-style'

const runs = (text: string) => [{ text, face: plainFace('a') }]
const node = (piece: Piece) => piece.content[0] as TextNode
const { paragraph, title } = textStyles

describe('textPieces', () => {
  it('indents the first line of a paragraph by two characters', () => {
    const [first, second] = textPieces(runs('字'.repeat(40)), paragraph)
    expect(node(first!).margin![0]).toBeCloseTo(2 * paragraph.size)
    expect(node(second!).margin![0]).toBe(0)
  })

  it('fills a line that a closing mark leaves short, but not the last', () => {
    const [first, second] = textPieces(runs(`${'字'.repeat(25)}开，${'字'.repeat(3)}`), paragraph)
    expect(node(first!).characterSpacing! * 24).toBeCloseTo(paragraph.size, 1)
    expect(node(second!).characterSpacing).toBeUndefined()
  })

  it('leaves a line short that would have to be spaced widely', () => {
    const [first] = textPieces(runs(`见${'a'.repeat(52)}`), paragraph)
    expect(node(first!).characterSpacing).toBeUndefined()
  })

  it('stands each line of a title in the middle', () => {
    const pieces = textPieces(runs('题'.repeat(24)), title)
    expect(pieces).toHaveLength(2)
    for (const piece of pieces) expect(node(piece).margin![0]).toBeCloseTo((page.type.width - 12 * title.size) / 2)
  })
})
