import { cell, document, heading, item, list, note, number, paragraph, row, section, strong, table } from '../build'
import type { Block, Cell, Row } from '../tree'

// The figures stand for a report's in number and length only; they do not add up.
const figure = (ref: string, seed: number): Cell => cell(number((seed * 37) % 101), { ref })

const head = (label: string, spans: { readonly rowSpan?: number; readonly colSpan?: number } = {}): Cell =>
  cell(label, { header: 'column', ...spans })
const side = (label: string, spans: { readonly rowSpan?: number; readonly colSpan?: number } = {}): Cell =>
  cell(label, { header: 'row', ...spans })

const block = (name: string, label: string, columns: readonly string[], rows: readonly string[]): readonly Row[] => {
  const colSpan = 3 / columns.length
  return [
    row([cell(label, { header: 'group', colSpan: 4 })]),
    row([head('信息内容'), ...columns.map((column) => head(column, { colSpan }))]),
    ...rows.map((one, r) =>
      row([side(one), ...columns.map((_, c) => ({ ...figure(`disclosure.${name}${r}.column${c}`, r + c), colSpan }))]),
    ),
  ]
}

const files = ['本年制发件数', '本年废止件数', '现行有效件数']
const disclosure = table(
  '主动公开政府信息情况',
  [
    ...block('rules', '第二十条第（一）项', files, ['规章', '行政规范性文件']),
    ...block('licences', '第二十条第（五）项', ['本年处理决定数量'], ['行政许可']),
    ...block('penalties', '第二十条第（六）项', ['本年处理决定数量'], ['行政处罚', '行政强制']),
    ...block('fees', '第二十条第（八）项', ['本年收费金额（单位：万元）'], ['行政事业性收费']),
  ],
  { widths: [1, 1, 1, 1] },
)

const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
const results: readonly (readonly [string, readonly string[]])[] = [
  ['（一）予以公开', []],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', []],
  [
    '（三）不予公开',
    [
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
    ],
  ],
  ['（四）无法提供', ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确']],
  [
    '（五）不予处理',
    [
      '1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
    ],
  ],
  ['（六）其他处理', ['1.逾期不补正', '2.逾期未缴纳费用', '3.其他']],
  ['（七）总计', []],
]
const resultLabels = results.flatMap(([label, kinds]): readonly (readonly Cell[])[] =>
  kinds.length === 0
    ? [[side(label, { colSpan: 2 })]]
    : kinds.map((kind, i) => (i === 0 ? [side(label, { rowSpan: kinds.length }), side(kind)] : [side(kind)])),
)
const requestLabels: readonly (readonly Cell[])[] = [
  [side('一、本年新收政府信息公开申请数量', { colSpan: 3 })],
  [side('二、上年结转政府信息公开申请数量', { colSpan: 3 })],
  ...resultLabels.map((cells, i) =>
    i === 0 ? [side('三、本年度办理结果', { rowSpan: resultLabels.length }), ...cells] : cells,
  ),
  [side('四、结转下年度继续办理', { colSpan: 3 })],
]
const requests = table(
  '收到和处理政府信息公开申请情况',
  [
    row([
      cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', { rowSpan: 3, colSpan: 3 }),
      head('申请人情况', { colSpan: 7 }),
    ]),
    row([head('自然人', { rowSpan: 2 }), head('法人或其他组织', { colSpan: 5 }), head('总计', { rowSpan: 2 })]),
    row(applicants.slice(1, 6).map((label) => head(label))),
    ...requestLabels.map((labels, r) =>
      row([...labels, ...applicants.map((_, c) => figure(`requests.row${r}.column${c}`, r * 7 + c))]),
    ),
  ],
  { headRows: 3, widths: [1.4, 1.4, 4.4, 1, 1, 1, 1, 1, 1, 1] },
)

const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const proceedings = table(
  '政府信息公开行政复议、行政诉讼情况',
  [
    row([head('行政复议', { rowSpan: 2, colSpan: 5 }), head('行政诉讼', { colSpan: 10 })]),
    row([head('未经复议直接起诉', { colSpan: 5 }), head('复议后起诉', { colSpan: 5 })]),
    row([...outcomes, ...outcomes, ...outcomes].map((label) => head(label))),
    row(Array.from({ length: 15 }, (_, c) => figure(`proceedings.column${c}`, c))),
  ],
  { headRows: 3 },
)

const told = (about: string): readonly Block[] => [
  paragraph([
    `在${about}方面，本机关按照条例的要求逐项落实，责任到岗，`,
    strong('按时办结'),
    '，全年没有因办理超期引起的投诉，群众满意程度比上一年有所提高，各科室之间的配合也更为顺畅。',
  ]),
]
const aspects = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障']

/** A document of the size and shape of a yearly report: five narratives, 10 + 25 × 7 + 15 figures, merged heads, refs, embedded data. */
export const annualReport = document(
  {
    title: '示例县人民政府办公室2024年政府信息公开工作年度报告',
    lang: 'zh-CN',
    author: '示例县人民政府办公室',
    date: '2025-01-20',
    pageNumber: '— {page} —',
    embedded: {
      name: 'report.json',
      data: { form: '2021', year: 2024, tables: { disclosure: { fees: { amount: 0 } } } },
    },
  },
  [
    heading(1, '示例县人民政府办公室2024年政府信息公开工作年度报告'),
    ...told('编制本报告'),
    section([heading(2, '一、总体情况'), ...aspects.flatMap((aspect) => [heading(3, aspect), ...told(aspect)])]),
    section([heading(2, '二、主动公开政府信息情况'), disclosure], { ref: 'disclosure' }),
    section([heading(2, '三、收到和处理政府信息公开申请情况'), requests], { ref: 'requests' }),
    section([heading(2, '四、政府信息公开行政复议、行政诉讼情况'), proceedings], { ref: 'proceedings' }),
    section([
      heading(2, '五、存在的主要问题及改进情况'),
      list(['公开的深度不够', '平台的检索不便'].map((problem) => item([paragraph(problem)]))),
    ]),
    section([heading(2, '六、其他需要报告的事项'), paragraph('本年度没有收取信息处理费。'), note('空白处写作“—”。')]),
  ],
)
