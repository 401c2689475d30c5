import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../labels/lexicon'
import type { SpacedLine } from './spaced-line'
import { spacedLines } from './spaced-line'
import { withoutStacks } from './stacked-lines'

const { disclosure, requests, proceedings } = form2021.tables

/** Lines as a reader gives them: without the blank ones, each with its number. */
const linesOf = (printed: readonly string[]): readonly SpacedLine[] =>
  printed.flatMap((text, i) => (text === '' ? [] : spacedLines({ text, source: { line: i + 1 } })))

const shown = (lines: readonly SpacedLine[]) =>
  lines.map(({ words, figures }) => [...words, ...figures].map(({ text }) => text).join(' | '))

const below = (printed: readonly string[], extra = 1) => ({
  text: '五、存在的主要问题及改进情况',
  source: { line: printed.length + extra },
})

/** A blank line between any two cells, as in a copy. */
const apart = (printed: readonly string[]) => printed.flatMap((text) => [text, ''])

const rows = ['行政规范性文件', '', '4', '', '第二十条第（五）项', '行政许可', '23', '规章', '', '', '7']
const read = ['行政规范性文件', ' | 4 | ', '第二十条第（五）项', '行政许可', '23', '规章', ' |  | 7']

describe('withoutStacks', () => {
  it('takes blank lines for blank cells where each cell has its line', () =>
    expect(shown(withoutStacks(linesOf(rows), lexiconOf(disclosure), below(rows)))).toEqual(read))

  it('does so where blank lines part the cells', () =>
    expect(shown(withoutStacks(linesOf(apart(rows)), lexiconOf(disclosure), below(apart(rows))))).toEqual(read))

  it('reads rows of blank cells alone', () => {
    const blank = ['1.信访举报投诉类申请', ...Array<string>(7).fill(''), '2.重复申请', ...'1234567']
    expect(shown(withoutStacks(linesOf(blank), lexiconOf(requests), below(blank)))).toEqual([
      '1.信访举报投诉类申请',
      ' |  |  |  |  |  | ',
      '2.重复申请',
      '1 | 2 | 3 | 4 | 5 | 6 | 7',
    ])
  })

  it('keeps rows as they come where there is no room for their blank cells', () => {
    const short = ['行政规范性文件', '4', '规章', '1', '2', '3']
    expect(shown(withoutStacks(linesOf(short), lexiconOf(disclosure), below(short)))).toEqual([
      '行政规范性文件',
      '4',
      '规章',
      '1 | 2 | 3',
    ])
  })

  it('does not take the blank lines below a table for cells', () => {
    const lost = ['规章', '1', '2', '3', '行政规范性文件', '4', '5']
    expect(shown(withoutStacks(linesOf(lost), lexiconOf(disclosure), below(lost, 2)))).toEqual([
      '规章',
      '1 | 2 | 3',
      '行政规范性文件',
      '4 | 5',
    ])
  })

  it('reads a row with all columns side by side below its head', () => {
    const across = ['结果维持', '总计', '5', '', '', '2', '7', '8', '', '', '1', '9', '', '', '', '', '']
    expect(shown(withoutStacks(linesOf(across), lexiconOf(proceedings), below(across)))).toEqual([
      '结果维持',
      '总计',
      '5 |  |  | 2 | 7 | 8 |  |  | 1 | 9 |  |  |  |  | ',
    ])
  })

  it('leaves a table alone in which figures stand beside one another', () => {
    const lines = linesOf(['规章', '1 2 3', '行政规范性文件', '4', '5'])
    expect(withoutStacks(lines, lexiconOf(disclosure))).toBe(lines)
  })
})
