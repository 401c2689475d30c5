import type { StackNode } from 'pdfmake'
import { describe, expect, it } from 'vitest'
import { page } from './page'
import type { Piece } from './piece'
import { joinPieces } from './piece'

const piece = (text: string, more: Partial<Piece> = {}): Piece => ({
  height: 10,
  content: [{ text, fontSize: 10 }],
  ...more,
})
const shown = (pieces: readonly Piece[]) =>
  joinPieces(pieces).map((node) => (node as StackNode).stack.map((one) => ('text' in one ? one.text : undefined)))

describe('joinPieces', () => {
  it('puts together what stands on one page', () => {
    expect(shown([piece('a', { keep: true }), piece('b', { keep: true }), piece('c'), piece('d')])).toEqual([
      ['a', 'b', 'c'],
      ['d'],
    ])
  })

  it('keeps nothing together that is higher than a page, lest it be lost', () => {
    const tall = { height: page.type.height }
    expect(shown([piece('a', { keep: true }), piece('b', tall)])).toEqual([['a'], ['b']])
  })

  it('loses no piece that wants to stay with one that does not come', () => {
    expect(shown([piece('a'), piece('b', { keep: true })])).toEqual([['a'], ['b']])
  })

  it('begins a page where it is asked to', () => {
    expect(joinPieces([piece('a'), piece('b', { fresh: true })]).map((node) => (node as StackNode).pageBreak)).toEqual([
      undefined,
      'before',
    ])
  })
})
