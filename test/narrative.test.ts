import type { AnyDraft } from '@gxgk/core'
import { claims } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { spelt } from './narrative/spelt'
import { toldSentences } from './narrative/told-sentences'
import type { ToldSentence } from './narrative/told/told-sentence'

const reportOf = ({ organ = '某县教育局', section = 'overview', text }: ToldSentence): AnyDraft => ({
  form: '2021',
  organ,
  year: 2024,
  narratives: { [section]: text },
  tables: {},
})

/** Sentences often begin with the year of the report, a claim of its own, which the table names only where it looks at years. */
const told = (one: ToldSentence) => {
  const isOfYears = one.tells.some((tell) => tell.startsWith('year '))
  return claims(reportOf(one))
    .map(spelt)
    .filter((tell) => isOfYears || !/^year .* 2024$/.test(tell))
}

/** How many of `some` are among `others`, each counted once. */
const common = (some: readonly string[], others: readonly string[]) => {
  const left = [...others]
  return some.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

describe('the claims of sentences', () => {
  const read = toldSentences.map((one) => ({ ...one, found: told(one) }))
  const right = read.reduce((sum, { found, tells }) => sum + common(found, tells), 0)
  const all = (of: 'found' | 'tells') => read.reduce((sum, one) => sum + one[of].length, 0)

  it('are looked at in at least 1,000 sentences', () => {
    expect(toldSentences.length).toBeGreaterThanOrEqual(1000)
    expect(new Set(toldSentences.map(({ text }) => text)).size).toBe(toldSentences.length)
  })

  it('are never wrong', () => {
    const wrong = read.filter(({ found, tells }) => common(found, tells) < found.length)
    expect(wrong.map(({ text, found, tells }) => ({ text, found, tells }))).toEqual([])
    expect(right / all('found')).toBe(1)
  })

  it('are nearly all found', () => {
    const missed = read.filter(({ found, tells }) => common(tells, found) < tells.length)
    const recall = right / all('tells')
    expect({
      enough: recall >= 0.98,
      missed: recall >= 0.98 ? [] : missed.map(({ text, found, tells }) => ({ text, found, tells })),
    }).toEqual({ enough: true, missed: [] })
  })

  it('are of cells that the form has: what was disclosed is counted by that of 2019 alone', () => {
    const text = '主动公开规章13件，行政规范性文件60件。'
    const report = reportOf({ text, tells: [] })
    const spoken = (one: AnyDraft) => claims(one).map(spelt)
    expect(spoken(report)).toEqual([])
    expect(spoken({ ...report, form: '2019', year: 2019 })).toEqual([
      'regulations.disclosed 13',
      'normativeDocuments.disclosed 60',
    ])
  })

  it('stand where they say', () => {
    for (const one of toldSentences)
      for (const claim of claims(reportOf(one))) {
        const words = one.text.slice(claim.offset, claim.offset + claim.length)
        expect(words).toMatch(/[\d０-９零一二两三四五六七八九捌十百]|[未没无不全均为]|率|平|同|维持|纠正|审|答复|办/)
        expect(words.trim()).toBe(words)
        expect(claim.sentence).toContain(words)
      }
  })
})
