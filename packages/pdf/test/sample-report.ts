import type { Document, Table } from '@gxgk/document'
import { document, heading, link, note, paragraph, section, strong, walk } from '@gxgk/document'
import { annualReport } from '@gxgk/document/testing'

const tables = [...walk(annualReport)].filter((node): node is Table => node.type === 'table')
const [disclosureTable, requestsTable, proceedingsTable] = tables as [Table, Table, Table]

export { requestsTable }

const words =
  '全年主动公开政府信息3,218条，其中通过政府网站公开2,905条，通过政务新媒体公开1,126条；围绕“放管服”改革、重大项目建设、' +
  '社会公益事业等重点领域，及时公开行政许可、行政处罚、财政预决算等信息，回应群众关切。坚持以公开为常态、不公开为例外。'

const title = '示例市人民政府办公室2024年政府信息公开工作年度报告'
const address = 'https://www.example.gov.cn/zwgk/zfxxgk/fdzdgknr/gknb/2024/t20250122_87654321.html'

/** A document of the shape of an annual report, with more to read than `annualReport` and links in it. */
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
    section([heading(2, '三、收到和处理政府信息公开申请情况'), requestsTable], { ref: 'requests' }),
    section([
      heading(2, '四、政府信息公开行政复议、行政诉讼情况'),
      proceedingsTable,
      note('没有发生的，写作0；本机关不可能有的，写作“/”。'),
    ]),
    section([heading(2, '五、存在的主要问题及改进情况'), paragraph(words), paragraph(words)]),
    section([heading(2, '六、其他需要报告的事项'), paragraph('2024年收取信息处理费0元。')]),
  ],
)
