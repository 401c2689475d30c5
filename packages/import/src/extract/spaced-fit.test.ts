import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { fitLabels } from './spaced-fit'
import { spacedLabelsOf } from './spaced-labels'
import { spacedLines } from './spaced/spaced-line'

const fitted = (lines: readonly string[]) =>
  fitLabels(
    lines.flatMap((text) => spacedLines({ text, source: {} })),
    spacedLabelsOf(form2021.tables.requests),
  ).rows.map(({ line, label }) => `${label.map(({ text }) => text).join('')} ${line.figures[0]!.text}`)

describe('fitLabels', () => {
  it.each([
    ['beside, above and below', ['2.没有现成信', '息需要另    5', '行制作'], ['2.没有现成信息需要另行制作 5']],
    ['above and below', ['4.无正当理由大量', '  7', '反复申请'], ['4.无正当理由大量反复申请 7']],
    ['above', ['4.无正当理由大量', '反复申请', '7'], ['4.无正当理由大量反复申请 7']],
    [
      'among the letters of headings',
      ['   1.信访举报投诉类申请  1', '（五）不 3.要求提供公开出版', '三、本      2', '予处理   物', '   2.重复申请 3'],
      ['1.信访举报投诉类申请 1', '3.要求提供公开出版物 2', '2.重复申请 3'],
    ],
    [
      'of the one row that has the name of a heading',
      ['2.重复申请 1', '（六）其他处理 2'],
      ['2.重复申请 1', '（六）其他处理 2'],
    ],
  ])('finds labels whose parts stand %s', (_, lines, rows) => expect(fitted(lines)).toEqual(rows))

  it('leaves a label over whose figures are lost, and gives it to no other row', () =>
    expect(fitted(['2.重复申请', '1', '3.要求提供公', '开出版物', '4.无正当理由大量反复', '申请', '4'])).toEqual([
      '2.重复申请 1',
      '4.无正当理由大量反复申请 4',
    ]))

  it('leaves figures without a label whose label is lost', () =>
    expect(fitted(['2.重复申请 1', '3', '4.无正当理由大量反复申请 4'])).toEqual([
      '2.重复申请 1',
      ' 3',
      '4.无正当理由大量反复申请 4',
    ]))
})
