import { describe, expect, it } from 'vitest'
import { glyphPlace, glyphText } from './glyph'
import type { Matrix } from './matrix'

describe('glyphText', () => {
  it.each([
    ['a blank', '\u3000', ''],
    ['a radical', '\u2f17\u2f00', '十一'],
    ['a ligature', '\ufb01', 'fi'],
    ['a soft hyphen, which the minus often is', '\u00ad', '-'],
    ['a character that the font does not tell', '\u0013', '\ufffd'],
    ['half of a character', '\ud842', '\ufffd'],
    ['any other', '政0（', '政0（'],
  ])('gives %s', (_, unicode, text) => expect(glyphText(unicode)).toBe(text))
})

describe('glyphPlace', () => {
  const place = (matrix: Matrix, vertical = false, size = 10) =>
    glyphPlace(matrix, { x: 0, y: 0, advance: 5, size, vertical })

  it('gives the square of a glyph, its size and its direction on a page whose y goes down', () => {
    const { box, ...others } = place([1, 0, 0, -1, 100, 200])!
    expect(box.map((edge) => Math.round(edge * 10) / 10)).toEqual([100, 191.2, 105, 201.2])
    expect(others).toEqual({ size: 10, direction: 0, upright: false })
  })

  it.each([
    ['down', [0, 1, 1, 0, 0, 0], 1],
    ['left', [-1, 0, 0, 1, 0, 0], 2],
    ['up', [0, -1, -1, 0, 0, 0], 3],
    ['right, though scanned a little askew', [1, 0.05, 0.05, -1, 0, 0], 0],
  ] as const)('tells text that runs %s', (_, matrix, direction) => expect(place(matrix)?.direction).toBe(direction))

  it('tells vertical writing, which goes down with its head up', () =>
    expect(place([1, 0, 0, -1, 0, 0], true)).toEqual({ box: [-5, 0, 5, 5], size: 10, direction: 1, upright: true }))

  it('gives none to a watermark askew', () => expect(place([1, 1, 1, -1, 0, 0])).toBeUndefined())

  it('reads a mirrored size like a mirrored page', () =>
    expect(place([-1, 0, 0, 1, 0, 0], false, -10)?.direction).toBe(0))
})
