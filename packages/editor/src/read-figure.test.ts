import { formatFigure } from '@gxgk/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigure } from './read-figure'

describe('readFigure', () => {
  it.each([
    ['51', 51],
    ['１２', 12],
    ['－３', -3],
    ['\u22123', -3],
    [' 1 040 ', 1040],
    ['1,040', 1040],
    ['１，０４０．５', 1040.5],
    ['12.', 12],
    ['007', 7],
    ['-0', 0],
    ['-0.0', 0],
    ['+5', 5],
    ['1,040.50', 1040.5],
    ['9007199254740991', 9007199254740991],
    ['0', 0],
    ['', null],
    ['　', null],
    ['—', null],
    ['——', null],
    ['/', '/'],
    ['／', '/'],
  ])('%j is the figure %j', (typed, figure) => expect(readFigure(typed)).toEqual({ figure }))

  it.each([
    '五',
    '12件',
    '1,04',
    '1e3',
    '-',
    '.',
    '0x10',
    '1 / 2',
    'NaN',
    '9007199254740993',
    '0.12345678901234567891',
  ])('%j is no figure, and stays as it was typed', (text) => expect(readFigure(text)).toEqual({ text }))

  it('leaves out the unit of the column, and no other word', () => {
    expect(readFigure('3.5万元', '万元')).toEqual({ figure: 3.5 })
    expect(readFigure('3.5元', '万元')).toEqual({ text: '3.5元' })
    expect(readFigure('万元', '万元')).toEqual({ text: '万元' })
  })

  it('reads every figure as it is printed, and no text as 0 in which no 0 is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.maxSafeInteger(),
          fc.integer({ min: -1e15, max: 1e15 }).map((units) => units / 1e6),
        ),
        (drawn) => {
          const value = drawn + 0
          expect(readFigure(formatFigure(value))).toEqual({ figure: value })
        },
      ),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = readFigure(text)
        if ('figure' in read && read.figure === 0) expect(text).toMatch(/[0０]/)
      }),
    )
  })
})
