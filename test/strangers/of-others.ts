import type { Report } from './figures'
import { blocks, columnLabels, headingOf, resultLabels, results, rowOf, rows } from './figures'
import {
  corner,
  disclosureTable,
  figureCells,
  fourth as fourthTitle,
  labelCells,
  page,
  requestsHead,
  requestsRows,
  requestsTable,
  second as secondTitle,
  suitCells,
  suitHead,
  suitsTable,
  tableOf,
  td,
  third as thirdTitle,
  tr,
  wholePage,
} from './page'
import type { Stranger } from './stranger'
import { all } from './stranger'

const html = (name: string, source: Stranger['source'], more: Partial<Stranger> = {}): Stranger => ({
  name,
  source,
  ...more,
})

const withThird = (report: Report, table: string) =>
  page(secondTitle + disclosureTable(report) + thirdTitle + table + fourthTitle + suitsTable(report))
const withFourth = (report: Report, table: string) =>
  page(secondTitle + disclosureTable(report) + thirdTitle + requestsTable(report) + fourthTitle + table)
const withSecond = (report: Report, table: string) =>
  page(secondTitle + table + thirdTitle + requestsTable(report) + fourthTitle + suitsTable(report))

const plain = (label: string, under: readonly string[] = []) => [...under.map(headingOf), label].join('')

/** Table three of some columns alone. */
const ofColumns = (report: Report, from: number, to: number, withLabels: boolean) => {
  const own = columnLabels.slice(from, to)
  return tableOf(
    tr(withLabels ? td('项目') : '', ...own.map((one) => td(one))),
    ...rows.map(({ id, label, under }) =>
      tr(
        withLabels ? td(plain(label, under)) : '',
        ...rowOf(report, id)
          .slice(from, to)
          .map((one) => td(one)),
      ),
    ),
  )
}

const marks = '①②③④⑤⑥⑦⑧⑨'
const tenThousandth = (n: number) => String(Number((n / 10_000).toFixed(8)))
const wide = (text: string) => text.replace(/[\d,]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
const grouped = (n: number) => n.toLocaleString('en-US', { maximumFractionDigits: 6 })

const labelled = (report: Report, print: (label: string, id: string, under: readonly string[]) => string) =>
  tableOf(
    tr(td('项目'), ...columnLabels.map((one) => td(one))),
    ...rows.map(({ id, label, under = [] }) => tr(td(print(label, id, under)), ...figureCells(report, id))),
  )

/** Lists of pairs, as phones show rows. */
const cards = (report: Report) =>
  rows
    .map(
      ({ id, label, under }) =>
        `<div class="card"><h4>${plain(label, under)}</h4><dl>${columnLabels
          .map((one, k) => `<dt>${one}</dt><dd>${rowOf(report, id)[k]!}</dd>`)
          .join('')}</dl></div>`,
    )
    .join('')

/** What people write and paste, and what their programs make of it. */
export const ofOthers: readonly Stranger[] = [
  html('table three cut in two by columns, the labels again', (report) =>
    withThird(report, `${ofColumns(report, 0, 3, true)}<p>续表</p>${ofColumns(report, 3, 7, true)}`),
  ),
  html(
    'table three cut in two by columns, no labels beside the second',
    (report) => withThird(report, `${ofColumns(report, 0, 4, true)}<p>（续）</p>${ofColumns(report, 4, 7, false)}`),
    { unread: all },
  ),
  html('table three cut in three by rows, each with its head and name', (report) => {
    const part = (from: number, to: number, name: string) =>
      `<p>表3-${name}</p>${tableOf(requestsHead(), ...requestsRows(report).slice(from, to))}`
    return withThird(report, part(0, 4, '1') + part(4, 15, '2') + part(15, rows.length, '3'))
  }),
  html('two halves of table two beside one another', (report) => {
    const of = (id: string) => Object.values(report.disclosure[id]!)
    return withSecond(
      report,
      tableOf(
        tr(
          td('信息内容'),
          td('本年制发件数'),
          td('本年废止件数'),
          td('现行有效件数'),
          td('信息内容'),
          td('本年处理决定数量'),
        ),
        tr(td('规章'), ...of('regulations').map((one) => td(one)), td('行政许可'), td(of('licensing')[0]!)),
        tr(
          td('行政规范性文件'),
          ...of('normativeDocuments').map((one) => td(one)),
          td('行政处罚'),
          td(of('penalties')[0]!),
        ),
        tr(td(''), td(''), td(''), td(''), td('行政强制'), td(of('coercion')[0]!)),
        tr(td('行政事业性收费（单位：万元）', ' colspan=4'), td(of('fees')[0]!, ' colspan=2')),
      ),
    )
  }),
  html(
    'table two a row for each figure',
    (report) => {
      const names = {
        issued: '本年制发件数',
        repealed: '本年废止件数',
        inForce: '现行有效件数',
        decisions: '本年处理决定数量',
        amount: '本年收费金额（单位：万元）',
      }
      const labels = {
        regulations: '规章',
        normativeDocuments: '行政规范性文件',
        licensing: '行政许可',
        penalties: '行政处罚',
        coercion: '行政强制',
        fees: '行政事业性收费',
      }
      return withSecond(
        report,
        tableOf(
          tr(td('信息内容'), td('指标'), td('数量')),
          ...Object.entries(report.disclosure).flatMap(([row, figures]) =>
            Object.entries(figures).map(([column, figure], k) =>
              tr(
                k === 0 ? td(labels[row as 'fees'], ` rowspan=${Object.keys(figures).length}`) : '',
                td(names[column as 'issued']),
                td(figure),
              ),
            ),
          ),
        ),
      )
    },
    { unread: all },
  ),
  html('units in the labels of the head', (report) =>
    wholePage(report).replace(/>(自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计)</g, '>$1（件）<'),
  ),
  html('English below the labels', (report) =>
    wholePage(report)
      .replace('>自然人<', '>自然人<br>Individuals<')
      .replace('>商业企业<', '>商业企业<br>Enterprises<')
      .replace('>规章<', '>规章<br>Regulations<')
      .replace(/>总计</g, '>总计<br>Total<'),
  ),
  html('counts in ten thousands', (report) =>
    wholePage(report).replace(
      new RegExp(`(行政(?:许可|处罚)</td><td colspan=3>)(\\d+)<`, 'g'),
      (_, before: string, n: string) => `${before}${tenThousandth(Number(n))}万件<`,
    ),
  ),
  html('circled notes after figures, told below', (report) =>
    wholePage(report, (n) => `${n}${marks[Math.trunc(n) % 9]!}`).replace(
      '<p>五、',
      '<p>注：①含上年。②不含转办。</p><p>五、',
    ),
  ),
  html('notes in square brackets and stars after figures', (report) =>
    wholePage(report, (n) => (n % 3 === 0 ? `${n}[1]` : n % 3 === 1 ? `${n}*` : `${n} 注2`)),
  ),
  html('wide digits with wide commas', (report) => wholePage(report, (n) => wide(grouped(n)))),
  html('thousands parted by a Chinese comma', (report) => wholePage(report, (n) => grouped(n).replace(/,/g, '，'))),
  html('thousands parted by an apostrophe', (report) => wholePage(report, (n) => grouped(n).replace(/,/g, "'"))),
  html('three digits at least', (report) =>
    wholePage(report, (n) => (Number.isInteger(n) ? String(n).padStart(3, '0') : String(n))),
  ),
  html(
    'numerals of Chinese',
    (report) => wholePage(report, (n) => (n < 10 && Number.isInteger(n) ? '零一二三四五六七八九'[n]! : String(n))),
    { unread: [1, 2] },
  ),
  html('entities escaped twice', (report) => wholePage(report, (n) => `&amp;nbsp;${n}&amp;nbsp;`)),
  html('a line below each figure, of the year before', (report) => wholePage(report, (n) => `${n}<br>（上年3）`)),
  html('measure words of many kinds', (report) =>
    wholePage(report, (n, column) =>
      column !== 'amount' ? `${n}${['件次', '宗', '项', '条', '起', '份'][n % 6]!}` : `${n}万元`,
    ),
  ),
  html(
    'labels without numbers and notes',
    (report) =>
      withThird(
        report,
        labelled(report, (label, _, under) =>
          plain(label, under)
            .replace(/（[一二三四五六七]）|\d\.|[一二三四]、/g, '')
            .replace('（区分处理的，只计这一情形，不计其他情形）', ''),
        ),
      ),
    { unread: [0] },
  ),
  html('labels as paths', (report) =>
    withThird(
      report,
      labelled(report, (label, _, under) => [...under.map(headingOf), label].join(' / ')),
    ),
  ),
  html('labels joined by dashes, headings once', (report) =>
    withThird(
      report,
      labelled(report, (label, _, under) => [...under.slice(-1).map(headingOf), label].join('—')),
    ),
  ),
  html('totals called sums', (report) =>
    wholePage(report)
      .replace(/>总计</g, '>合计<')
      .replace('（七）总计', '（七）合计'),
  ),
  html('heads in a table of their own', (report) => {
    const part = (head: string, body: string) =>
      `<div class="el-table"><div class="el-table__header-wrapper"><table><thead>${head}</thead></table></div><div class="el-table__body-wrapper"><table><tbody>${body}</tbody></table></div></div>`
    return page(
      secondTitle +
        disclosureTable(report) +
        thirdTitle +
        part(requestsHead(), requestsRows(report).join('')) +
        fourthTitle +
        part(suitHead(), tr(...suitCells(report))),
    )
  }),
  html('a column that stays, in a table of its own', (report) =>
    withThird(
      report,
      `<div class="el-table">${tableOf(requestsHead(), ...requestsRows(report))}<div class="el-table__fixed">${tableOf(
        tr(td(corner, ' colspan=3')),
        ...labelCells.map((cells) => tr(cells)),
      )}</div></div>`,
    ),
  ),
  html('a row that measures the columns', (report) =>
    wholePage(report).replace(
      /<table border="1">/g,
      (table) =>
        `${table}<tr aria-hidden="true" class="ant-table-measure-row" style="height:0">${td('<div style="height:0;overflow:hidden">&nbsp;</div>').repeat(4)}</tr>`,
    ),
  ),
  html('cards of pairs, as phones show them', (report) => withThird(report, cards(report)), { unread: all }),
  html('all in one table, titles as rows', (report) => {
    const title1 = (words: string) => tr(td(words, ' colspan=15'))
    const inside = (table: string) => table.replace(/^<table border="1">|<\/table>$/g, '')
    return page(
      tableOf(
        title1('二、主动公开政府信息情况') +
          inside(disclosureTable(report)) +
          title1('三、收到和处理政府信息公开申请情况') +
          inside(requestsTable(report)) +
          title1('四、政府信息公开行政复议、行政诉讼情况') +
          inside(suitsTable(report)),
      ),
    )
  }),
  html('section four before section three', (report) =>
    page(secondTitle + disclosureTable(report) + fourthTitle + suitsTable(report) + thirdTitle + requestsTable(report)),
  ),
  html('table four the results as rows, the kinds as columns', (report) =>
    withFourth(
      report,
      tableOf(
        tr(td('', ' rowspan=2'), td('行政复议', ' rowspan=2'), td('行政诉讼', ' colspan=2')),
        tr(td('未经复议直接起诉'), td('复议后起诉')),
        ...resultLabels.map((label, k) =>
          tr(td(label), ...blocks.map((block) => td(report.proceedings[block]![results[k]!]!))),
        ),
      ),
    ),
  ),
  html('table four the kinds as rows, one label for both of court', (report) =>
    withFourth(
      report,
      tableOf(
        tr(td('类别', ' colspan=2'), ...resultLabels.map((one) => td(one))),
        ...blocks.map((block, k) =>
          tr(
            k === 0
              ? td('行政复议', ' colspan=2')
              : (k === 1 ? td('行政诉讼', ' rowspan=2') : '') + td(['', '未经复议直接起诉', '复议后起诉'][k]!),
            ...results.map((one) => td(report.proceedings[block]![one]!)),
          ),
        ),
      ),
    ),
  ),
  html('amounts with a sign of money', (report) =>
    wholePage(report, (n, column) => (column === 'amount' ? `￥${n}万元` : String(n))),
  ),
  html('amounts in yuan with thousands', (report) =>
    wholePage(report, (n, column) => (column === 'amount' ? `${grouped(Math.round(n * 1e6) / 100)}元` : String(n))),
  ),
]
