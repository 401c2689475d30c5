import { beforeAll, describe, expect, it } from 'vitest'
import type { Codes, FontFacts } from './drawing'
import { drawingOf } from './drawing'
import { loadPdfjs } from './load-pdfjs'
import type { Matrix } from './matrix'

let codes: Codes
beforeAll(async () => {
  codes = (await loadPdfjs()).pdfjs.OPS
})

const page: Matrix = [1, 0, 0, -1, 0, 800]
const fonts = new Map<string, FontFacts>([
  ['f', { vertical: false, unit: 0.001, isDamaged: false }],
  ['v', { vertical: true, unit: 0.001, isDamaged: false }],
  ['d', { vertical: false, unit: 0.001, isDamaged: true }],
])

type Operator = readonly [name: string, ...args: readonly unknown[]]
const draw = (...operators: readonly Operator[]) =>
  drawingOf(
    { fnArray: operators.map(([name]) => codes[name]!), argsArray: operators.map(([, ...args]) => args) },
    fonts,
    codes,
    page,
  )

const glyph = (unicode: string, width = 500) => ({ unicode, width, isSpace: unicode === ' ' })
const show = (...shown: readonly unknown[]): Operator => ['showText', shown]
const start: readonly Operator[] = [['beginText'], ['setFont', 'f', 10], ['moveText', 100, 700]]

/** The left upper corner of each glyph, in whole points. */
const places = (...operators: readonly Operator[]) =>
  draw(...operators).glyphs.map(({ text, box }) => [text, Math.round(box[0]), Math.round(box[1] + 8.8)])

describe('drawingOf', () => {
  it('places glyphs one after another, with spacing, stretch and shifts', () => {
    const shown = show(glyph('1'), glyph(' '), -1000, glyph('2'))
    expect(places(...start, shown)).toEqual([
      ['1', 100, 100],
      ['2', 120, 100],
    ])
    expect(places(...start, ['setCharSpacing', 2], ['setWordSpacing', 3], shown)[1]).toEqual(['2', 127, 100])
    expect(places(...start, ['setHScale', 50], shown)[1]).toEqual(['2', 110, 100])
    expect(places(...start, ['setTextRise', 5], show(glyph('1')))).toEqual([['1', 100, 95]])
  })

  it('tells that a space was printed before a glyph', () =>
    expect(draw(...start, show(glyph('1'), glyph(' '), glyph('2'))).glyphs.map((one) => one.afterSpace)).toEqual([
      false,
      true,
    ]))

  it('goes from line to line', () =>
    expect(
      places(
        ...start,
        ['setLeadingMoveText', 0, -20],
        show(glyph('1')),
        ['nextLine'],
        show(glyph('2')),
        ['setLeading', 30],
        ['nextLine'],
        show(glyph('3')),
      ),
    ).toEqual([
      ['1', 100, 120],
      ['2', 100, 140],
      ['3', 100, 170],
    ]))

  it('follows the matrices of the page, of forms and of text, and forgets them with the state', () =>
    expect(
      places(
        ['save'],
        ['transform', 1, 0, 0, 1, 10, 0],
        ['paintFormXObjectBegin', [1, 0, 0, 1, 0, -10], null],
        ['setFont', 'f', 10],
        ['setTextMatrix', [1, 0, 0, 1, 100, 700]],
        show(glyph('1')),
        ['paintFormXObjectEnd'],
        ['restore'],
        ['setGState', [['Font', ['f', 10]]]],
        show(glyph('2')),
      ),
    ).toEqual([
      ['1', 110, 110],
      ['2', 105, 100],
    ]))

  it('writes a vertical font from top to bottom', () => {
    const tall = { ...glyph('三', 1000), vmetric: [-1000, 500, 880] }
    const { glyphs } = draw(['beginText'], ['setFont', 'v', 10], ['moveText', 100, 700], show(tall, tall))
    expect(glyphs.map(({ box, upright, direction }) => [box, upright, direction])).toEqual([
      [[95, 100, 105, 110], true, 1],
      [[95, 110, 105, 120], true, 1],
    ])
  })

  it('tells what is not painted, and puts one unknown character for text in a damaged font', () => {
    expect(draw(...start, ['setTextRenderingMode', 3], show(glyph('1'))).glyphs[0]!.hidden).toBe(true)
    expect(places(['setFont', 'd', 10], ...start.slice(2), show())).toEqual([['\ufffd', 100, 100]])
    expect(places(...start, show())).toEqual([])
  })

  it('gathers rulings where a path is painted, not where it only clips, and counts other shapes', () => {
    const line = [[0, 10, 100, 1, 200, 100]]
    expect(draw(['constructPath', codes['stroke'], line]).rulings).toEqual({
      horizontal: [{ at: 700, from: 10, to: 200 }],
      vertical: [],
    })
    const square = [[0, 0, 0, 1, 50, 0, 1, 50, 50, 1, 0, 50, 4]]
    expect(draw(['constructPath', codes['endPath'], square])).toMatchObject({ shapes: 0 })
    expect(draw(['constructPath', codes['fill'], square])).toMatchObject({ shapes: 1 })
    expect(draw(['constructPath', codes['fillStroke'], square]).rulings.horizontal).toHaveLength(2)
    expect(draw(['constructPath', codes['fill'], [null]])).toMatchObject({ shapes: 0 })
  })

  it('knows an image by the matrix that makes room for it', () => {
    expect(draw(['transform', 300, 0, 0, 400, 0, 0]).image).toBe(120_000)
    expect(draw(['transform', 10, 0, 0, 10, 0, 0]).image).toBe(0)
  })
})
