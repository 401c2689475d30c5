import type { Cells, Tables } from './as-cells'
import { again, fourth, inMarkdown, inText, second, third } from './as-cells'
import type { Report } from './figures'
import { columnLabels, rowOf, rows } from './figures'
import { corner, disclosureTable, requestsTable, suitsTable } from './page'
import type { Stranger } from './stranger'
import { all } from './stranger'

type Print = (cells: Cells) => string

const bar: Print = (cells) => `| ${cells.join(' | ')} |`
const rule = (columns: number) => bar(again(columns, '---'))

const printed = (lines: readonly Cells[], print: Print, under = '') => {
  const [first, ...others] = lines.map(print)
  return [first, ...(under === '' ? [] : [under]), ...others].join('\n')
}

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
      [...bars(report)].map((one) =>
        one.replace(/(?<=\| ) (?=\|)/g, '&nbsp; ').replace(/^\| | \|$/gm, ''),
      ) as unknown as Tables,
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
    inMarkdown([...htmlTables(report)].map((one) => one.replace(/<(tr|td)/g, '\n    <$1')) as unknown as Tables),
  ),
  markdown('HTML tables with blank lines', (report) =>
    inMarkdown([...htmlTables(report)].map((one) => one.replace(/<tr/g, '\n\n<tr')) as unknown as Tables),
  ),
  markdown('HTML tables with thead, bold and br', (report) =>
    inMarkdown(
      [...htmlTables(report)].map((one) =>
        one.replace(/<td([^>]*)>(\D[^<]*)<\/td>/g, '<th$1><b>$2</b><br></th>'),
      ) as unknown as Tables,
    ),
  ),
  markdown('tables of LaTeX', (report) =>
    inMarkdown(
      [...rows3(report, (cells) => `${cells.join(' & ')} \\\\ \\hline`)].map(
        (one, i) => `\\begin{tabular}{|${'c|'.repeat([4, 10, 15][i]!)}}\n\\hline\n${one}\n\\end{tabular}`,
      ) as unknown as Tables,
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
      rows3(report, (cells) => cells.map((one) => `|${one} `).join('')).map(
        (one) => `|===\n${one}\n|===`,
      ) as unknown as Tables,
    ),
  ),
  text(
    'a bar before each cell, zeros blank',
    (report) =>
      inText(
        rows3(report, (cells) => cells.map((one) => `|${one === 0 ? '' : one} `).join('')).map(
          (one) => `|===\n${one}\n|===`,
        ) as unknown as Tables,
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
