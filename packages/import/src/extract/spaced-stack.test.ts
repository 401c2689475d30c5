import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from './labels/lexicon'
import { spacedLines } from './spaced/spaced-line'
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

  it('joins those of a label that has letters wrong between two that are known', () =>
    expect(
      joined(['（一）予以公开', ...zeros, '1.属于囯家密', ...zeros, '2.其他法律行政法规禁止公开', ...zeros]),
    ).toEqual(
      ['（一）予以公开', '1.属于囯家密', '2.其他法律行政法规禁止公开'].flatMap((label) => [label, '1 2 3 4 5 6 7']),
    ))

  it('joins those of a label that is a column of the head too, without its number', () =>
    expect(
      joined([
        ...['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', ...zeros, '其他', ...zeros],
        ...['（七）总计', ...zeros],
      ]).slice(2, 4),
    ).toEqual(['其他', '1 2 3 4 5 6 7']))

  it.each([
    ['a label with letters wrong has not all of its figures', ['（一）予以公开', ...zeros, '（二）部公', '1', '2']],
    [
      'there is no place for it between those that are known',
      ['1.属于国家秘密', ...zeros, '属末', ...zeros, '2.其他法律行政法规禁止公开', ...zeros],
    ],
    ['most labels have letters wrong', ['（一）予以公开', ...zeros, '（二）部公', ...zeros, '属于国', ...zeros]],
    ['rows stand in another order', ['（七）总计', ...zeros, '（一）予以公开', ...zeros]],
    ['figures stand before the first label', [...zeros, '（一）予以公开', ...zeros]],
    ['a label has figures of two rows below it', ['（一）予以公开', ...zeros, ...zeros]],
    ['a label has no figures', ['（一）予以公开', '2.重复申请', ...zeros]],
    ['other rows stand on one line', ['（一）予以公开 1 2', '2.重复申请', '1', '2']],
  ])('leaves lines as they are where %s', (_, lines) => expect(joined(lines)).toEqual(lines))
})
