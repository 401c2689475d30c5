import { textArbitrary } from '@gxgk/document/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainFace } from '../test/plain-face'
import type { Line } from './break-lines'
import { breakEvenly, breakLines } from './break-lines'

const face = plainFace('a')
const other = plainFace('b')
const run = (text: string) => ({ text, face })
const textOf = (line: Line) => line.runs.map((one) => one.text).join('')
const texts = (lines: readonly Line[]) => lines.map(textOf)
const width = fc.integer({ min: 1, max: 300 })
const words = fc
  .array(fc.tuple(textArbitrary(), fc.boolean()), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map(([text, first]) => ({ text, face: first ? face : other })))

describe('breakLines', () => {
  it('keeps every character, in order and in its face', () => {
    fc.assert(
      fc.property(words, width, width, (runs, first, rest) => {
        const characters = (of: readonly { text: string; face: { id: string } }[]) =>
          of.flatMap((one) => Array.from(one.text, (char) => char + one.face.id))
        const { lines } = breakLines(runs, 10, first, rest)
        expect(lines.flatMap((line) => characters(line.runs))).toEqual(characters(runs))
      }),
    )
  })

  it('sets no line wider than its room, but for a single character', () => {
    fc.assert(
      fc.property(words, width, width, (runs, first, rest) => {
        breakLines(runs, 10, first, rest).lines.forEach((line, i) => {
          if (Array.from(textOf(line).trim()).length > 1)
            expect(line.width).toBeLessThanOrEqual((i ? rest : first) + 0.01)
        })
      }),
    )
  })

  it('begins no line with a closing mark and ends none with an opening one', () => {
    const marks = fc.array(fc.constantFrom(...'公开公开公开，。、；：？！）》”…（《“'), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(marks, fc.integer({ min: 100, max: 300 }), (parts, room) => {
        const { lines, cut } = breakLines([run(parts.join(''))], 10, room)
        if (cut) return
        for (const line of lines.slice(1)) expect(textOf(line)).not.toMatch(/^[，。、；：？！）》…]/)
        for (const line of lines.slice(0, -1)) expect(textOf(line)).not.toMatch(/[（《]$/)
      }),
    )
  })

  it('fills lines, the first by its own width', () => {
    expect(texts(breakLines([run('一二三四五六七')], 10, 20, 30).lines)).toEqual(['一二', '三四五', '六七'])
  })

  it('ends a line at a break, and only the last of a text is its last', () => {
    const { lines } = breakLines([run('一二三'), run('\n'), run('四')], 10, 20)
    expect(lines.map((line) => [textOf(line), line.last])).toEqual([
      ['一二', false],
      ['三', true],
      ['四', true],
    ])
  })

  it('leaves words whole, and cuts one only where it is wider than a line', () => {
    expect(breakLines([run('字 abcd efgh')], 10, 35)).toMatchObject({ cut: false })
    const { lines, cut } = breakLines([run('字 abcdefgh')], 10, 25)
    expect([texts(lines), cut]).toEqual([['字 ', 'abcde', 'fgh'], true])
  })

  it('never cuts a character beyond the first plane, or a mark from its letter', () => {
    expect(texts(breakLines([run('（（𬱖𬱖）')], 10, 10).lines)).toEqual(['（', '（', '𬱖', '𬱖', '）'])
    expect(texts(breakLines([run('e\u0301e\u0301')], 10, 5).lines)).toEqual(['e\u0301', 'e\u0301'])
  })

  it('has one empty line for an empty text', () => {
    expect(breakLines([], 10, 20)).toEqual({ lines: [{ runs: [], width: 0, last: true }], cut: false })
  })
})

describe('breakEvenly', () => {
  it('takes no more lines than needed, all within the width', () => {
    fc.assert(
      fc.property(words, width, (runs, room) => {
        const [full, even] = [breakLines(runs, 10, room), breakEvenly(runs, 10, room)]
        expect(even.lines).toHaveLength(full.lines.length)
        expect(even.lines.flatMap(textOf).join('')).toBe(full.lines.map(textOf).join(''))
        expect(Math.max(...even.lines.map((line) => line.width))).toBeLessThanOrEqual(
          Math.max(room, ...full.lines.map((line) => line.width)) + 0.01,
        )
      }),
    )
  })

  it('parts a head of a column in the middle', () => {
    expect(texts(breakEvenly([run('商业企业')], 10, 35).lines)).toEqual(['商业', '企业'])
  })
})
