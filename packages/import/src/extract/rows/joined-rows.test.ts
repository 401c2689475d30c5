import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../labels/lexicon'
import { withJoinedRowsApart } from './joined-rows'

const lexicon = lexiconOf(form2021.tables.requests)
const apart = (...rows: readonly (readonly string[])[]) =>
  withJoinedRowsApart(
    rows.map((row) => row.map((text) => ({ text, source: {} }))),
    lexicon,
  ).map((row) => row.map(({ text }) => text))

describe('withJoinedRowsApart', () => {
  it('parts rows that were run into one, each with its line of every cell', () => {
    expect(apart(['（五）不予处理', '1.信访举报投诉类申请\n2.重复申请', '1\n2', '', '3\n4'])).toEqual([
      ['（五）不予处理', '1.信访举报投诉类申请', '1', '', '3'],
      ['2.重复申请', '2', '', '4'],
    ])
  })

  it.each([
    ['a label on several lines', ['2.没有现成信息\n需要另行制作', '1\n2']],
    ['figures on more lines than there are labels', ['1.信访举报投诉类申请\n2.重复申请', '1\n2\n3']],
    ['figures on fewer lines', ['1.信访举报投诉类申请\n2.重复申请', '12']],
    ['labels without figures', ['1.信访举报投诉类申请\n2.重复申请', '', '']],
  ])('leaves %s', (_, row) => {
    expect(apart(row)).toEqual([row])
  })
})
