import { zipOf } from '@gxgk/deviations'
import type { Report } from './figures'
import { blocks, columnLabels, headingOf, resultLabels, rowOf, rows, suits } from './figures'
import { corner } from './page'
import type { Stranger } from './stranger'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const drawn = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
const choice = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

const docx = (body: string, parts: { readonly [name: string]: string } = {}): Uint8Array =>
  zipOf({
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${main}" xmlns:wps="${drawn}" xmlns:mc="${choice}" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
    ...parts,
  })

const run = (words: string | number, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`
const p = (inside: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`
const words = (text: string | number) => p(run(text))
const tc = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
const cell = (text: string | number, span = 1, merge = '') =>
  tc(words(text), `${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merge}`)
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
const tableOf = (...children: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${children.join('')}</w:tbl>`
const first = '<w:vMerge w:val="restart"/>'
const next = '<w:vMerge/>'

type Print = (figure: number) => string
const plainly: Print = (figure) => cell(figure)

const disclosure = (report: Report, print: Print) => {
  const of = (id: string) => Object.values(report.disclosure[id]!)
  const alone = (id: string) => print(of(id)[0]!).replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="3"/>')
  const article = (text: string) => row(cell(`第二十条第（${text}）项`, 4))
  const decisions = row(cell('信息内容'), cell('本年处理决定数量', 3))
  return tableOf(
    article('一'),
    row(...['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'].map((one) => cell(one))),
    row(cell('规章'), ...of('regulations').map(print)),
    row(cell('行政规范性文件'), ...of('normativeDocuments').map(print)),
    article('五') + decisions + row(cell('行政许可'), alone('licensing')),
    article('六') + decisions + row(cell('行政处罚'), alone('penalties')) + row(cell('行政强制'), alone('coercion')),
    article('八') +
      row(cell('信息内容'), cell('本年收费金额（单位：万元）', 3)) +
      row(cell('行政事业性收费'), alone('fees')),
  )
}

const head = (properties = '') =>
  [
    row(properties, cell(corner, 3, first), cell('申请人情况', 7)),
    row(properties, cell('', 3, next), cell('自然人', 1, first), cell('法人或其他组织', 5), cell('总计', 1, first)),
    row(
      properties,
      cell('', 3, next),
      cell('', 1, next),
      ...columnLabels.slice(1, 6).map((one) => cell(one)),
      cell('', 1, next),
    ),
  ].join('')

/** The cells of the labels of each row, merged; `label` prints the words. */
const labelled = (label: (text: string) => string = words) => {
  const begun = new Set<string>()
  return rows.map(({ label: text, under = [] }) => {
    const headings = under.map((id) => {
      const merge = begun.has(id) ? next : first
      const own = begun.has(id) ? '' : headingOf(id)
      begun.add(id)
      return tc(label(own), merge)
    })
    return headings.join('') + tc(label(text), under.length < 2 ? `<w:gridSpan w:val="${3 - under.length}"/>` : '')
  })
}

const requestRows = (report: Report, print: Print, label?: (text: string) => string) => {
  const labels = labelled(label)
  return rows.map(({ id }, i) => row(labels[i]!, ...rowOf(report, id).map(print)))
}

const suitTable = (report: Report, print: Print) =>
  tableOf(
    row(cell('行政复议', 5, first), cell('行政诉讼', 10)),
    row(cell('', 5, next), cell('未经复议直接起诉', 5), cell('复议后起诉', 5)),
    row(...blocks.flatMap(() => resultLabels.map((one) => cell(one)))),
    row(...suits(report).map(print)),
  )

interface Parts {
  readonly second?: string
  readonly third?: string
  readonly fourth?: string
  readonly more?: { readonly [name: string]: string }
}

const whole = (report: Report, print: Print = plainly, { second, third, fourth, more }: Parts = {}) =>
  docx(
    [
      words('某县教育局2024年政府信息公开工作年度报告'),
      words('一、总体情况'),
      words('主动公开等情况正常。'),
      words('二、主动公开政府信息情况'),
      second ?? disclosure(report, print),
      words('三、收到和处理政府信息公开申请情况'),
      third ?? tableOf(head(), ...requestRows(report, print)),
      words('四、政府信息公开行政复议、行政诉讼情况'),
      fourth ?? suitTable(report, print),
      words('五、存在的主要问题及改进情况'),
      words('无。'),
      words('六、其他需要报告的事项'),
      words('无。'),
    ].join(''),
    more,
  )

const asCells = (name: string, print: Print, more?: Parts['more']): Stranger => ({
  name: `Word: ${name}`,
  source: (report) => whole(report, print, more ? { more } : {}),
  type: 'docx',
})

const ofRequests = (name: string, third: (report: Report) => string, more: Partial<Stranger> = {}): Stranger => ({
  name: `Word: ${name}`,
  source: (report) => whole(report, plainly, { third: third(report) }),
  type: 'docx',
  ...more,
})

const boxed = (inside: string) =>
  p(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  )

const note = `<w:footnotes xmlns:w="${main}"><w:footnote w:id="2">${words('含上级交办件')}</w:footnote></w:footnotes>`

/** Files of word processors. */
export const ofOffices: readonly Stranger[] = [
  { name: 'Word: plain', source: (report) => whole(report), type: 'docx' },
  asCells('a control around each figure', (n) =>
    tc(`<w:sdt><w:sdtPr/><w:sdtContent>${words(n)}</w:sdtContent></w:sdt>`),
  ),
  asCells('a control around each cell', (n) => `<w:sdt><w:sdtPr/><w:sdtContent>${cell(n)}</w:sdtContent></w:sdt>`),
  asCells('fields of a form', (n) =>
    tc(
      p(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData/></w:fldChar></w:r><w:r><w:instrText> FORMTEXT 9 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(n)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    ),
  ),
  asCells('sums as simple fields', (n) => tc(p(`<w:fldSimple w:instr="=SUM(LEFT) 8">${run(n)}</w:fldSimple>`))),
  asCells('digits in runs of their own', (n) =>
    tc(p([...String(n)].map((one) => run(one)).join('<w:proofErr w:type="gramStart"/>'))),
  ),
  asCells('blank paragraphs around', (n) => tc(p('') + words(n) + p(''))),
  asCells('spaces and tabs before', (n) => tc(p(`<w:r><w:tab/></w:r>${run(` ${n} `)}`))),
  asCells(
    'a note of the foot',
    (n) =>
      tc(p(`${run(n)}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`)),
    {
      'word/footnotes.xml': note,
    },
  ),
  asCells('moved here from elsewhere', (n) =>
    tc(p(`<w:moveFrom w:id="1">${run(6)}</w:moveFrom><w:moveTo w:id="2">${run(n)}</w:moveTo>`)),
  ),
  asCells('a table in each cell', (n) => tc(tableOf(row(cell(n))) + p(''))),
  asCells('hidden runs', (n) => tc(p(run(5, '<w:vanish/>') + run(n)))),
  asCells('in a text box', (n) => tc(boxed(words(n)))),
  {
    name: 'Word: the tables in text boxes',
    source: (report) =>
      whole(report, plainly, {
        second: boxed(disclosure(report, plainly)),
        third: boxed(tableOf(head(), ...requestRows(report, plainly))),
        fourth: boxed(suitTable(report, plainly)),
      }),
    type: 'docx',
  },
  ofRequests('merged cells parted, words in the first', (report) =>
    tableOf(
      row(cell(corner), cell(''), cell(''), cell('申请人情况'), ...Array.from({ length: 6 }, () => cell(''))),
      row(...['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计'].map((one) => cell(one))),
      row(...['', '', '', '', ...columnLabels.slice(1, 6), ''].map((one) => cell(one))),
      ...rows.map(({ id, label, under = [] }, i) => {
        const before = rows[i - 1]?.under ?? []
        const own = [...under.map((one) => (before.includes(one) ? '' : headingOf(one))), label, '', ''].slice(0, 3)
        return row(...own.map((one) => cell(one)), ...rowOf(report, id).map((n) => cell(n)))
      }),
    ),
  ),
  ofRequests('merges of old Word', (report) =>
    tableOf(
      row(
        cell(corner, 1, '<w:hMerge w:val="restart"/>'),
        cell('', 1, '<w:hMerge/>'),
        cell('', 1, '<w:hMerge/>'),
        cell('申请人情况', 7),
      ),
      ...[['自然人', ...columnLabels.slice(1)].map((one) => cell(one))].map((cells) => row(cell('', 3), ...cells)),
      ...rows.map(({ id, label }) =>
        row(
          cell(label, 1, '<w:hMerge w:val="restart"/>'),
          cell('', 1, '<w:hMerge/>'),
          cell('', 1, '<w:hMerge/>'),
          ...rowOf(report, id).map((n) => cell(n)),
        ),
      ),
    ),
  ),
  ofRequests('the head marked to be repeated, and repeated by hand', (report) => {
    const own = requestRows(report, plainly)
    const again = head('<w:trPr><w:tblHeader/></w:trPr>')
    return tableOf(again, ...own.slice(0, 14), again, ...own.slice(14))
  }),
  ofRequests('two tables, the second without a head', (report) => {
    const own = requestRows(report, plainly)
    return tableOf(head(), ...own.slice(0, 10)) + p('<w:r><w:br w:type="page"/></w:r>') + tableOf(...own.slice(10))
  }),
  ofRequests('cells left out before and after', (report) =>
    tableOf(
      head(),
      ...requestRows(report, plainly).map((one) =>
        one.replace('<w:tr>', '<w:tr><w:trPr><w:gridBefore w:val="0"/><w:cantSplit/></w:trPr>'),
      ),
    ),
  ),
  ofRequests('numberings of Word', (report) => {
    const own = requestRows(report, plainly, (text) =>
      p(
        run(text.replace(/^(?:（.）|.[、.])/, '')),
        /^(?:（.）|.[、.])/.test(text) ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '',
      ),
    )
    return tableOf(head(), ...own)
  }),
  ofRequests('letters of headings below one another', (report) =>
    tableOf(
      head(),
      ...requestRows(report, plainly, (text) =>
        text.startsWith('三、') ? [...text].map((one) => words(one)).join('') : words(text),
      ),
    ),
  ),
]
