import type { Report } from './figures'
import { blocks, columnLabels, resultLabels, results, rowOf, rows } from './figures'
import { figureCells, fourth, labelCells, page, requestsHead, requestsRows, requestsTable } from './page'
import { suitCells, suitHead, tableOf, td, third, tr } from './page'
import type { Stranger } from './stranger'
import { all, onlyDistinct } from './stranger'

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

const odd = (id: string) => `requests.${id}.`
const seven = (figure: number) => `<td>${figure}</td>`.repeat(7)
const blockLabels = ['行政复议', '未经复议直接起诉', '复议后起诉']

/** A row of table three in the place of another. */
const withRow =
  (at: number, change: (row: string) => string): ((report: Report) => string) =>
  (report) =>
    tableOf(requestsHead(), ...requestsRows(report).map((row, i) => (i === at ? change(row) : row)))

/** Tables of another grid than the form's: more columns, merged cells, cells lost, parts. */
export const ofGrids: readonly Stranger[] = [
  ofRequests('a column that numbers the rows', (report) =>
    tableOf(
      requestsHead(td('序号', ' rowspan=3')),
      ...rows.map(({ id }, i) => tr(td(i + 1), labelCells[i]!, ...figureCells(report, id))),
    ),
  ),
  ofRequests('numbers of rows before the figures', (report) =>
    tableOf(
      requestsHead().replace('</td>', `</td>${td('序号', ' rowspan=3')}`),
      ...rows.map(({ id }, i) => tr(labelCells[i]!, td(i + 1), ...figureCells(report, id))),
    ),
  ),
  ofRequests('a column of remarks', (report) =>
    tableOf(
      requestsHead('', td('备注', ' rowspan=3')),
      ...rows.map(({ id }, i) => tr(labelCells[i]!, ...figureCells(report, id), td(i % 5 === 2 ? 3 : ''))),
    ),
  ),
  ofRequests('a column of the year before', (report) =>
    tableOf(
      requestsHead('', td('上年总计', ' rowspan=3')),
      ...rows.map(({ id }, i) => tr(labelCells[i]!, ...figureCells(report, id), td(300 + i))),
    ),
  ),
  ofRequests(
    'a row of a sum that the form does not have',
    withRow(12, (row) => `<tr><td></td><td colspan=2>小计</td>${seven(77)}</tr>${row}`),
  ),
  ofRequests(
    'a row of a part',
    withRow(0, (row) => `${row}<tr><td colspan=3>其中：网上申请数量</td>${seven(77)}</tr>`),
  ),
  ofRequests('figures beside a heading', (report) =>
    tableOf(
      requestsHead(),
      ...rows.map(
        ({ id, label }, i) =>
          (i === 2 ? `<tr><td colspan=3>三、本年度办理结果</td>${seven(88)}</tr>` : '') +
          tr(td(label, ' colspan=3'), ...figureCells(report, id)),
      ),
    ),
  ),
  ofRequests('columns in another order', (report) => {
    const order = [6, 0, 1, 2, 3, 4, 5]
    return tableOf(
      tr(td('项目', ' colspan=3'), ...order.map((k) => td(columnLabels[k]!))),
      ...rows.map(({ id }, i) => tr(labelCells[i]!, ...order.map((k) => td(rowOf(report, id)[k]!)))),
    )
  }),
  ofRequests(
    'no column of totals',
    (report) =>
      tableOf(
        tr(td('项目', ' colspan=3'), ...columnLabels.slice(0, 6).map((label) => td(label))),
        ...rows.map(({ id }, i) =>
          tr(
            labelCells[i]!,
            ...rowOf(report, id)
              .slice(0, 6)
              .map((n) => td(n)),
          ),
        ),
      ),
    { lacks: (address) => address.endsWith('.total') },
  ),
  ofRequests('no head', (report) => tableOf(...requestsRows(report)), { unread: onlyDistinct }),
  ofRequests(
    'a page end, and the last line of the head again',
    (report) =>
      tableOf(requestsHead(), ...requestsRows(report).slice(0, 9)) +
      '<p>- 3 -</p>' +
      tableOf(
        tr(...['', '', '', '', ...columnLabels.slice(1, 6), ''].map((words) => td(words))),
        ...rows.slice(9).map(({ id, label }) => tr(td(''), td(''), td(label), ...figureCells(report, id))),
      ),
    { unread: onlyDistinct },
  ),
  ofRequests(
    'a page end, and fewer columns of labels',
    (report) =>
      tableOf(
        requestsHead(),
        ...rows.slice(0, 9).map(({ id, label }) => tr(td(''), td(''), td(label), ...figureCells(report, id))),
      ) + tableOf(...rows.slice(9).map(({ id, label }) => tr(td(''), td(label), ...figureCells(report, id)))),
  ),
  ofRequests('numberings in cells of their own', (report) =>
    tableOf(
      requestsHead(),
      ...rows.map(({ id, label }) => {
        const [, number, words] = /^(（.）|.[、.])(.*)$/.exec(label)!
        return tr(td(number!), td(words!, ' colspan=2'), ...figureCells(report, id))
      }),
    ),
  ),
  ofRequests(
    'a figure merged over two columns',
    (report) =>
      tableOf(
        requestsHead(),
        ...rows.map(({ id }, i) => {
          const own = rowOf(report, id)
          return tr(
            labelCells[i]!,
            ...(i === 4
              ? own.filter((_, k) => k !== 2).map((n, k) => td(n, k === 2 ? ' colspan=2' : ''))
              : own.map((n) => td(n))),
          )
        }),
      ),
    { lacks: (address) => /\.(?:research|nonprofit)$/.test(address) && address.startsWith(odd(rows[4]!.id)) },
  ),
  ofRequests(
    'a figure merged over two rows',
    (report) =>
      tableOf(
        requestsHead(),
        ...rows.map(({ id }, i) => {
          const [first, ...others] = rowOf(report, id)
          const own = i === 5 ? [] : [td(first!, i === 4 ? ' rowspan=2' : '')]
          return tr(labelCells[i]!, ...own, ...others.map((n) => td(n)))
        }),
      ),
    { lacks: (address) => [4, 5].some((i) => address === `${odd(rows[i]!.id)}person`) },
  ),
  ofRequests(
    'a cell lost',
    (report) =>
      tableOf(
        requestsHead(),
        ...rows.map(({ id }, i) => tr(labelCells[i]!, ...figureCells(report, id).filter((_, k) => i !== 7 || k !== 2))),
      ),
    { lacks: (address) => address === `${odd(rows[7]!.id)}research`, unread: all },
  ),
  ...(['', '0'] as const).map((words) =>
    ofRequests(
      `“${words}” merged over five columns`,
      (report) =>
        tableOf(
          requestsHead(),
          ...rows.map(({ id }, i) => {
            const own = rowOf(report, id)
            return tr(labelCells[i]!, td(own[0]!), td(words, ' colspan=5'), td(own[6]!))
          }),
        ),
      { lacks: (address) => !/\.(?:person|total)$/.test(address) },
    ),
  ),
  ofRequests(
    'spans of the head that do not fit',
    (report) => requestsTable(report).replace('colspan=7', 'colspan=6').replace('colspan=5>法人', 'colspan=4>法人'),
    // As it is displayed, the figures stand under the wrong labels: only sums that hold tell.
    { of: [1, 2] },
  ),
  ofRequests('one more cell in the head', (report) =>
    requestsTable(report).replace('<td>商业企业</td>', '<td>商业企业</td><td></td>'),
  ),
  ofRequests(
    'a table for each row, no head',
    (report) => rows.map(({ id, label }) => tableOf(tr(td(label), ...figureCells(report, id)))).join(''),
    {
      unread: onlyDistinct,
    },
  ),
  ofRequests(
    'the table of the year before below',
    (report) =>
      `${requestsTable(report)}<p>（注：下表为上年数据）</p>${requestsTable(report, (n) => String(n + 1000))}`,
    { unread: all },
  ),
  ofRequests(
    'cells that are no table',
    (report) =>
      rows
        .map(
          ({ id, label }) => `<div>${[label, ...rowOf(report, id)].map((one) => `<div>${one}</div>`).join('')}</div>`,
        )
        .join(''),
    { unread: onlyDistinct },
  ),
  ofRequests('cells of a style', (report) => {
    const line = (...cells: readonly (string | number)[]) =>
      `<div style="display:table-row">${cells.map((one) => `<div style="display:table-cell">${one}</div>`).join('')}</div>`
    return `<div style="display:table">${line('项目', ...columnLabels)}${rows.map(({ id, label }) => line(label, ...rowOf(report, id))).join('')}</div>`
  }),
  ofRequests(
    'sentences',
    (report) =>
      rows
        .map(
          ({ id, label }) =>
            `<p>${label}：${columnLabels.map((words, i) => `${words}${rowOf(report, id)[i]!}件`).join('、')}</p>`,
        )
        .join(''),
    { unread: all },
  ),
  ofSuits('rows and columns exchanged', (report) =>
    tableOf(
      tr(td('项目'), ...blockLabels.map((words) => td(words))),
      ...results.map((result, i) =>
        tr(td(resultLabels[i]!), ...blocks.map((block) => td(report.proceedings[block]![result]!))),
      ),
    ),
  ),
  ...([true, false] as const).map((isMerged) =>
    ofSuits(isMerged ? 'a row each, two under a heading' : 'a row each', (report) =>
      tableOf(
        tr(td('项目', isMerged ? ' colspan=2' : ''), ...resultLabels.map((words) => td(words))),
        ...blocks.map((block, i) =>
          tr(
            isMerged && i === 1 ? td('行政诉讼', ' rowspan=2') : '',
            td(blockLabels[i]!, isMerged && i === 0 ? ' colspan=2' : ''),
            ...results.map((result) => td(report.proceedings[block]![result]!)),
          ),
        ),
      ),
    ),
  ),
  ofSuits(
    'a table of five, and one of ten',
    (report) =>
      tableOf(
        tr(td('行政复议', ' colspan=5')),
        tr(...resultLabels.map((words) => td(words))),
        tr(...suitCells(report).slice(0, 5)),
      ) +
      tableOf(
        tr(td('行政诉讼', ' colspan=10')),
        tr(td('未经复议直接起诉', ' colspan=5'), td('复议后起诉', ' colspan=5')),
        tr(...[...resultLabels, ...resultLabels].map((words) => td(words))),
        tr(...suitCells(report).slice(5)),
      ),
  ),
  ofSuits('blocks in another order', (report) => {
    const cells = suitCells(report)
    return tableOf(
      tr(td('行政诉讼', ' colspan=10'), td('行政复议', ' rowspan=2 colspan=5')),
      tr(td('复议后起诉', ' colspan=5'), td('未经复议直接起诉', ' colspan=5')),
      tr(...blocks.flatMap(() => resultLabels.map((words) => td(words)))),
      tr(...cells.slice(10), ...cells.slice(5, 10), ...cells.slice(0, 5)),
    )
  }),
  ofSuits('totals first', (report) => {
    const order = [4, 0, 1, 2, 3]
    return tableOf(
      tr(td('行政复议', ' rowspan=2 colspan=5'), td('行政诉讼', ' colspan=10')),
      tr(td('未经复议直接起诉', ' colspan=5'), td('复议后起诉', ' colspan=5')),
      tr(...blocks.flatMap(() => order.map((k) => td(resultLabels[k]!)))),
      tr(...blocks.flatMap((block) => order.map((k) => td(report.proceedings[block]![results[k]!]!)))),
    )
  }),
  ofSuits('a word before the figures', (report) =>
    tableOf(suitHead(td('类别', ' rowspan=3')), tr(td('件数'), ...suitCells(report))),
  ),
  ofSuits(
    'a row of the year before',
    (report) =>
      tableOf(
        suitHead(td('年度', ' rowspan=3')),
        tr(td('2023年'), ...suitCells(report, (n) => String(n + 900))),
        tr(td('2024年'), ...suitCells(report)),
      ),
    { unread: all },
  ),
]
