import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from './lexicon'
import { spacedLines } from './spaced-line'
import { withoutStacks } from './spaced-stack'

const zeros = ['1', '2', '3', '4', '5', '6', '7']

const joined = (texts: readonly string[]) =>
  withoutStacks(
    texts.flatMap((text) => spacedLines({ text, source: {} })),
    lexiconOf(form2021.tables.requests),
  ).map(({ words, figures }) => [...words, ...figures].map(({ text }) => text).join(' '))

describe('withoutStacks', () => {
  it('joins the figures of rows that are printed one cell a line', () =>
    expect(joined(['总计', '（一）予以公开', ...zeros, '2.重复', '申请', '8', '9'])).toEqual([
      ...['总计', '（一）予以公开', '1 2 3 4 5 6 7', '2.重复', '申请', '8 9'],
    ]))

  it.each([
    ['figures stand before the first label', [...zeros, '（一）予以公开', ...zeros]],
    ['a label has figures of two rows below it', ['（一）予以公开', ...zeros, ...zeros]],
    ['a label has no figures', ['（一）予以公开', '2.重复申请', ...zeros]],
    ['other rows stand on one line', ['（一）予以公开 1 2', '2.重复申请', '1', '2']],
  ])('leaves lines as they are where %s', (_, lines) => expect(joined(lines)).toEqual(lines))
})
