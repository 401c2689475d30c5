import type { Report } from './figures'
import { blocks, columnLabels, headingOf, resultLabels, rowOf, rows, suits } from './figures'
import { corner } from './page'

/** The cells of a row; '' where a merged cell goes on. */
export type Cells = readonly (string | number)[]

export const again = (times: number, word: string | number): Cells => Array.from({ length: times }, () => word)

export const second = ({ disclosure }: Report): readonly Cells[] => {
  const of = (id: string) => Object.values(disclosure[id]!)
  const alone = (label: string, id: string): Cells => [label, of(id)[0]!, '', '']
  const article = (word: string): Cells => [`第二十条第（${word}）项`, '', '', '']
  const decisions: Cells = ['信息内容', '本年处理决定数量', '', '']
  return [
    article('一'),
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', ...of('regulations')],
    ['行政规范性文件', ...of('normativeDocuments')],
    article('五'),
    decisions,
    alone('行政许可', 'licensing'),
    article('六'),
    decisions,
    alone('行政处罚', 'penalties'),
    alone('行政强制', 'coercion'),
    article('八'),
    ['信息内容', '本年收费金额（单位：万元）', '', ''],
    alone('行政事业性收费', 'fees'),
  ]
}

/** The rows of table three, the words of merged cells where they begin. */
export const third = (report: Report): readonly Cells[] => [
  [corner, '', '', '申请人情况', '', '', '', '', '', ''],
  ['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计'],
  ['', '', '', '', ...columnLabels.slice(1, 6), ''],
  ...rows.map(({ id, label, under = [] }, i) => {
    const before = rows[i - 1]?.under ?? []
    const own = [...under.map((one) => (before.includes(one) ? '' : headingOf(one))), label, '', ''].slice(0, 3)
    return [...own, ...rowOf(report, id)]
  }),
]

export const fourth = (report: Report): readonly Cells[] => [
  ['行政复议', '', '', '', '', '行政诉讼', ...again(9, '')],
  ['', '', '', '', '', '未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''],
  blocks.flatMap(() => resultLabels),
  suits(report),
]

/** The tables two, three and four. */
export type Tables = readonly [string, string, string]

const title = '某县教育局2024年政府信息公开工作年度报告'

export const inMarkdown = (tables: Tables, mark = '## ') =>
  `# ${title}\n\n${mark}一、总体情况\n\n主动公开等情况正常。\n\n${mark}二、主动公开政府信息情况\n\n${tables[0]}\n\n` +
  `${mark}三、收到和处理政府信息公开申请情况\n\n${tables[1]}\n\n${mark}四、政府信息公开行政复议、行政诉讼情况\n\n${tables[2]}\n\n` +
  `${mark}五、存在的主要问题及改进情况\n\n无。\n\n${mark}六、其他需要报告的事项\n\n无。\n`

export const inText = (tables: Tables) => inMarkdown(tables, '').slice(2).replace(/\n\n/g, '\n')
