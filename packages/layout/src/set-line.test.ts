import { describe, expect, it } from 'vitest'
import { glyphs } from '../test/lines-of'
import { paragraphs } from '../test/paragraphs'
import { breakLines } from './break-lines'
import { setLine } from './set-line'

const size = 10
const setAll = (text: string, characters: number) => {
  const row = glyphs(text)
  const room = characters * 1000
  return breakLines(row, { first: room, rest: room, justified: true }).lines.map((line, i) => ({
    ...line,
    runs: setLine(row, line, { x: 0, room: characters * size, size, align: 'justify', first: i === 0 }),
  }))
}

describe('the lines of 500 paragraphs', () => {
  const lines = paragraphs(500, 5).flatMap((text) => setAll(text, 28))

  it('all but the last end at the right edge, but for the blank half of a mark', () => {
    const ragged = lines.filter(({ last, runs }) => {
      const { x, width, text } = runs.findLast((run) => run.text !== ' ')!
      const end = x + width - (text.endsWith(' ') ? size / 2 : 0)
      return !last && (end < 280 - 0.01 || end > 280 + size / 2 + 0.01)
    })
    expect(ragged).toEqual([])
  })

  it('have runs that follow each other without overlapping by more than the blanks of two marks', () => {
    for (const { runs } of lines)
      runs.slice(1).forEach((run, i) => {
        const gap = run.x - (runs[i]!.x + runs[i]!.width)
        expect(gap).toBeGreaterThan(-size / 2 - 0.3)
        expect(gap).toBeLessThan(size / 4 + 0.01)
      })
  })
})

describe('setLine', () => {
  it('brings marks that are blank where they meet closer together', () => {
    const [line] = setAll('《甲》（乙）', 10)
    expect(line!.runs.map(({ x, text }) => [x, text])).toEqual([
      [0, '《甲》'],
      [25, '（乙）'],
    ])
  })

  it('leaves dashes joined where a line is stretched', () => {
    const [line] = setAll('字——字word字字字字字字字字字字', 9.6)
    const second = line!.runs.findIndex(({ text }) => text.startsWith('—'))
    const [before, after] = [line!.runs[second - 1]!, line!.runs[second]!]
    expect(before.text.at(-1)).toBe('—')
    expect(after.x).toBeCloseTo(before.x + before.width)
  })

  it('begins before the edge with an opening mark when the line needs room', () => {
    const lines = setAll('一二三四五“六七八九”十十', 5.5)
    expect(lines[1]!.runs[0]!.x).toBeLessThanOrEqual(0)
  })

  it('looks at few of the spans of a text, however many it has', () => {
    const row = glyphs('一'.repeat(4096))
    let looks = 0
    const spans = new Proxy(
      Array.from({ length: 2048 }, (_, i) => ({ ...row.spans[0]!, from: 2 * i })),
      { get: (all, key) => (/^\d+$/.test(String(key)) && looks++, Reflect.get(all, key) as unknown) },
    )
    const place = { x: 0, room: 40, size, align: 'justify' } as const
    for (let from = 0; from < 4096; from += 4) {
      looks = 0
      const runs = setLine({ ...row, spans }, { from, to: from + 4, last: false }, place)
      expect([runs.map(({ text }) => text), looks <= 40]).toEqual([['一一', '一一'], true])
    }
  })
})
