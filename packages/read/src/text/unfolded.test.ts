import { describe, expect, it } from 'vitest'
import { linesOf } from './line'
import { unfolded } from './unfolded'

const rows = Array.from({ length: 12 }, (_, i) => `第${i}行的名目比边还长一些\t${i * 1111}\t${i * 7}\t${i * 12345}`)
const columns = (sign: string) => (sign > '\u2e80' ? 2 : 1)

/** Broken where no more has room. */
const folded = (line: string, edge: number, measure: (sign: string) => number): string => {
  let width = 0
  return Array.from(line, (sign) => {
    width += measure(sign)
    if (width <= edge) return sign
    width = measure(sign)
    return `\n${sign}`
  }).join('')
}

const texts = (text: string) => unfolded(linesOf(text, () => {})).map((line) => line.text)

describe('unfolded', () => {
  it('joins rows again that were broken at an edge, amid figures too', () => {
    for (const [measure, edge] of [
      [() => 1, 20],
      [columns, 31],
    ] as const)
      expect(texts(rows.map((row) => folded(row, edge, measure)).join('\n'))).toEqual(rows)
  })

  it('leaves rows alone that end anywhere, and text without tabs', () => {
    expect(texts(rows.join('\n'))).toEqual(rows)
    const prose = Array.from({ length: 20 }, () => '甲'.repeat(30))
    expect(texts(prose.join('\n'))).toEqual(prose)
  })
})
