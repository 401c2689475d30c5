import { cell, document, paragraph, row, section, table } from '@gxgk/document'
import type { Cell } from '@gxgk/document'
import { expect, it } from 'vitest'
import { extractReport } from '../index'

/** A cell from one edge to another, in points. */
const at = (text: string, from: number, to: number, rowSpan = 1, colSpan = 1): Cell =>
  cell(text, { rowSpan, colSpan, source: { page: 1, box: [from, 0, to, 20] } })

const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
/** Of a page that was measured: halfway between its neighbours the head in the gap may lie over one by a hair. */
const edges = [
  78.5, 108, 137.5, 167, 196.5, 226.06, 255.35, 284.97, 314.46, 344.14, 373.36, 402.74, 432.43, 461.75, 491.27, 520.86,
]
const figures = [8, 2, 4, 0, 14, 0, 68, 0, 40, 108, 0, 0, 137, 0, 137]

it.each([10, 11, 12, 13])(
  'a head that runs down into its figure is not the head of the figure beside it: %i',
  (merged) => {
    const over = (from: number, to: number) => [edges[from]!, edges[to]!] as const
    const read = extractReport(
      document({ title: '临江县人民政府2024年政府信息公开工作年度报告', lang: 'zh-CN' }, [
        section([
          paragraph('四、政府信息公开行政复议、行政诉讼情况'),
          table('', [
            row([at('行政复议', ...over(0, 5), 2, 5), at('行政诉讼', ...over(5, 15), 1, 10)]),
            row([at('未经复议直接起诉', ...over(5, 10), 1, 5), at('复议后起诉', ...over(10, 15), 1, 5)]),
            row(
              figures.map((figure, i) =>
                i === merged
                  ? at(`${heads[i % 5]!}${figure}`, ...over(i, i + 1), 2)
                  : at(heads[i % 5]!, ...over(i, i + 1)),
              ),
            ),
            row(figures.flatMap((figure, i) => (i === merged ? [] : [at(String(figure), ...over(i, i + 1))]))),
          ]),
        ]),
      ]),
    )
    const printed = { upheld: 0, corrected: 0, otherResult: 137, pending: 0, total: 137 }
    const own = Object.keys(printed)[merged - 10]! as keyof typeof printed
    const found = read.draft!.tables.proceedings!.litigationAfterReconsideration!
    const { [own]: _, ...others } = printed
    expect(found).toMatchObject(others)
    expect(found[own] ?? null).toBeNull()
  },
)
