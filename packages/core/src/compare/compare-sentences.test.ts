import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSentences, sentencesOf } from './compare-sentences'

const text = fc
  .array(fc.constantFrom('甲。', '乙！', '丙？', '丁\n', '“戊。”', '\n\n', ' ', '（一）'), { maxLength: 20 })
  .map((parts) => parts.join(''))
const longest = (a: readonly string[], b: readonly string[]): number =>
  a.length === 0 || b.length === 0
    ? 0
    : a[0] === b[0]
      ? 1 + longest(a.slice(1), b.slice(1))
      : Math.max(longest(a.slice(1), b), longest(a, b.slice(1)))

describe('the sentences of two texts', () => {
  it('are all there in order: those kept and removed are the one text, those kept and added the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compareSentences(before, after)
        expect(runs.flatMap(({ kept, removed }) => [...kept, ...removed])).toEqual(sentencesOf(before))
        expect(runs.flatMap(({ kept, added }) => [...kept, ...added])).toEqual(sentencesOf(after))
      }),
    )
  })

  it('are the same with removed and added changed over when the texts change places', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(compareSentences(after, before)).toEqual(
          compareSentences(before, after).map(({ kept, removed, added }) => ({ kept, removed: added, added: removed })),
        )
      }),
    )
  })

  it('keep as many as can be kept', () => {
    const short = text.filter((one) => sentencesOf(one).length <= 7)
    fc.assert(
      fc.property(short, short, (before, after) => {
        expect(compareSentences(before, after).flatMap(({ kept }) => kept)).toHaveLength(
          longest(sentencesOf(before), sentencesOf(after)),
        )
      }),
    )
  })

  it('that differ in white space around them only are kept', () => {
    expect(compareSentences('甲。\r\n\n乙。', '甲。乙。\n')).toEqual([
      { kept: ['甲。', '乙。'], removed: [], added: [] },
    ])
  })

  it('of texts too long to be held against each other in every pair are replaced but for the common ends', () => {
    const long = (word: string) => ['首', ...Array.from({ length: 2100 }, (_, i) => `${word}${i}`), '尾'].join('\n')
    const [run, end] = compareSentences(long('甲'), long('乙'))
    expect([run!.kept, run!.removed.length, run!.added.length]).toEqual([['首'], 2100, 2100])
    expect(end).toEqual({ kept: ['尾'], removed: [], added: [] })
  })
})

describe('a sentence', () => {
  it.each([
    ['全年无申请。未收费！', ['全年无申请。', '未收费！']],
    ['做到“应公开尽公开。”另有三件。', ['做到“应公开尽公开。”', '另有三件。']],
    ['（一）主动公开\n全年公开 3 条', ['（一）主动公开', '全年公开 3 条']],
    ['真的吗？！……', ['真的吗？！', '……']],
    [' \n\n ', []],
  ])('of %j ends where it ends', (words, sentences) => {
    expect(sentencesOf(words)).toEqual(sentences)
  })
})
