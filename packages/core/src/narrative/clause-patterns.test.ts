import { describe, expect, it } from 'vitest'
import { accepted } from './accepted'
import { clausePatterns } from './clause-patterns'
import { organNames } from './organ-names'
import { allPatterns } from './read-all'
import { nonePatterns } from './read-none'
import { parted, shapeOf } from './shape'
import type { Token } from './tokens'
import { tokensOf } from './tokens'

const names = organNames('某县教育局')
const isFigure = ({ kind }: Token) => '数百点倍元'.includes(kind)

/** The rows that read the figures of a sentence. */
const rowsOf = (sentence: string) => {
  const tokens = tokensOf(sentence, 2024, names)
  return tokens.flatMap((token, at) => {
    if (!isFigure(token)) return []
    const ends = (one: Token) => one.kind === '止' || isFigure(one)
    const from = tokens.findLastIndex((one, i) => i < at && ends(one)) + 1
    const end = tokens.findIndex((one, i) => i > at && ends(one))
    const to = end < 0 ? tokens.length : end
    const goesOn = tokens[to] && isFigure(tokens[to]) ? '续' : ''
    const after = tokens.slice(at + 1, to)
    const row = accepted(shapeOf(parted(tokens.slice(from, at))[1]), token.kind, shapeOf(after) + goesOn)
    return row ? [row] : []
  })
}

describe('the forms of clauses', () => {
  it.each(clausePatterns.map((row) => [row.example, row.form, row] as const))('%s is read by %s', (example, _, row) => {
    expect(rowsOf(example).map(({ form }) => form)).toContain(row.form)
  })

  it('have each an example, as those of none and of all have', () => {
    for (const { example } of [...clausePatterns, ...nonePatterns, ...allPatterns]) expect(example).toMatch(/。$/)
  })

  it('are accepted whole: no row reads what a word that is not known stands in', () => {
    for (const before of ['生', '动生申', '申生', '生果', '查文', '渠申', '应动申'])
      expect(accepted(before, '数', '')).toBeUndefined()
  })
})
