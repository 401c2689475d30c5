import { zipSync } from 'fflate'
import type { Cells, Tables } from './as-cells'
import { fourth, inMarkdown, inText, second, third } from './as-cells'
import { drawn, shown as drawnWords } from './drawn'
import type { Report } from './figures'
import { blocks, columnLabels, columns, headingOf, resultLabels, rowOf, rows, suits } from './figures'
import {
  corner,
  disclosureTable,
  fourth as fourthTitle,
  page,
  second as secondTitle,
  suitsTable,
  third as thirdTitle,
  wholePage,
} from './page'
import type { Stranger } from './stranger'
import { all } from './stranger'

const made = (name: string, source: Stranger['source'], more: Partial<Stranger> = {}): Stranger => ({
  name,
  source,
  ...more,
})

const plain = (label: string, under: readonly string[] = []) => [...under.map(headingOf), label].join('')
const bar = (cells: Cells) => `| ${cells.join(' | ')} |`
const withThird = (report: Report, table: string) =>
  page(secondTitle + disclosureTable(report) + thirdTitle + table + fourthTitle + suitsTable(report))

const mail = (body: string, type: string, encoding: 'base64' | '8bit') =>
  [
    'From: =?UTF-8?B?5p+Q5Y6/5pWZ6IKy5bGA?= <jyj@example.gov.cn>',
    'To: zwgk@example.gov.cn',
    'Subject: =?UTF-8?B?5bm05oql?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="x1"',
    '',
    '--x1',
    `Content-Type: ${type}; charset=utf-8`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    encoding === 'base64' ? Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n') : body,
    '--x1--',
    '',
  ].join('\r\n')

/** Lines broken at a width, as mail programs and terminals break them. */
const folded = (text: string, width: number) =>
  text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{${width}})(?=.)`, 'gu'), '$1\n'))
    .join('\n')

/** What a sheet with numbered style 1 holds; `value` prints a cell. */
const sheet = (lines: readonly Cells[], cell: (one: string | number, at: string) => string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines
    .map(
      (cells, r) =>
        `<row r="${r + 1}">${cells
          .map((one, c) => (one === '' ? '' : cell(one, `${String.fromCharCode(65 + c)}${r + 1}`)))
          .join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`

const inline = (one: string | number, at: string) => `<c r="${at}" t="inlineStr"><is><t>${one}</t></is></c>`

const workbook = (sheets: readonly (readonly [string, string])[], styles = '') => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaged = 'http://schemas.openxmlformats.org/package/2006'
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${sheets.map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${sheets.map((_, i) => `<Relationship Id="r${i}" Type="${office}/worksheet" Target="worksheets/s${i}.xml"/>`).join('')}${styles ? `<Relationship Id="st" Type="${office}/styles" Target="styles.xml"/>` : ''}</Relationships>`,
    ...Object.fromEntries(sheets.map(([, xml], i) => [`xl/worksheets/s${i}.xml`, xml])),
    ...(styles && { 'xl/styles.xml': styles }),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])))
}

const title = '某县教育局2024年政府信息公开工作年度报告'
const reportLines = (report: Report): readonly Cells[] => [
  [title],
  ['一、总体情况'],
  ['主动公开等情况正常。'],
  ['二、主动公开政府信息情况'],
  ...second(report),
  ['三、收到和处理政府信息公开申请情况'],
  ...third(report),
  ['四、政府信息公开行政复议、行政诉讼情况'],
  ...fourth(report),
  ['五、存在的主要问题及改进情况'],
  ['无。'],
  ['六、其他需要报告的事项'],
  ['无。'],
]

const text3 = (report: Report, print: (cells: Cells) => string): Tables =>
  [second(report), third(report), fourth(report)].map((lines) => lines.map(print).join('\n')) as unknown as Tables

/** What is sent, pasted and kept in programs: mails, marked-up texts, workbooks, pages printed and recognised. */
export const ofMails: readonly Stranger[] = [
  made('pieces placed by a style, as from a PDF', (report) => {
    let y = 0
    const piece = (words: string | number, x: number) =>
      `<div class="t m0 x${x} h2" style="position:absolute;left:${x}px;bottom:${y}px">${words}</div>`
    const line = (cells: Cells) => {
      y += 20
      return cells.map((one, k) => (one === '' ? '' : piece(one, 40 + 60 * k))).join('')
    }
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><div id="pf1" class="pf">${reportLines(report).map(line).join('\n')}</div></body></html>`
  }),
  made('a mail, its page in base64', (report) => mail(wholePage(report), 'text/html', 'base64')),
  made('a mail of tabs', (report) => mail(inText(text3(report, (cells) => cells.join('\t'))), 'text/plain', '8bit')),
  made('the text of a mail, each cell on a line, blank lines between', (report) =>
    inText(text3(report, (cells) => cells.filter((one) => one !== '').join('\n\n'))).replace(/\n+/g, '\n\n'),
  ),
  made(
    'the text of a mail, tabs, broken at 38 letters',
    (report) => folded(inText(text3(report, (cells) => cells.join('\t'))), 38),
    { unread: [2] },
  ),
  made(
    'the text of a mail, blanks, broken at 30 letters',
    (report) => folded(inText(text3(report, (cells) => cells.filter((one) => one !== '').join(' '))), 30),
    { unread: all },
  ),
  made(
    'AsciiDoc with spans',
    (report) => {
      const span = (cells: Cells) => cells.map((one) => `|${one}`).join('\n')
      const head3 = `3.3+|${corner} 7+|申请人情况\n.2+|自然人 5+|法人或其他组织 .2+|总计\n${columnLabels
        .slice(1, 6)
        .map((one) => `|${one}`)
        .join(' ')}`
      const body3 = rows.map(({ id, label, under = [] }, i) => {
        const begun = new Set(rows.slice(0, i).flatMap((row) => row.under ?? []))
        const heads = under
          .filter((one) => !begun.has(one))
          .map((one) => `.${rows.filter((row) => row.under?.includes(one)).length}+|${headingOf(one)}`)
        return [
          ...heads,
          `${under.length < 2 ? `${3 - under.length}+` : ''}|${label}`,
          ...rowOf(report, id).map((one) => `|${one}`),
        ].join(' ')
      })
      const head4 = `.2+5+|行政复议 10+|行政诉讼\n5+|未经复议直接起诉 5+|复议后起诉\n${blocks
        .flatMap(() => resultLabels)
        .map((one) => `|${one}`)
        .join(' ')}`
      return inMarkdown(
        [
          `|===\n${second(report).map(span).join('\n\n')}\n|===`,
          `[cols="10*"]\n|===\n${head3}\n\n${body3.join('\n')}\n|===`,
          `[cols="15*"]\n|===\n${head4}\n\n${suits(report)
            .map((one) => `|${one}`)
            .join(' ')}\n|===`,
        ],
        '== ',
      ).replace(/^# /, '= ')
    },
    { unread: all },
  ),
  made('Markdown: rows and columns exchanged', (report) => {
    const labels = rows.map(({ label, under }) => plain(label, under))
    const table = [
      ['项目', ...labels],
      ['---', ...labels.map(() => '---')],
      ...columns.map((column, k) => [columnLabels[k]!, ...rows.map(({ id }) => report.requests[id]![column]!)]),
    ]
    return inMarkdown(
      [second(report), table, fourth(report)].map((lines) => lines.map(bar).join('\n')) as unknown as Tables,
    )
  }),
  made(
    'sentences that tell each row',
    (report) =>
      withThird(
        report,
        rows
          .map(
            ({ id, label, under }) =>
              `<p>${plain(label, under)}：${columnLabels.map((one, k) => `${one}${rowOf(report, id)[k]!}件`).join('，')}。</p>`,
          )
          .join(''),
      ),
    { unread: all },
  ),
  made(
    'lists of lists of a program',
    (report) => JSON.stringify({ title, tables: [second(report), third(report), fourth(report)] }),
    { unread: all },
  ),
  made('Excel: one sheet, numbers as text', (report) => workbook([['年报', sheet(reportLines(report), inline)]])),
  made('Excel: a cover, a sheet a table, a format with a measure word', (report) =>
    workbook(
      [
        ['封面', sheet([[title], ['某县教育局']], inline)],
        ...(['表二', '表三', '表四'] as const).map(
          (name, i) =>
            [
              name,
              sheet(
                [
                  [
                    [
                      '二、主动公开政府信息情况',
                      '三、收到和处理政府信息公开申请情况',
                      '四、政府信息公开行政复议、行政诉讼情况',
                    ][i]!,
                  ],
                  ...[second, third, fourth][i]!(report),
                ],
                (one, at) =>
                  typeof one === 'number' ? `<c r="${at}" s="${i > 0 ? 1 : 0}"><v>${one}</v></c>` : inline(one, at),
              ),
            ] as const,
        ),
      ],
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="0&quot;件&quot;"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>',
    ),
  ),
  made(
    'PDF: lines a little up and down, as software recognised them, no borders',
    (report) =>
      drawn(report, {
        border: () => '',
        show: (words, x, y, size) => {
          const off = ((Math.round(x * 7 + y * 3) % 5) - 2) * 0.6
          return drawnWords(words, x + off / 2, y + off, size)
        },
      }),
    { type: 'pdf', unread: [2] },
  ),
  made(
    'PDF: a figure and its borders shaken',
    (report) =>
      drawn(report, {
        border: (x, y, width, height) =>
          `0.5 w ${(x + (Math.round(x) % 3) * 0.4).toFixed(2)} ${(y - (Math.round(y) % 3) * 0.4).toFixed(2)} ${width} ${height} re S\n`,
      }),
    { type: 'pdf' },
  ),
]
