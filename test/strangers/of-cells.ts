import { rows } from './figures'
import { disclosureTable, fourth, labelCells, page, requestsHead, requestsRows, requestsTable } from './page'
import { figureCells, second, suitsTable, tableOf, td, third, tr, wholePage } from './page'
import type { Stranger } from './stranger'
import { all } from './stranger'

const digits = (figure: number) => String(figure)

/** What stands in cells: markup, marks, struck and hidden words, units, signs for nothing. */
export const ofCells: readonly Stranger[] = [
  { name: 'a plain page', source: (report) => wholePage(report) },
  {
    name: 'digits apart in the spans of Word',
    source: (report) =>
      wholePage(
        report,
        (figure) =>
          `<p class=MsoNormal align=center><span lang=EN-US>${digits(figure).replace(/(\d)(?=\d)/, '$1</span><span lang=EN-US>')}<o:p></o:p></span></p>`,
      ),
  },
  {
    name: 'spaces and hidden words of a spreadsheet',
    source: (report) =>
      wholePage(
        report,
        (figure) => `<span style="mso-spacerun:yes">&nbsp;</span>${figure}<span style='display:none'>99</span>`,
      ),
  },
  { name: 'a table in each cell', source: (report) => wholePage(report, (figure) => tableOf(tr(td(figure)))) },
  {
    name: 'note marks raised by a style sheet',
    source: (report) =>
      wholePage(
        report,
        (figure, column) => (column === 'person' ? `${figure}<span class="note">3</span>` : digits(figure)),
        '<style>.note{vertical-align:super;font-size:8pt}</style>',
      ),
  },
  {
    name: 'struck by a style',
    source: (report) =>
      wholePage(report, (figure, column) =>
        column === 'business' ? `<span style="text-decoration:line-through red">4</span>${figure}` : digits(figure),
      ),
  },
  {
    name: 'deleted and inserted',
    source: (report) =>
      wholePage(report, (figure, column) =>
        column === 'research' ? `<del>1</del><ins>${figure}</ins>` : digits(figure),
      ),
  },
  {
    name: 'values of input fields',
    source: (report) =>
      wholePage(report, (figure, column) =>
        column === 'research' ? `<input type=text value="${figure}">` : digits(figure),
      ),
    unread: all,
  },
  {
    name: 'a hidden row',
    source: (report) =>
      page(
        third +
          tableOf(
            requestsHead(),
            `<tr style="display:none"><td colspan=3>${rows[0]!.label}</td>${'<td>1</td>'.repeat(7)}</tr>`,
            ...requestsRows(report),
          ),
      ),
    tables: ['requests'],
  },
  {
    name: 'a template of the table',
    source: (report) =>
      page(
        third +
          `<template>${tableOf(requestsHead(), `<tr><td colspan=3>${rows[0]!.label}</td>${'<td>1</td>'.repeat(7)}</tr>`)}</template>` +
          requestsTable(report),
      ),
    tables: ['requests'],
  },
  {
    name: 'a word for zero',
    source: (report) => wholePage(report, (figure) => (figure === 0 ? '无' : digits(figure))),
    lacks: (_, figure) => figure === 0,
  },
  {
    name: 'a backslash for zero',
    source: (report) => wholePage(report, (figure) => (figure === 0 ? '\\' : digits(figure))),
    lacks: (_, figure) => figure === 0,
  },
  { name: 'counts with decimals', source: (report) => wholePage(report, (n) => (n % 1 ? digits(n) : `${n}.0`)) },
  {
    name: 'thousands parted by narrow spaces',
    source: (report) => wholePage(report, (n) => (n % 1 ? digits(n) : digits(n).replace(/\B(?=(\d{3})+$)/g, '\u202f'))),
  },
  {
    name: 'a line end between digits',
    source: (report) =>
      wholePage(report, (n, column) =>
        column === 'nonprofit' && n > 9 ? digits(n).replace(/^\d/, '$&<br>') : digits(n),
      ),
    unread: [0, 1],
  },
  {
    name: 'yuan in the head',
    source: (report) =>
      page(
        second +
          disclosureTable(
            report,
            (n, column) => digits(column === 'amount' ? Math.round(n * 1e6) / 100 : n),
            '（单位：元）',
          ),
      ),
    tables: ['disclosure'],
  },
  {
    name: 'hundred millions in the head',
    source: (report) =>
      page(
        second +
          disclosureTable(
            report,
            (n, column) => (column === 'amount' ? (n / 10000).toFixed(9).replace(/\.?0+$/, '') : digits(n)),
            '（亿元）',
          ),
      ),
    tables: ['disclosure'],
  },
  {
    name: 'yuan above the table',
    source: (report) =>
      page(
        `${second}<p style="text-align:right">单位：元</p>` +
          disclosureTable(report, (n, column) => digits(column === 'amount' ? Math.round(n * 1e6) / 100 : n), ''),
      ),
    tables: ['disclosure'],
  },
  {
    name: 'a table like it in section one',
    source: (report) =>
      page(second + disclosureTable(report) + third + requestsTable(report) + fourth + suitsTable(report), {
        above:
          tableOf(
            tr(...['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'].map((words) => td(words))),
            tr(...['规章', 901, 902, 903].map((one) => td(one))),
          ) +
          tableOf(tr(...['', '自然人', '总计'].map((words) => td(words))), tr(td(rows[0]!.label), td(905), td(906))),
      }),
  },
  {
    name: 'a label lost',
    source: (report) =>
      page(
        third +
          tableOf(
            requestsHead(),
            ...rows.map(({ id }, i) => tr(i === 8 ? td('', ' colspan=1') : labelCells[i]!, ...figureCells(report, id))),
          ),
      ),
    tables: ['requests'],
    unread: [0],
  },
  {
    name: 'labels in other words',
    source: (report) =>
      page(
        third +
          requestsTable(report)
            .replace('1.属于国家秘密', '1.涉及国家秘密')
            .replace('7.属于行政执法案卷', '7.行政执法案卷信息')
            .replace('8.属于行政查询事项', '8.行政查询事项'),
      ),
    tables: ['requests'],
  },
  {
    name: 'letters of the head below one another',
    source: (report) =>
      page(
        third +
          requestsTable(report).replace(
            /(自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计)(?=<)/g,
            (words) => [...words].join('<br>'),
          ),
      ),
    tables: ['requests'],
  },
]
