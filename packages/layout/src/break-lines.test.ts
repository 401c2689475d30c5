import { describe, expect, it } from 'vitest'
import { glyphs, linesOf } from '../test/lines-of'
import { paragraphs } from '../test/paragraphs'
import { breakLines } from './break-lines'
import { widthOf } from './line-width'

const closing = /^[，。、；：？！）》〉”’…%]/u
const opening = /[（《〈“‘]$/u
const room = { first: 26_000, rest: 28_000, justified: true }

const generated = paragraphs(10_000).map((text) => ({ text, lines: linesOf(text, 28, 2) }))

describe('lines of 10,000 generated paragraphs', () => {
  it('have all the text, in order', () => {
    for (const { text, lines } of generated) expect(lines.join('')).toBe(text)
  })

  it('never begin with a closing mark or end with an opening one', () => {
    expect(generated.flatMap(({ lines }) => lines.filter((line) => closing.test(line) || opening.test(line)))).toEqual(
      [],
    )
  })

  it('keep dashes, ellipses, numbers and percent signs whole', () => {
    const parted = generated.flatMap(({ lines }) =>
      lines.filter((line, i) => {
        const pair = `${line.at(-1)}${lines[i + 1]?.[0] ?? ''}`
        return /——|……|[\d.][\d%]/.test(pair) && !/[/=&]\d*$/.test(line)
      }),
    )
    expect(parted).toEqual([])
  })

  it('need more than one character of stretch in 3 of 100 at most, and are never wider than their room and the blanks of marks', () => {
    let all = 0
    let loose = 0
    for (const { text } of generated) {
      const row = glyphs(text)
      for (const { from, to, last } of breakLines(row, room).lines) {
        const over = widthOf(row, from, to) - (from === 0 ? room.first : room.rest)
        expect(over).toBeLessThanOrEqual(1000 + 28 * 20)
        if (last) continue
        all++
        if (over < -1000) loose++
      }
    }
    expect(all).toBeGreaterThan(20_000)
    expect(loose / all).toBeLessThan(0.03)
  })

  it('end with one character alone in fewer than 1 of 100 paragraphs', () => {
    const lonely = generated.filter(({ lines }) => lines.length > 1 && /^[^，。]。$/u.test(lines.at(-1)!))
    expect(lonely.length).toBeLessThan(100)
  })
})

describe('breakLines', () => {
  it('fills lines with as many characters as they have room for', () => {
    expect(linesOf('一二三四五六七八九十', 4)).toEqual(['一二三四', '五六七八', '九十'])
  })

  it('leaves no character alone on the last line where there is a choice', () => {
    expect(linesOf('一二三四五六七八九', 4)).toEqual(['一二三', '四五六七', '八九'])
  })

  it('takes the first character of the next line along with a mark that may not begin it', () => {
    expect(linesOf('一二三四五六七八（九）十', 9)).toEqual(['一二三四五六七八', '（九）十'])
    expect(linesOf('一二三四，五六七八九', 4)).toEqual(['一二三', '四，五六', '七八九'])
  })

  it('lets the blank half of a mark stand out at the end of a line', () => {
    expect(linesOf('一二三12，五六七八', 4.5)).toEqual(['一二三12，', '五六七八'])
  })

  it.each([
    ['一二三四2024年内', ['一二三四', '2024年内']],
    ['一二三四12.5%五', ['一二三四', '12.5%五']],
    ['一二三四report', ['一二三四', 'report']],
    ['一二三四——五六', ['一二三四', '——五六']],
    ['一二三e\u0301', ['一二三e\u0301']],
    ['中 文 字', ['中 文 字']],
  ])('keeps what belongs together in %s', (text, lines) => expect(linesOf(text, 5)).toEqual(lines))

  it('parts an address after its joints and, in the end, anywhere', () => {
    expect(linesOf('https://www.example.cn/abcd', 6)).toEqual(['https://www.', 'example.cn/', 'abcd'])
    expect(linesOf('aaaaaaaaaaaaaaaaaaaaaaaa', 4)).toEqual(['aaaaaaaa', 'aaaaaaaa', 'aaaaaaaa'])
    expect(linesOf('123456789012', 4).join('')).toBe('123456789012')
  })

  it('prints a character that is wider than the line', () => {
    expect(linesOf('一二', 0.5)).toEqual(['一', '二'])
    expect(linesOf('，，，', 1)).toEqual(['，，', '，'])
  })

  it('has an empty line for no text', () => expect(linesOf('', 4)).toEqual(['']))
})
