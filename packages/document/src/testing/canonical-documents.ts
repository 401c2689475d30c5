import {
  cell,
  chart,
  document,
  heading,
  item,
  lineBreak,
  link,
  list,
  note,
  number,
  paragraph,
  row,
  section,
  strong,
  table,
  text,
} from '../build'
import type { Document } from '../tree'

const everyNode = document(
  {
    title: '示例文档',
    lang: 'zh-CN',
    author: '示例机关',
    date: '2025-01-20',
    pageNumber: '— {page} —',
    embedded: { name: 'data.json', data: { a: 1 } },
  },
  [
    heading(1, '示例文档'),
    paragraph([
      '正文里有',
      strong('着重'),
      '、',
      link('https://example.gov.cn/', '链接'),
      '和',
      number(1234.5, '1234.5'),
      '。',
      lineBreak(),
      '换行之后。',
    ]),
    section(
      [
        heading(2, '一、列表', { ref: 'lists' }),
        list([
          item([paragraph('第一条')]),
          item([paragraph('第二条'), list([item([paragraph('其下一条')])], { ordered: true, start: 3 })]),
        ]),
      ],
      { ref: 'one' },
    ),
    section([
      heading(2, '二、合并的单元格'),
      table(
        '合并的单元格',
        [
          row([cell('项目', { header: 'column', rowSpan: 2 }), cell('数量', { header: 'column', colSpan: 2 })]),
          row([cell('甲', { header: 'column' }), cell('乙', { header: 'column' })]),
          row([cell('（一）', { header: 'group', colSpan: 3 })]),
          row([cell('总计', { header: 'row' }), cell(number(3), { ref: 'total.a' }), cell('—', { ref: 'total.b' })]),
        ],
        { headRows: 2, widths: [2, 1, 1], ref: 'table' },
      ),
      note('空白处写作“—”。'),
      paragraph([link('#total.a', '见总计')]),
    ]),
    section([
      heading(2, '三、图'),
      chart('各年数量', ['2023', '2024'], [{ name: '件数', values: [number(20), number(52)] }]),
    ]),
  ],
)

const markup = document({ title: '<b>&amp;"\'', lang: 'zh-CN' }, [
  heading(1, '<script>alert(1)</script>'),
  paragraph('# 不是标题 * 不是列表 _不是强调_ `不是代码` | 不是表格 [不是](链接) ![不是](图片)'),
  paragraph('1. 不是编号'),
  paragraph([text('危及'), strong('“三安全一稳定”'), text('与 a<b>c & d')]),
  table('含竖线', [row([cell('a|b', { header: 'row' }), cell('c\\d')])]),
])

const empty = document({ title: '空白', lang: 'zh-CN' }, [heading(1, '空白')])

/** Small documents that every renderer is shown on; between them they hold every node type. */
export const canonicalDocuments: { readonly [name: string]: Document } = { everyNode, markup, empty }
