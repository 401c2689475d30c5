import type { Report } from './figures'
import { blocks, columnLabels, columns, headingOf, resultLabels, rowOf, rows, suits } from './figures'
import { corner, disclosureTable, requestsTable, suitsTable, wholePage } from './page'
import type { Stranger } from './stranger'
import { all, onlyDistinct } from './stranger'

type Cells = readonly (string | number)[]

const seven = (words: string) => Array.from({ length: 7 }, () => words)
const five = (words: string) => seven(words).slice(2)
const bar = (cells: Cells) => `| ${cells.join(' | ')} |`
const rule = (count: number) => bar(Array.from({ length: count }, () => '---'))

const inMarkdown = (second: string, third: string, fourth: string) =>
  `# 某县教育局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n主动公开等情况正常。\n\n## 二、主动公开政府信息情况\n\n${second}\n\n` +
  `## 三、收到和处理政府信息公开申请情况\n\n${third}\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n${fourth}\n\n` +
  '## 五、存在的主要问题及改进情况\n\n无。\n\n## 六、其他需要报告的事项\n\n无。\n'

const inText = (second: string, third: string, fourth: string) =>
  `某县教育局2024年政府信息公开工作年度报告\n一、总体情况\n主动公开等情况正常。\n二、主动公开政府信息情况\n${second}\n` +
  `三、收到和处理政府信息公开申请情况\n${third}\n四、政府信息公开行政复议、行政诉讼情况\n${fourth}\n` +
  '五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。\n'

/** The rows of table two; merged cells `times` over. */
const disclosureRows = ({ disclosure }: Report, times: number): readonly Cells[] => {
  const again = (one: string | number) => Array.from({ length: times }, () => one)
  const documents = (id: string, label: string) => [label, ...Object.values(disclosure[id]!)]
  const decided = (id: string, label: string) => [label, ...again(disclosure[id]!['decisions']!)]
  const decisions = ['信息内容', ...again('本年处理决定数量')]
  return [
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    documents('regulations', '规章'),
    documents('normativeDocuments', '行政规范性文件'),
    decisions,
    decided('licensing', '行政许可'),
    decisions,
    decided('penalties', '行政处罚'),
    decided('coercion', '行政强制'),
    ['信息内容', ...again('本年收费金额（单位：万元）')],
    ['行政事业性收费', ...again(disclosure['fees']!['amount']!)],
  ]
}

const disclosureBars = (report: Report) => {
  const [head, ...others] = disclosureRows(report, 3).map(bar)
  return [head, rule(4), ...others].join('\n')
}

/** The labels of a row, one for each of three columns. */
const threeLabels = ({ label, under = [] }: (typeof rows)[number]) =>
  [...under.map(headingOf), label, label, label].slice(0, 3)

const corners = [corner, corner, corner]
const requestLines = (report: Report) => rows.map((row) => bar([...threeLabels(row), ...rowOf(report, row.id)]))

/** Merged cells printed in each of their places. */
const requestBars = (report: Report) =>
  [
    bar([...corners, ...seven('申请人情况')]),
    rule(10),
    bar([...corners, '自然人', ...five('法人或其他组织'), '总计']),
    bar([...corners, ...columnLabels]),
    ...requestLines(report),
  ].join('\n')

const suitBars = (report: Report) =>
  [
    bar([...five('行政复议'), ...five('行政诉讼'), ...five('行政诉讼')]),
    rule(15),
    bar([...five('行政复议'), ...five('未经复议直接起诉'), ...five('复议后起诉')]),
    bar(blocks.flatMap(() => resultLabels)),
    bar(suits(report)),
  ].join('\n')

/** Merged cells printed once, the other places blank. */
const requestsOnce = (report: Report) =>
  [
    bar([corner, '', '', '申请人情况', '', '', '', '', '', '']),
    rule(10),
    bar(['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计']),
    bar(['', '', '', '', ...columnLabels.slice(1, 6), '']),
    ...rows.map((row, i) => {
      const above = i > 0 ? threeLabels(rows[i - 1]!) : []
      const own = threeLabels(row).map((words, k, labels) =>
        (k < 2 && above[k] === words) || labels[k - 1] === words ? '' : words,
      )
      return bar([...own, ...rowOf(report, row.id)])
    }),
  ].join('\n')

/** A head of one line, the labels joined with dots. */
const requestsDotted = (report: Report) =>
  [
    bar([
      ...corners,
      '申请人情况.自然人',
      ...columnLabels.slice(1, 6).map((words) => `申请人情况.法人或其他组织.${words}`),
      '申请人情况.总计',
    ]),
    rule(10),
    ...requestLines(report),
  ].join('\n')

const suitsDotted = (report: Report) =>
  [
    bar(
      ['行政复议.行政复议.', '行政诉讼.未经复议直接起诉.', '行政诉讼.复议后起诉.'].flatMap((above) =>
        resultLabels.map((words) => above + words),
      ),
    ),
    rule(15),
    bar(suits(report)),
  ].join('\n')

const inPages = (report: Report) => {
  const lines = requestBars(report).split('\n')
  return [
    ...lines.slice(0, 12),
    '',
    bar([...seven(''), '', '', '']),
    rule(10),
    ...lines.slice(12, 20),
    '',
    '![](p.png)',
    '',
    lines[20],
    rule(10),
    ...lines.slice(21),
  ].join('\n')
}

const lines = (all: readonly Cells[], between: string) => all.map((cells) => cells.join(between)).join('\n')
const requestCells = (report: Report, print: (figure: number) => string = String): readonly Cells[] => [
  ['', ...columnLabels],
  ...rows.map(({ id, label }) => [label, ...rowOf(report, id).map((n) => print(n))]),
]
const suitLines = (report: Report): readonly Cells[] => [
  ['行政复议', '', '', '', '', '未经复议直接起诉', '', '', '', '', '复议后起诉'],
  blocks.flatMap(() => resultLabels),
  suits(report),
]
const parted =
  (between: string, print: (figure: number) => string = String): ((report: Report) => string) =>
  (report) =>
    inText(
      lines(disclosureRows(report, 1), between),
      lines(requestCells(report, print), between),
      lines(suitLines(report), between),
    )

const withoutZeros = (n: number) => (n === 0 ? '' : String(n))
const isZeroRequest = (address: string, figure: number) => figure === 0 && address.startsWith('requests.')

const asText = (name: string, source: (report: Report) => string, more: Partial<Stranger> = {}): Stranger => ({
  name,
  source,
  type: 'text',
  ...more,
})

/** Other formats: Markdown of converters, text with various signs between cells, archives, data of portals. */
export const ofTexts: readonly Stranger[] = [
  {
    name: 'Markdown: a head of joined labels',
    source: (report) => inMarkdown(disclosureBars(report), requestsDotted(report), suitsDotted(report)),
  },
  {
    name: 'Markdown: merged cells again and again',
    source: (report) => inMarkdown(disclosureBars(report), requestBars(report), suitBars(report)),
  },
  {
    name: 'Markdown: merged cells once',
    source: (report) => inMarkdown(disclosureBars(report), requestsOnce(report), suitBars(report)),
  },
  {
    name: 'Markdown: tables of HTML',
    source: (report) =>
      inMarkdown(
        ...([disclosureTable(report), requestsTable(report), suitsTable(report)].map(
          (table) => `<html><body>${table}</body></html>`,
        ) as [string, string, string]),
      ),
  },
  {
    name: 'Markdown: numbers as formulas',
    source: (report) =>
      inMarkdown(
        disclosureBars(report),
        requestBars(report).replace(/\| (\d+) (?=\|)/g, '| $$$1$$ '),
        suitBars(report),
      ),
  },
  {
    name: 'Markdown: line ends in labels',
    source: (report) =>
      inMarkdown(
        disclosureBars(report),
        requestBars(report)
          .replace(/政府信息公开/g, '政府信息<br>公开')
          .replace(/社会公益组织/g, '社会<br>公益<br>组织'),
        suitBars(report).replace(/结果维持/g, '结果<br>维持'),
      ),
  },
  {
    name: 'Markdown: a table in three parts',
    source: (report) => inMarkdown(disclosureBars(report), inPages(report), suitBars(report)),
  },
  {
    name: 'Markdown: a blank head',
    source: (report) =>
      inMarkdown(
        disclosureBars(report),
        [
          bar([...seven(''), '', '', '']),
          ...requestBars(report)
            .split('\n')
            .filter((line) => line !== rule(10)),
        ]
          .join(`\n`)
          .replace('\n', `\n${rule(10)}\n`),
        suitBars(report),
      ),
  },
  asText('tabs between cells', parted('\t')),
  asText('tabs between cells, zeros blank', parted('\t', withoutZeros), { lacks: isZeroRequest }),
  asText('commas between cells', parted(',')),
  asText('a space between cells', parted(' ')),
  asText('a space between cells, zeros lost', (report) => parted(' ', withoutZeros)(report).replace(/ +/g, ' '), {
    lacks: isZeroRequest,
    unread: [1, 2],
  }),
  asText('wide spaces between cells', parted('\u3000')),
  asText(
    'labels, and figures on the next line, no head',
    (report) =>
      inText(
        lines(disclosureRows(report, 1), ' '),
        rows.map(({ id, label }) => `${label}\n${rowOf(report, id).join(' ')}`).join('\n'),
        lines(suitLines(report), ' '),
      ),
    { unread: onlyDistinct },
  ),
  asText(
    'figures before labels',
    (report) =>
      inText(
        lines(disclosureRows(report, 1), ' '),
        `${columnLabels.join(' ')}\n${rows.map(({ id, label }) => `${rowOf(report, id).join(' ')}\n${label}`).join('\n')}`,
        lines(suitLines(report), ' '),
      ),
    { unread: all },
  ),
  asText(
    'all labels, then all figures',
    (report) =>
      inText(
        lines(disclosureRows(report, 1), ' '),
        `${rows.map(({ label }) => label).join('\n')}\n${rows.map(({ id }) => rowOf(report, id).join(' ')).join('\n')}`,
        lines(suitLines(report), ' '),
      ),
    { unread: all },
  ),
  asText(
    'column after column',
    (report) =>
      inText(
        lines(disclosureRows(report, 1), ' '),
        `${rows.map(({ label }) => label).join('\n')}\n${columns.map((column, i) => [columnLabels[i]!, ...rows.map(({ id }) => report.requests[id]![column]!)].join('\n')).join('\n')}`,
        lines(suitLines(report), ' '),
      ),
    { unread: all },
  ),
  {
    name: 'a web archive with a frame',
    source: (report) =>
      [
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x=y"\r\n\r\n--x=y\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n',
        Buffer.from(wholePage(report))
          .toString('base64')
          .replace(/(.{76})/g, '$1\r\n'),
        '--x=y\r\nContent-Type: text/html\r\n\r\n<html><body>1</body></html>\r\n--x=y--\r\n',
      ].join('\r\n'),
  },
  {
    name: 'data of a portal, its page escaped',
    source: (report) =>
      JSON.stringify({
        code: 0,
        data: {
          title: '某县教育局2024年政府信息公开工作年度报告',
          content: wholePage(report).replace(/</g, '&lt;').replace(/>/g, '&gt;'),
        },
      }),
  },
]
