import { fourth, inText, second, third } from './as-cells'
import type { Cells } from './as-cells'
import type { Report } from './figures'
import { columnLabels, rowOf, rows } from './figures'
import {
  disclosureTable,
  figureCells,
  fourth as fourthTitle,
  page,
  requestsTable,
  second as secondTitle,
  suitsTable,
  tableOf,
  td,
  third as thirdTitle,
  tr,
  wholePage,
} from './page'
import type { Stranger } from './stranger'
import { all } from './stranger'

const withThird = (report: Report, requests: string, head = '') =>
  page(secondTitle + disclosureTable(report) + thirdTitle + requests + fourthTitle + suitsTable(report), { head })

const html = (
  name: string,
  requests: (report: Report) => string,
  more: Partial<Stranger> & { readonly head?: string } = {},
): Stranger => {
  const { head, ...rest } = more
  return { name, source: (report) => withThird(report, requests(report), head), ...rest }
}

/** Rows of boxes: each row an element, each cell one in it. */
const boxes = (cells: readonly Cells[], open: string) =>
  cells.map((row) => `<div ${open}>${row.map((one) => `<span>${one}</span>`).join('')}</div>`).join('')

/** Two rows beside each label, of which the other year's figures are one more. */
const ofTwoYears = (report: Report, [first, last]: readonly [string, string]) =>
  tableOf(
    tr(td('项目'), td('年度'), ...columnLabels.map((label) => td(label))),
    ...rows.map(
      ({ id, label }) =>
        tr(td(label, ' rowspan=2'), td(first), ...rowOf(report, id).map((figure) => td(figure + 1))) +
        tr(td(last), ...figureCells(report, id)),
    ),
  )

const ofColumns = (report: Report, from: number, to: number) =>
  tableOf(
    tr(td('申请人情况'), ...columnLabels.slice(from, to).map((label) => td(label))),
    ...rows.map(({ id, label }) =>
      tr(
        td(label),
        ...rowOf(report, id)
          .slice(from, to)
          .map((figure) => td(figure)),
      ),
    ),
  )

const sumOf = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0)

const separated = (cells: readonly Cells[]) =>
  cells
    .map((row) =>
      row.map((one) => (typeof one === 'string' && one.length > 8 ? `"${one.slice(0, 5)}\n${one.slice(5)}"` : one)),
    )
    .map((row) => row.join(','))
    .join('\n')

export const ofLayouts: readonly Stranger[] = [
  html('rows of boxes', (report) => boxes(third(report), 'style="display:flex"')),
  html('rows of boxes by a style sheet', (report) => boxes(third(report), 'class="row x"'), {
    head: '<style>.row{display:grid}</style>',
  }),
  html(
    'figures written by a script',
    (report) => requestsTable(report, (n) => `<script>document.write(${n})</script>`),
    {
      unread: all,
    },
  ),
  html('two years beside each label', (report) => ofTwoYears(report, ['2023年', '2024年']), { unread: all }),
  html('two years beside each label, without their numbers', (report) => ofTwoYears(report, ['上年', '本年']), {
    unread: all,
  }),
  html('two numbers of years beside each label', (report) => ofTwoYears(report, ['2023', '2024']), { unread: all }),
  html('columns in two tables', (report) => `${ofColumns(report, 0, 4)}<p>（续表）</p>${ofColumns(report, 4, 7)}`),
  html('a sum of legal persons before them', (report) =>
    tableOf(
      tr(
        td('项目', ' rowspan=2'),
        td('自然人', ' rowspan=2'),
        td('法人或其他组织', ' colspan=6'),
        td('总计', ' rowspan=2'),
      ),
      tr(td('合计'), ...columnLabels.slice(1, 6).map((label) => td(label))),
      ...rows.map(({ id, label }) => {
        const [person, ...others] = rowOf(report, id)
        return tr(td(label), td(person!), td(sumOf(others.slice(0, 5))), ...others.map((figure) => td(figure)))
      }),
    ),
  ),
  {
    name: 'sections and tables from the last to the first',
    source: (report) =>
      page(
        fourthTitle + suitsTable(report) + thirdTitle + requestsTable(report) + secondTitle + disclosureTable(report),
      ),
  },
  {
    name: 'values in quotes with line ends',
    source: (report) => inText([separated(second(report)), separated(third(report)), separated(fourth(report))]),
  },
  {
    name: 'data in data, the page escaped twice',
    source: (report) => {
      const escaped = wholePage(report).replace(/</g, '&amp;lt;').replace(/>/g, '&amp;gt;')
      return JSON.stringify({ code: 0, data: JSON.stringify({ list: [{ html: escaped }] }) })
    },
  },
]
