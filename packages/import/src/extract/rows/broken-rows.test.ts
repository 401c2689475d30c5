import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import type { Words } from '../passage'
import { brokenRows } from './broken-rows'
import type { PrintedRow } from './printed-rows'

const words = (text: string, page: number): Words => ({ text, source: { page } })

const row = (label: string, page: number, ...figures: readonly string[]): PrintedRow => ({
  own: label === '' ? undefined : words(label, page),
  figures: figures.map((text) => words(text, page)),
  head: { lines: [] },
  heading: undefined,
})

const item = row('1.本机关不掌握相关政府信息', 1, '4', '0', '0', '0', '0', '1', '14')
const next = row('2.没有现成信息需要另行制作', 2, '2', '0', '0', '0', '0', '0', '2')

const { requests } = form2021.tables
const ids = requests.columns.map(({ id }) => id)

const broken = (...rows: readonly PrintedRow[]) => [
  ...brokenRows(
    rows,
    requests,
    ({ own }) => (own === undefined ? undefined : own.text.startsWith('（四）') ? 'heading' : 'row'),
    ({ own }) => (own === undefined ? undefined : ids),
  ),
]

/** A row whose cells nothing but spaces parts. */
const spaced = ({ figures, ...rest }: PrintedRow): PrintedRow => ({
  ...rest,
  figures: figures.map((one) => ({ ...one, certainty: 0.9 })),
})

describe('rows whose figures may lack digits', () => {
  it('are those beside figures without a label', () => {
    const rest = row('', 2, '', '', '', '', '', '0')
    expect(broken(item, rest, next)).toEqual([item, next, rest])
  })

  it('are those beside a heading that goes on at the top of a page with some figures', () => {
    const rest = row('（四）无法提供', 2, '', '', '', '', '', '0', '')
    expect(broken(item, rest, next)).toEqual([item, next, rest])
  })

  it('are none where the heading is a row of all its figures, or stands on the page of the row above', () => {
    expect(broken(item, row('（四）无法提供', 2, '4', '0', '0', '0', '0', '0', '4'), next)).toEqual([])
    expect(broken(item, row('（四）无法提供', 1, '4', '', '', '', '', '', '4'), next)).toEqual([])
  })

  it('are those whose sum fails, beside one that has fewer figures, where spaces alone part cells', () => {
    const joined = row('2.没有现成信息需要另行制作', 1, '358', '10', '0', '0', '0', '0', '36')
    const short = row('3.补正后申请内容仍不明确', 1, '0', '0', '0', '0', '8')
    expect(broken(spaced(item), spaced(joined), spaced(short))).toEqual([spaced(joined)])
    expect(broken(item, joined, short)).toEqual([])
    expect(broken(spaced(next), spaced(short))).toEqual([])
  })
})
