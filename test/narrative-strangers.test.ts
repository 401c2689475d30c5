import { readFileSync } from 'node:fs'
import type { AnyDraft } from '@gxgk/core'
import { claims, formForYear } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import type { MeantSentence } from './narrative/meant'
import { isMeant } from './narrative/meant'

const sentences = JSON.parse(
  readFileSync(new URL('narrative/by-strangers.json', import.meta.url), 'utf8'),
) as readonly MeantSentence[]

const read = sentences.map((sentence) => {
  const { organ, year, section, text } = sentence
  const report: AnyDraft = { form: formForYear(year)!.id, organ, year, narratives: { [section]: text }, tables: {} }
  return { ...sentence, found: claims(report).filter(({ kind }) => kind !== 'year') }
})

// Written by someone who had seen the kinds of sentences and the form, but neither the reader nor its own sentences.
describe('the sentences of strangers', () => {
  it('are more than 400, of as many organs', () => {
    expect(new Set(read.map(({ organ }) => organ)).size).toBeGreaterThan(400)
  })

  it('are read as their writer means them, but for one claim in seventy', () => {
    const all = read.flatMap(({ found, claims: meant }) =>
      found.map((claim) => meant.some((one) => isMeant(claim, one))),
    )
    expect(all.filter(Boolean).length / all.length).toBeGreaterThan(1 - 1 / 70)
  })

  it('are read for five figures in six', () => {
    const all = read.flatMap(({ found, claims: meant }) =>
      meant.map((one) => found.some((claim) => isMeant(claim, one))),
    )
    expect(all.filter(Boolean).length / all.length).toBeGreaterThan(5 / 6)
  })
})
