import { describe, expect, it } from 'vitest'
import { placedFigures } from './spaced-columns'
import { spacedLines } from './spaced/spaced-line'

const placed = (texts: readonly string[], width: number) => {
  const lines = texts.flatMap((text) => spacedLines({ text, source: {} }))
  const places = placedFigures(lines, width)
  return lines.map((line) => places.get(line)?.map((piece) => piece?.text ?? ''))
}

const full = ['甲乙   12    0    7', '甲乙    1   34    8']

describe('placedFigures', () => {
  it('puts the figures of short rows in their columns', () =>
    expect(placed([...full, '丙丁    5         9', '丙丁         6'], 3).slice(2)).toEqual([
      ['5', '', '9'],
      ['', '6', ''],
    ]))

  it.each([
    ['a figure between columns', [...full, '丙丁      5']],
    ['figures that stand in one column', [...full, '丙丁   1 5       9']],
    ['words among the columns', [...full, '丙丁    5  某某某  9']],
    ['one full row only', [full[0]!, '丙丁    5         9']],
    ['columns that single spaces part', ['甲乙 12 0 7', '甲乙 12 1 8', '丙丁 5    9']],
  ])('leaves out rows with %s', (_, lines) => expect(placed(lines, 3).at(-1)).toBeUndefined())
})
