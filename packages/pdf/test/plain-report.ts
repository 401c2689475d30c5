import type { PlainBlock, PlainCell } from './plain-blocks'

const words =
  '全年主动公开政府信息3,218条，其中通过政府网站公开2,905条，通过政务新媒体公开1,126条；围绕“放管服”改革、重大项目建设、' +
  '社会公益事业等重点领域，及时公开行政许可、行政处罚、财政预决算等信息，回应群众关切。坚持以公开为常态、不公开为例外。'

const column = (text: string, more: Partial<PlainCell> = {}): PlainCell => ({ text, scope: 'Column', ...more })
const row = (text: string, more: Partial<PlainCell> = {}): PlainCell => ({ text, scope: 'Row', ...more })

/** A table with headings over two rows and rows in groups of four. */
const requests = (rows: number): PlainBlock => ({
  table: '收到和处理政府信息公开申请情况',
  columns: 7,
  head: [
    [
      column('办理情况', { rowSpan: 2, colSpan: 2 }),
      column('自然人', { rowSpan: 2 }),
      column('法人', { colSpan: 3 }),
      column('总计', { rowSpan: 2 }),
    ],
    [column('商业企业'), column('科研机构'), column('其他')],
  ],
  body: Array.from({ length: rows }, (_, i) => [
    ...(i % 4 === 0 ? [row(`第${i / 4 + 1}组`, { rowSpan: Math.min(4, rows - i) })] : []),
    row(`第${i + 1}项`),
    ...[1, 2, 3, 4, 5].map((factor) => ({ text: i % 3 ? String(i * factor * 7) : '' })),
  ]),
})

/** Blocks with everything that can be on a page, of about six pages and 3,000 characters; `seed` varies the text. */
export const plainReport = (seed = 0): readonly PlainBlock[] => {
  const text = (i: number) => `${words.slice((seed + i * 7) % 60)}${words}（第${seed + i}段）`
  return [
    { heading: 1, text: `示例市2024年政府信息公开工作年度报告${seed || ''}`, ref: 'title' },
    {
      paragraph: [
        '如对本报告有疑问，请与办公室联系（网址：',
        {
          text: 'https://www.example.gov.cn/zwgk/gknb/2024/t20250122_87654321.html',
          target: { href: 'https://www.example.gov.cn/年报?a=1&b=(2)' },
        },
        '），数字见',
        { text: '第二部分', target: { ref: 'requests' } },
        '。',
      ],
    },
    { heading: 2, text: '一、总体情况', ref: 'general' },
    ...Array.from({ length: 8 }, (_, i): PlainBlock => ({ paragraph: [text(i)] })),
    { list: ['主动公开', '依申请公开', '政府信息管理'], numbering: 'Decimal' },
    { heading: 2, text: '二、收到和处理政府信息公开申请情况', ref: 'requests' },
    requests(40),
    { note: '注：数字为0的格填“0”。' },
    { pageBreak: 'landscape' },
    { heading: 3, text: '（一）横排的表' },
    requests(9),
    { pageBreak: 'portrait' },
    { heading: 2, text: '三、其他需要报告的事项', ref: '其他' },
    ...Array.from({ length: 6 }, (_, i): PlainBlock => ({ paragraph: [text(i + 3)] })),
    { list: ['无收费', '无其他事项'], numbering: 'Disc' },
  ]
}
