import { blocks, columnLabels, columns, resultLabels, results, rowOf, rows } from './figures'
import type { Report } from './figures'
import { corner, disclosureTable, figureCells, fourth, labelCells, page, requestsHead, requestsRows } from './page'
import { requestsTable, second, suitCells, suitHead, suitsTable, tableOf, td, third, tr, wholePage } from './page'
import type { Print } from './page'
import type { Stranger } from './stranger'
import { onlyDistinct } from './stranger'

const zeroAs = (name: string, sign: string): Stranger => ({
  name: `${name} for zero`,
  source: (report) => wholePage(report, (figure) => (figure === 0 ? sign : String(figure))),
  lacks: (_, figure) => figure === 0,
})

const ofRequests = (name: string, source: (report: Report) => string, more: Partial<Stranger> = {}): Stranger => ({
  name,
  source: (report) => page(third + source(report)),
  tables: ['requests'],
  ...more,
})

const ofSuits = (name: string, source: (report: Report) => string, more: Partial<Stranger> = {}): Stranger => ({
  name,
  source: (report) => page(fourth + source(report)),
  tables: ['proceedings'],
  ...more,
})

const asCells = (name: string, print: Print, head = ''): Stranger => ({
  name,
  source: (report) => wholePage(report, print, head),
})

const wide = (text: string) => text.replace(/[0-9.]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
const whole = (report: Report) =>
  second + disclosureTable(report) + third + requestsTable(report) + fourth + suitsTable(report)
const box = (words: string | number) => `<div>${words}</div>`

/** The tables of divs; `cell` and `row` are what makes them tables. */
const divs = (report: Report, row: string, cell: string) => {
  const line = (...cells: readonly (string | number)[]) =>
    `<div ${row}>${cells.map((one) => `<div ${cell}>${one}</div>`).join('')}</div>`
  return line('项目', ...columnLabels) + rows.map(({ id, label }) => line(label, ...rowOf(report, id))).join('')
}

/** The labels of a row in each of three columns, those of headings where they begin. */
const excelRow = (...cells: readonly string[]) => `<tr height=19 style='height:14.25pt'>${cells.join('')}</tr>`

/** Pages as the systems of portals make them. */
export const ofPortals: readonly Stranger[] = [
  zeroAs('a wide hyphen', '－'),
  zeroAs('a slash', '/'),
  zeroAs('two dashes', '——'),
  zeroAs('the words “none”', '无此项'),
  zeroAs('a hidden word', '<span style="display:none">0</span>'),
  asCells('wide digits', (figure) => wide(String(figure))),
  asCells('a measure word after each figure', (figure, column) => `${figure}${column === 'amount' ? '万元' : '件'}`),
  asCells('a measure word and a space', (figure, column) => `${figure}&nbsp;${column === 'amount' ? '万元' : '件'}`),
  asCells('padding of no-break spaces', (figure) => `&nbsp;&nbsp;&nbsp;${figure}&nbsp;&nbsp;`),
  asCells('zero-width marks of an editor', (figure) => `\ufeff\u200b${figure}\u200b`),
  asCells(
    'figures as entities in fonts',
    (figure) => `<font face=仿宋>${[...String(figure)].map((one) => `&#${one.charCodeAt(0)};`).join('')}</font>`,
  ),
  asCells('figures as links', (figure) => `<a href="javascript:void(0)" title="1">${figure}</a>`),
  asCells(
    'conditional comments of Word',
    (figure) => `<!--[if gte mso 9]><xml><w:p>77</w:p></xml><![endif]--><p>${figure}</p>`,
  ),
  asCells('an empty raised mark', (figure) => `${figure}<sup></sup><br>`),
  asCells(
    'labels of small screens, hidden',
    (figure) => `<span class="lbl">自然人：</span>${figure}`,
    '<style>.lbl{display:none}@media (max-width:600px){.lbl{display:inline}}</style>',
  ),
  {
    name: 'the tables twice, once for small screens',
    source: (report) =>
      page(`<div class="pc">${whole(report)}</div><div class="wap">${whole(report)}</div>`, {
        head: '<style>.wap{display:none}@media screen and (max-width:768px){.pc{display:none}.wap{display:block}}</style>',
      }),
  },
  {
    name: 'every cell a head cell',
    source: (report) =>
      wholePage(report)
        .replace(/<td/g, '<th')
        .replace(/<\/td>/g, '</th>'),
  },
  {
    name: 'tags in capitals, no ends',
    source: (report) =>
      wholePage(report)
        .replace(/<\/(?:td|tr|p)>/g, '')
        .replace(/<(td|tr|table)/g, (tag) => tag.toUpperCase()),
  },
  {
    name: 'layout tables three deep',
    source: (report) =>
      page(
        [second + disclosureTable(report), third + requestsTable(report), fourth + suitsTable(report)]
          .map((part) =>
            tableOf(tr(td('&nbsp;', ' width=1%'), td(tableOf(tr(td(tableOf(tr(td(part)))), td('&nbsp;')))))),
          )
          .join(''),
      ),
  },
  {
    name: 'the whole report in one cell of a table',
    source: (report) => tableOf(tr(td(wholePage(report).replace(/^.*<body>|<\/body>.*$/g, '')))),
  },
  {
    name: 'titles as the first rows of their tables',
    source: (report) =>
      page(
        disclosureTable(report).replace('<tr>', `${tr(td(second.slice(3, -4), ' colspan=4'))}<tr>`) +
          requestsTable(report).replace('<tr>', `${tr(td(third.slice(3, -4), ' colspan=10'))}<tr>`) +
          suitsTable(report).replace('<tr>', `${tr(td(fourth.slice(3, -4), ' colspan=15'))}<tr>`),
      ),
  },
  {
    name: 'titles as captions of their tables',
    source: (report) =>
      page(
        disclosureTable(report).replace('<tr>', `<caption>${second.slice(3, -4)}</caption><tr>`) +
          requestsTable(report).replace('<tr>', `<caption>${third.slice(3, -4)}</caption><tr>`) +
          suitsTable(report).replace('<tr>', `<caption>${fourth.slice(3, -4)}</caption><tr>`),
      ),
  },
  {
    name: 'table two in four tables',
    source: (report) =>
      page(
        second +
          disclosureTable(report).replace(
            /<tr><td colspan=4>(第二十条第（.）项)<\/td><\/tr>/g,
            '</table><p>$1</p><table>',
          ),
      ),
    tables: ['disclosure'],
  },
  {
    name: 'articles of table two in a column of their own',
    source: ({ disclosure }) => {
      const three = (id: string) => ['issued', 'repealed', 'inForce'].map((one) => td(disclosure[id]![one]!)).join('')
      const one = (id: string, column: string) => td(disclosure[id]![column]!, ' colspan=3')
      const article = (words: string, height: number) => td(`第二十条第（${words}）项`, ` rowspan=${height}`)
      return page(
        second +
          tableOf(
            tr(
              article('一', 3),
              td('信息内容'),
              ...['本年制发件数', '本年废止件数', '现行有效件数'].map((words) => td(words)),
            ),
            tr(td('规章'), three('regulations')),
            tr(td('行政规范性文件'), three('normativeDocuments')),
            tr(article('五', 2), td('信息内容'), td('本年处理决定数量', ' colspan=3')),
            tr(td('行政许可'), one('licensing', 'decisions')),
            tr(article('六', 3), td('信息内容'), td('本年处理决定数量', ' colspan=3')),
            tr(td('行政处罚'), one('penalties', 'decisions')),
            tr(td('行政强制'), one('coercion', 'decisions')),
            tr(article('八', 2), td('信息内容'), td('本年收费金额（单位：万元）', ' colspan=3')),
            tr(td('行政事业性收费'), one('fees', 'amount')),
          ),
      )
    },
    tables: ['disclosure'],
  },
  ofRequests('a flex box for each row', (report) =>
    divs(report, 'style="display:flex;width:100%"', 'style="flex:1;border:1px solid"'),
  ),
  ofRequests(
    'rows and cells of a style sheet',
    (report) =>
      `<style>.t{display:table}.t .r{display:table-row}.t .r .c{display:table-cell}</style><div class="t">${divs(report, 'class="r"', 'class="c"')}</div>`,
  ),
  ofRequests('roles of a table', (report) => `<div role="table">${divs(report, 'role="row"', 'role="cell"')}</div>`),
  ofRequests(
    'a grid of cells',
    (report) =>
      `<div style="display:grid;grid-template-columns:repeat(8,1fr)">${['项目', ...columnLabels, ...rows.flatMap(({ id, label }) => [label, ...rowOf(report, id)])].map(box).join('')}</div>`,
  ),
  ofRequests('list items for cells', (report) =>
    [['项目', ...columnLabels], ...rows.map(({ id, label }) => [label, ...rowOf(report, id)])]
      .map((cells) => `<ul>${cells.map((one) => `<li>${one}</li>`).join('')}</ul>`)
      .join(''),
  ),
  ofRequests(
    'tabs in preformatted text',
    (report) =>
      `<pre>${[['项目', ...columnLabels], ...rows.map(({ id, label }) => [label, ...rowOf(report, id)])].map((cells) => cells.join('\t')).join('\n')}</pre>`,
  ),
  ofRequests('wide spaces in paragraphs', (report) =>
    [['项目', ...columnLabels], ...rows.map(({ id, label }) => [label, ...rowOf(report, id)])]
      .map((cells) => `<p>${cells.join('&emsp;&emsp;')}</p>`)
      .join(''),
  ),
  ofRequests('the head again within the table', (report) => {
    const own = requestsRows(report)
    return tableOf(requestsHead(), ...own.slice(0, 11), requestsHead(), ...own.slice(11))
  }),
  ofRequests('the last rows in a foot that stands first', (report) => {
    const own = requestsRows(report)
    return tableOf(
      `<thead>${requestsHead()}</thead><tfoot>${own.slice(-1).join('')}</tfoot><tbody>${own.slice(0, -1).join('')}</tbody>`,
    )
  }),
  ofRequests('spans of rows lost', (report) => requestsTable(report).replace(/ rowspan=\d+/g, '')),
  ofRequests('spans of columns lost', (report) => requestsTable(report).replace(/ colspan=\d+/g, '')),
  ofRequests('all spans lost', (report) => requestsTable(report).replace(/ (?:col|row)span=\d+/g, '')),
  ofRequests('one span of columns too wide', (report) =>
    requestsTable(report).replace('colspan=3>一、', 'colspan=4>一、'),
  ),
  ofRequests('the last row one span too narrow', (report) =>
    requestsTable(report).replace('colspan=3>四、', 'colspan=2>四、'),
  ),
  ofRequests('an empty column before the totals', (report) =>
    tableOf(
      tr(td(corner, ' colspan=3 rowspan=3'), td('申请人情况', ' colspan=8')) +
        tr(
          td('自然人', ' rowspan=2'),
          td('法人或其他组织', ' colspan=5'),
          td('', ' rowspan=2'),
          td('总计', ' rowspan=2'),
        ) +
        tr(...columnLabels.slice(1, 6).map((label) => td(label))),
      ...rows.map(({ id }, i) => {
        const cells = figureCells(report, id)
        return tr(labelCells[i]!, ...cells.slice(0, 6), td(''), cells[6]!)
      }),
    ),
  ),
  {
    name: 'a head where its merged cell begins, the figures in its second column',
    source: ({ disclosure }) =>
      page(
        second +
          tableOf(
            tr(...['信息内容', '本年制发件数', '本年废止件数', '', '现行有效件数'].map((words) => td(words))),
            ...(['regulations', 'normativeDocuments'] as const).map((id, i) => {
              const [issued, repealed, inForce] = Object.values(disclosure[id]!)
              return tr(...[['规章', '行政规范性文件'][i]!, issued!, '', repealed!, inForce!].map((one) => td(one)))
            }),
          ),
      ),
    tables: ['disclosure'],
    lacks: (address) => !/\.(?:regulations|normativeDocuments)\./.test(address),
  },
  ofRequests('empty rows between rows', (report) =>
    tableOf(requestsHead(), ...requestsRows(report).map((row) => `${row}<tr><td colspan=10 height=1></td></tr>`)),
  ),
  ofRequests(
    'saved by Excel',
    (report) =>
      `<table border=0 cellpadding=0 cellspacing=0 width=900><col width=72 span=10>${excelRow(
        `<td colspan=3 rowspan=3 height=57>${corner}</td>`,
        '<td colspan=7 x:str>申请人情况</td>',
      )}${excelRow('<td rowspan=2>自然人</td>', '<td colspan=5>法人或其他组织</td>', '<td rowspan=2>总计</td>')}${excelRow(
        ...columnLabels.slice(1, 6).map((label) => `<td>${label}</td>`),
      )}${rows
        .map(({ id }, i) =>
          excelRow(
            labelCells[i]!,
            ...rowOf(report, id).map((n) => `<td class=xl65 align=right x:num="${n}">${n}</td>`),
          ),
        )
        .join(
          '',
        )}<![if supportMisalignedColumns]><tr height=0 style='display:none'>${'<td width=72></td>'.repeat(10)}</tr><![endif]></table>`,
  ),
  ofRequests(
    'a table of the people, a table of the others',
    (report) =>
      tableOf(tr(td('项目'), td('自然人')), ...rows.map(({ id, label }) => tr(td(label), td(rowOf(report, id)[0]!)))) +
      tableOf(
        tr(td('项目'), ...columnLabels.slice(1).map((label) => td(label))),
        ...rows.map(({ id, label }) =>
          tr(
            td(label),
            ...rowOf(report, id)
              .slice(1)
              .map((n) => td(n)),
          ),
        ),
      ),
  ),
  ofRequests(
    'labels on the right',
    (report) =>
      tableOf(
        tr(...columnLabels.map((label) => td(label)), td('项目')),
        ...rows.map(({ id, label }) => tr(...figureCells(report, id), td(label))),
      ),
    { unread: onlyDistinct },
  ),
  ofRequests('rows and columns exchanged', (report) =>
    tableOf(
      tr(td('申请人'), ...rows.map(({ label }) => td(label))),
      ...columns.map((column, k) =>
        tr(td(columnLabels[k]!), ...rows.map(({ id }) => td(report.requests[id]![column]!))),
      ),
    ),
  ),
  ofRequests('all figures of a column in one cell', (report) =>
    tableOf(
      tr(td('项目'), ...columnLabels.map((label) => td(label))),
      tr(
        td(rows.map(({ label }) => label).join('<br>')),
        ...columns.map((column) => td(rows.map(({ id }) => report.requests[id]![column]!).join('<br>'))),
      ),
    ),
  ),
  ofSuits('a row for each result', (report) =>
    tableOf(
      tr(td('类别'), td('结果'), td('件数')),
      ...blocks.flatMap((block, i) =>
        results.map((result, k) =>
          tr(
            k === 0 ? td(['行政复议', '未经复议直接起诉', '复议后起诉'][i]!, ' rowspan=5') : '',
            td(resultLabels[k]!),
            td(report.proceedings[block]![result]!),
          ),
        ),
      ),
    ),
  ),
  ofSuits('three tables, each with its words above', (report) =>
    ['行政复议', '行政诉讼：未经复议直接起诉', '行政诉讼：复议后起诉']
      .map(
        (words, i) =>
          `<p>${words}</p>${tableOf(tr(...resultLabels.map((label) => td(label))), tr(...suitCells(report).slice(5 * i, 5 * i + 5)))}`,
      )
      .join(''),
  ),
  ofSuits('spans of rows lost', (report) => suitsTable(report).replace(/ rowspan=\d+/g, '')),
  ofSuits('spans of columns lost', (report) => suitsTable(report).replace(/ colspan=\d+/g, '')),
  ofSuits('a blank row between the head and the figures', (report) =>
    tableOf(suitHead(), tr(...Array.from({ length: 15 }, () => td('&nbsp;'))), tr(...suitCells(report))),
  ),
]
