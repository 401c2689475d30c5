import type { Cell, Document } from '@gxgk/document'
import { cell, document, heading, link, note, number, paragraph, row, section, strong, table } from '@gxgk/document'

/** A document of the shape of an annual report, its tables with the labels and spans of the official form. */
const column = (text: string, rowSpan = 1, colSpan = 1) => cell(text, { header: 'column', rowSpan, colSpan })
const label = (text: string, rowSpan = 1, colSpan = 1) => cell(text, { header: 'row', rowSpan, colSpan })
const figures = (prefix: string, columns: readonly string[]) =>
  columns.map((id, i) => cell(number((prefix.length * (i + 7)) % 61), { ref: `${prefix}.${id}` }))

const applicants = ['person', 'business', 'research', 'nonprofit', 'legalService', 'otherOrganization', 'total']
const outcomes = ['upheld', 'corrected', 'otherResult', 'pending', 'total']
const outcomeLabels = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

const groups: readonly (readonly [string, readonly string[]])[] = [
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
  [
    '（六）其他处理',
    [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '3.其他',
    ],
  ],
]

const results: readonly (readonly Cell[])[] = [
  [label('（一）予以公开', 1, 2)],
  [label('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 1, 2)],
  ...groups.flatMap(([group, items]) =>
    items.map((item, i) => [...(i === 0 ? [label(group, items.length)] : []), label(item)]),
  ),
  [label('（七）总计', 1, 2)],
]

const requestRows: readonly (readonly Cell[])[] = [
  [label('一、本年新收政府信息公开申请数量', 1, 3)],
  [label('二、上年结转政府信息公开申请数量', 1, 3)],
  ...results.map((cells, i) => (i === 0 ? [label('三、本年度办理结果', results.length), ...cells] : cells)),
  [label('四、结转下年度继续办理', 1, 3)],
]

/** 28 rows of 10 columns; one label spans 22 rows. */
export const requestsTable = table(
  '收到和处理政府信息公开申请情况',
  [
    row([
      column('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
      column('申请人情况', 1, 7),
    ]),
    row([column('自然人', 2), column('法人或其他组织', 1, 5), column('总计', 2)]),
    row(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => column(text))),
    ...requestRows.map((cells, i) => row([...cells, ...figures(`requests.${i + 1}`, applicants)])),
  ],
  { headRows: 3, widths: [1.4, 1.4, 4.4, 1, 1, 1, 1, 1, 1, 1], ref: 'requests' },
)

/** 4 rows of 15 columns. */
export const proceedingsTable = table(
  '政府信息公开行政复议、行政诉讼情况',
  [
    row([column('行政复议', 1, 5), column('行政诉讼', 1, 10)]),
    row([
      ...outcomeLabels.map((text) => column(text, 2)),
      column('未经复议直接起诉', 1, 5),
      column('复议后起诉', 1, 5),
    ]),
    row([...outcomeLabels, ...outcomeLabels].map((text) => column(text))),
    row(
      ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'].flatMap((block) =>
        figures(`proceedings.${block}`, outcomes),
      ),
    ),
  ],
  { headRows: 3, ref: 'proceedings' },
)

const group = (text: string) => row([cell(text, { header: 'group', colSpan: 4 })])
const wide = (text: string, value: number) => row([label(text), cell(number(value), { colSpan: 3 })])
const head = (...texts: readonly string[]) =>
  row([column('信息内容'), ...texts.map((text) => column(text, 1, 3 / texts.length))])

const disclosureTable = table('主动公开政府信息情况', [
  group('第二十条第（一）项'),
  head('本年制发件数', '本年废止件数', '现行有效件数'),
  row([label('规章'), cell('/'), cell('/'), cell('/')]),
  row([label('行政规范性文件'), ...figures('disclosure.normativeDocuments', ['issued', 'repealed', 'inForce'])]),
  group('第二十条第（五）项'),
  head('本年处理决定数量'),
  wide('行政许可', 1284),
  group('第二十条第（六）项'),
  head('本年处理决定数量'),
  wide('行政处罚', 36),
  wide('行政强制', 2),
  group('第二十条第（八）项'),
  head('本年收费金额（单位：万元）'),
  wide('行政事业性收费', 59237.2449),
])

const words =
  '全年主动公开政府信息3,218条，其中通过政府网站公开2,905条，通过政务新媒体公开1,126条；围绕“放管服”改革、重大项目建设、' +
  '社会公益事业等重点领域，及时公开行政许可、行政处罚、财政预决算等信息，回应群众关切。坚持以公开为常态、不公开为例外。'

const title = '示例市人民政府办公室2024年政府信息公开工作年度报告'
const address = 'https://www.example.gov.cn/zwgk/zfxxgk/fdzdgknr/gknb/2024/t20250122_87654321.html'

export const sampleReport: Document = document(
  {
    title,
    lang: 'zh-CN',
    author: '示例市人民政府办公室',
    subject: '政府信息公开工作年度报告',
    date: '2025-01-22',
    pageNumber: '— {page} —',
    embedded: { name: 'report.json', data: { form: '2021', organ: '示例市人民政府办公室', year: 2024, tables: {} } },
  },
  [
    heading(1, title),
    paragraph(
      '根据《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条的规定，现公布2024年政府信息公开工作年度报告。',
    ),
    paragraph(['如对本报告有疑问，请与示例市人民政府办公室联系（网址：', link(address, address), '）。']),
    section([
      heading(2, '一、总体情况', { ref: 'general' }),
      heading(3, '（一）主动公开'),
      paragraph(words),
      heading(3, '（二）依申请公开'),
      paragraph([words, strong('其中予以公开36件'), '。', link('#requests', '见第三部分的表'), '。']),
      heading(3, '（三）政府信息管理'),
      paragraph(words),
      heading(3, '（四）政府信息公开平台建设'),
      paragraph(words),
      heading(3, '（五）监督保障'),
      paragraph(words),
    ]),
    section([heading(2, '二、主动公开政府信息情况'), disclosureTable]),
    section([heading(2, '三、收到和处理政府信息公开申请情况'), requestsTable]),
    section([
      heading(2, '四、政府信息公开行政复议、行政诉讼情况'),
      proceedingsTable,
      note('没有发生的，写作0；本机关不可能有的，写作“/”。'),
    ]),
    section([heading(2, '五、存在的主要问题及改进情况'), paragraph(words), paragraph(words)]),
    section([heading(2, '六、其他需要报告的事项'), paragraph('2024年收取信息处理费0元。')]),
  ],
)
