import { readFileSync } from 'node:fs'
import type { AnyDraft } from '@gxgk/core'
import { claims, formForYear } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import type { Passage } from './narrative/marked'
import { isMarked, passageOf } from './narrative/marked'
import { spelt } from './narrative/spelt'

const lines = (file: string) =>
  readFileSync(new URL(`narrative/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

const sections: { readonly [section: string]: string } = { issues: 'issues', other: 'other' }

const found = ({ organ, year, section, text }: Omit<Passage, 'marks'>) => {
  const narratives = { [sections[section] ?? 'overview']: text }
  const report: AnyDraft = { form: formForYear(year)!.id, organ, year, narratives, tables: {} }
  return claims(report).filter(({ kind }) => kind !== 'year')
}

// Each set was written before the reader had seen any of it; what it read at first is in docs/decisions/narrative.md.
describe.each([
  ['passages-1', 0.98, 0.995],
  ['passages-2', 0.98, 0.995],
  ['passages-3', 0.98, 0.995],
  ['passages-4', 0.98, 0.995],
  ['passages-5', 0.98, 0.995],
  ['passages-6', 0.94, 0.99],
  ['passages-7', 0.98, 0.99],
  ['passages-8', 0.98, 0.99],
  ['passages-9', 0.97, 0.995],
  ['passages-10', 0.97, 0.995],
])('the passages of %s', (file, recall, precision) => {
  const passages = lines(file)
    .map(passageOf)
    .map((one) => ({ ...one, found: found(one) }))

  it('are read as they are meant', () => {
    const all = passages.flatMap((one) => one.found.map((claim) => one.marks.some((mark) => isMarked(claim, mark))))
    expect(all.filter(Boolean).length / all.length).toBeGreaterThanOrEqual(precision)
  })

  it('are read for nearly all of what they tell', () => {
    const all = passages.flatMap((one) => one.marks.map((mark) => one.found.some((claim) => isMarked(claim, mark))))
    expect(all.filter(Boolean).length / all.length).toBeGreaterThanOrEqual(recall)
  })
})

describe('what is of no table', () => {
  const sentences = lines('of-nothing')
  const organs = [
    '某县人民政府',
    '某市教育局',
    '某区市场监督管理局',
    '某镇人民政府',
    '某县公安局',
    '某市自然资源和规划局',
  ]
  const told = '（二）依申请公开。全年收到政府信息公开申请20件，均已按期答复。'

  it.each([
    ['alone', '', ''],
    ['after what is told of requests', told, ''],
    ['before it', '', told],
  ])('is hardly ever read %s', (_, before, after) => {
    const wrong = sentences.filter((sentence, i) => {
      const [start, end] = [before.length, before.length + sentence.length]
      const text = before + sentence + after
      const all = found({ organ: organs[i % organs.length]!, year: 2023, section: 'overview', text })
      return all.some(({ offset }) => offset >= start && offset < end)
    })
    expect(wrong).toEqual([])
  })
})

/** Sentences by someone who looked for what is read wrongly, each with what it does not say; ？ those of which something still is. */
describe('what was written to be read wrongly', () => {
  const told = lines('misleading').map((line) => {
    const [organ, text, wrong] = line.split('｜') as [string, string, string]
    const said = found({ organ: organ.replace('？', ''), year: 2024, section: 'overview', text }).map(spelt)
    const isSaid = (one: string) => {
      if (one === 'all') return said.some((claim) => claim.startsWith('all'))
      const [topic, what] = one.split(' ') as [string, string]
      if (what === 'growth') return said.some((claim) => claim.startsWith(`${topic} `) && /[+-]/.test(claim))
      return said.some((claim) => claim.replace(/[~元]/g, '') === one)
    }
    return { text, isOpen: organ.startsWith('？'), wrong: wrong.split('；').filter(isSaid) }
  })

  it('is not, but for what is known', () =>
    expect(told.filter(({ isOpen, wrong }) => !isOpen && wrong.length > 0)).toEqual([]))

  it('is known where it is', () => expect(told.filter(({ isOpen, wrong }) => isOpen && wrong.length === 0)).toEqual([]))
})
