import { blocks, columnLabels, headingOf, resultLabels, rowOf, rows, suits } from './figures'
import type { Report } from './figures'
import { corner, disclosureTable, requestsTable, suitsTable } from './page'
import type { Stranger } from './stranger'
import { all } from './stranger'

type Cells = readonly (string | number)[]
type Print = (cells: Cells) => string

const again = (times: number, word: string | number): Cells => Array.from({ length: times }, () => word)
const bar: Print = (cells) => `| ${cells.join(' | ')} |`
const rule = (columns: number) => bar(again(columns, '---'))

const second = ({ disclosure }: Report): readonly Cells[] => {
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
const third = (report: Report): readonly Cells[] => [
  [corner, '', '', '申请人情况', '', '', '', '', '', ''],
  ['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计'],
  ['', '', '', '', ...columnLabels.slice(1, 6), ''],
  ...rows.map(({ id, label, under = [] }, i) => {
    const before = rows[i - 1]?.under ?? []
    const own = [...under.map((one) => (before.includes(one) ? '' : headingOf(one))), label, '', ''].slice(0, 3)
    return [...own, ...rowOf(report, id)]
  }),
]

const fourth = (report: Report): readonly Cells[] => [
  ['行政复议', '', '', '', '', '行政诉讼', ...again(9, '')],
  ['', '', '', '', '', '未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''],
  blocks.flatMap(() => resultLabels),
  suits(report),
]

const printed = (lines: readonly Cells[], print: Print, under = '') => {
  const [first, ...others] = lines.map(print)
  return [first, ...(under === '' ? [] : [under]), ...others].join('\n')
}

type Tables = [string, string, string]

const title = '某县教育局2024年政府信息公开工作年度报告'

const inMarkdown = (tables: readonly [string, string, string], mark = '## ') =>
  `# ${title}\n\n${mark}一、总体情况\n\n主动公开等情况正常。\n\n${mark}二、主动公开政府信息情况\n\n${tables[0]}\n\n` +
  `${mark}三、收到和处理政府信息公开申请情况\n\n${tables[1]}\n\n${mark}四、政府信息公开行政复议、行政诉讼情况\n\n${tables[2]}\n\n` +
  `${mark}五、存在的主要问题及改进情况\n\n无。\n\n${mark}六、其他需要报告的事项\n\n无。\n`

const inText = (tables: readonly [string, string, string]) => inMarkdown(tables, '').slice(2).replace(/\n\n/g, '\n')

const bars = (report: Report, print: Print = bar) =>
  [
    printed(second(report), print, rule(4)),
    printed(third(report), print, rule(10)),
    printed(fourth(report), print, rule(15)),
  ] as const

const rows3 = (report: Report, print: Print) =>
  [printed(second(report), print), printed(third(report), print), printed(fourth(report), print)] as const

const markdown = (name: string, source: (report: Report) => string, more: Partial<Stranger> = {}): Stranger => ({
  name: `Markdown: ${name}`,
  source,
  type: 'markdown',
  ...more,
})

const text = (name: string, source: (report: Report) => string, more: Partial<Stranger> = {}): Stranger => ({
  name: `text: ${name}`,
  source,
  type: 'text',
  ...more,
})

const isFigure = (cell: string | number) => typeof cell === 'number'
const figuresAs =
  (print: (figure: number) => string): Print =>
  (cells) =>
    bar(cells.map((one) => (typeof one === 'number' ? print(one) : one)))
const htmlTables = (report: Report) => [disclosureTable(report), requestsTable(report), suitsTable(report)] as const

/** Rows of one depth in the same cells, as some converters read a page. */
const inOneRow = (report: Report) => {
  const own = third(report)
  const joined = (from: number, to: number): Cells =>
    again(10, 0).map((_, k) =>
      own
        .slice(from, to)
        .map((cells) => cells[k]!)
        .filter((one) => one !== '')
        .join('<br>'),
    )
  return [...own.slice(0, 5), joined(5, 7), ...own.slice(7, 15), joined(15, 18), ...own.slice(18)]
}

const quoted = (cell: string | number) =>
  typeof cell === 'string' && /[,"\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : String(cell)
const csv: Print = (cells) => cells.map(quoted).join(',')

/** What converters and spreadsheets write. */
export const ofConverters: readonly Stranger[] = [
  markdown('merged cells where they begin', (report) => inMarkdown(bars(report))),
  markdown('no bars at the ends', (report) =>
    inMarkdown(
      [...bars(report)].map((one) => one.replace(/(?<=\| ) (?=\|)/g, '&nbsp; ').replace(/^\| | \|$/gm, '')) as Tables,
    ),
  ),
  markdown('figures in bold', (report) =>
    inMarkdown(
      bars(
        report,
        figuresAs((n) => `**${n}**`),
      ),
    ),
  ),
  markdown('figures as code', (report) =>
    inMarkdown(
      bars(
        report,
        figuresAs((n) => `\`${n}\``),
      ),
    ),
  ),
  markdown('figures and a note in italics', (report) =>
    inMarkdown(
      bars(
        report,
        figuresAs((n) => `*${n}*`),
      ),
    ),
  ),
  markdown('signs escaped', (report) =>
    inMarkdown(bars(report))
      .replace(/(\d)\./g, '$1\\.')
      .replace(/（(.)）/g, '（$1）\\'),
  ),
  markdown('in a fence', (report) => `\`\`\`markdown\n${inMarkdown(bars(report))}\`\`\`\n`),
  markdown('titles in bold', (report) => inMarkdown(bars(report)).replace(/^## (.*)$/gm, '**$1**')),
  markdown('numbers of pages between', (report) => {
    const lines = printed(third(report), bar, rule(10)).split('\n')
    return inMarkdown([
      bars(report)[0],
      [...lines.slice(0, 12), '', '<!-- Page 3 -->', '', '3', '', ...lines.slice(12)].join('\n'),
      bars(report)[2],
    ])
  }),
  markdown('rows joined by line ends', (report) =>
    inMarkdown([bars(report)[0], printed(inOneRow(report), bar, rule(10)), bars(report)[2]]),
  ),
  markdown('HTML tables on many lines', (report) =>
    inMarkdown([...htmlTables(report)].map((one) => one.replace(/<(tr|td)/g, '\n    <$1')) as Tables),
  ),
  markdown('HTML tables with blank lines', (report) =>
    inMarkdown([...htmlTables(report)].map((one) => one.replace(/<tr/g, '\n\n<tr')) as Tables),
  ),
  markdown('HTML tables with thead, bold and br', (report) =>
    inMarkdown(
      [...htmlTables(report)].map((one) => one.replace(/<td([^>]*)>(\D[^<]*)<\/td>/g, '<th$1><b>$2</b><br></th>')) as [
        string,
        string,
        string,
      ],
    ),
  ),
  markdown('tables of LaTeX', (report) =>
    inMarkdown(
      [...rows3(report, (cells) => `${cells.join(' & ')} \\\\ \\hline`)].map(
        (one, i) => `\\begin{tabular}{|${'c|'.repeat([4, 10, 15][i]!)}}\n\\hline\n${one}\n\\end{tabular}`,
      ) as Tables,
    ),
  ),
  markdown(
    'lists of figures',
    (report) =>
      inMarkdown([
        bars(report)[0],
        rows
          .map(
            ({ id, label }) =>
              `- **${label}**\n${columnLabels.map((one, k) => `  - ${one}：${rowOf(report, id)[k]!}`).join('\n')}`,
          )
          .join('\n'),
        bars(report)[2],
      ]),
    { unread: all },
  ),
  text('tabs as of Excel, merged cells where they begin', (report) =>
    inText(rows3(report, (cells) => cells.join('\t'))),
  ),
  text('tabs as of Excel, the corner over two lines', (report) =>
    inText(rows3(report, (cells) => cells.join('\t'))).replace(corner, `"${corner.slice(0, 11)}\n${corner.slice(11)}"`),
  ),
  text(
    'tabs as of Excel, figures as “1,234” and “-”',
    (report) =>
      inText(
        rows3(report, (cells) =>
          cells
            .map((one) =>
              isFigure(one)
                ? one === 0
                  ? ' - '
                  : ` ${one.toLocaleString('en-US', { maximumFractionDigits: 6 })} `
                : one,
            )
            .join('\t'),
        ),
      ),
    { lacks: (_, figure) => figure === 0 },
  ),
  text('comma-separated values', (report) => inText(rows3(report, csv))),
  text('comma-separated values, all quoted', (report) =>
    inText(rows3(report, (cells) => cells.map((one) => `"${one}"`).join(','))),
  ),
  text('comma-separated values of a sheet', (report) => {
    const line = (word: string) => csv([word, ...again(9, '')])
    return inText(rows3(report, (cells) => csv([...cells, ...again(15 - cells.length, '')])))
      .split('\n')
      .map((one) => (one.includes(',') ? one : line(one)))
      .join('\n')
  }),
  text('semicolons between cells', (report) => inText(rows3(report, (cells) => cells.join(';')))),
  text('quoted in a letter', (report) => inText(rows3(report, bar)).replace(/^/gm, '> '), { unread: all }),
  text('wide digits, two wide spaces', (report) =>
    inText(rows3(report, (cells) => cells.filter((one) => one !== '').join('　　'))).replace(/\d/g, (one) =>
      String.fromCharCode(one.charCodeAt(0) + 0xfee0),
    ),
  ),
  text('wide bars', (report) => inText(rows3(report, (cells) => `｜${cells.join('｜')}｜`))),
  text('a bar before each cell, as in AsciiDoc', (report) =>
    inText(
      rows3(report, (cells) => cells.map((one) => `|${one} `).join('')).map((one) => `|===\n${one}\n|===`) as Tables,
    ),
  ),
  text(
    'a bar before each cell, zeros blank',
    (report) =>
      inText(
        rows3(report, (cells) => cells.map((one) => `|${one === 0 ? '' : one} `).join('')).map(
          (one) => `|===\n${one}\n|===`,
        ) as Tables,
      ),
    { lacks: (_, figure) => figure === 0 },
  ),
  markdown(
    'zeros blank',
    (report) =>
      inMarkdown(
        bars(
          report,
          figuresAs((n) => (n === 0 ? '' : String(n))),
        ),
      ),
    {
      lacks: (_, figure) => figure === 0,
    },
  ),
  text('bars of boxes', (report) => inText(rows3(report, (cells) => `│${cells.join('│')}│`))),
  text('line ends of old Macs', (report) => inText(rows3(report, (cells) => cells.join('\t'))).replace(/\n/g, '\r')),
]
