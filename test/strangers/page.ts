import type { Report } from './figures'
import { columnLabels, columns, headingOf, resultLabels, rows, suits } from './figures'

/** Prints the figure of a cell, of which the column is told. */
export type Print = (figure: number, column: string) => string

export const plainly: Print = (figure) => String(figure)
export const td = (words: string | number, attributes = ''): string => `<td${attributes}>${words}</td>`
export const tr = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`
export const tableOf = (...children: readonly string[]): string => `<table border="1">${children.join('')}</table>`

const title = '某县教育局2024年政府信息公开工作年度报告'
const overview = '<p>主动公开、依申请公开、政府信息管理、平台建设、监督保障均正常。</p>'

/** A page with these parts of a report. */
export const page = (body: string, { head = '', above = overview } = {}): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><h1>${title}</h1>` +
  `<p>一、总体情况</p>${above}${body}<p>五、存在的主要问题及改进情况</p><p>问题与改进。</p><p>六、其他需要报告的事项</p><p>没有。</p></body></html>`

export const second = '<p>二、主动公开政府信息情况</p>'
export const third = '<p>三、收到和处理政府信息公开申请情况</p>'
export const fourth = '<p>四、政府信息公开行政复议、行政诉讼情况</p>'

export const disclosureTable = ({ disclosure }: Report, print: Print = plainly, unit = '（单位：万元）'): string => {
  const cells = (id: string, ids: readonly string[], attributes = '') =>
    ids.map((column) => td(print(disclosure[id]![column]!, column), attributes)).join('')
  const documents = (id: string, label: string) => tr(td(label), cells(id, ['issued', 'repealed', 'inForce']))
  const alone = (id: string, label: string, column: string) => tr(td(label), cells(id, [column], ' colspan=3'))
  const article = (words: string) => tr(td(`第二十条第（${words}）项`, ' colspan=4'))
  const decisions = tr(td('信息内容'), td('本年处理决定数量', ' colspan=3'))
  return tableOf(
    article('一') + tr(td('信息内容'), td('本年制发件数'), td('本年废止件数'), td('现行有效件数')),
    documents('regulations', '规章') + documents('normativeDocuments', '行政规范性文件'),
    article('五') + decisions + alone('licensing', '行政许可', 'decisions'),
    article('六') +
      decisions +
      alone('penalties', '行政处罚', 'decisions') +
      alone('coercion', '行政强制', 'decisions'),
    article('八') +
      tr(td('信息内容'), td(`本年收费金额${unit}`, ' colspan=3')) +
      alone('fees', '行政事业性收费', 'amount'),
  )
}

export const corner = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

/** The head of table three; `aside` are cells that stand beside all of it, before and after. */
export const requestsHead = (before = '', after = ''): string =>
  tr(before, td(corner, ' colspan=3 rowspan=3'), td('申请人情况', ' colspan=7'), after) +
  tr(td('自然人', ' rowspan=2'), td('法人或其他组织', ' colspan=5'), td('总计', ' rowspan=2')) +
  tr(...columnLabels.slice(1, 6).map((label) => td(label)))

/** The cells of the labels of each row of table three, merged as the form has them. */
export const labelCells: readonly string[] = (() => {
  const begun = new Set<string>()
  return rows.map(({ label, under = [] }) => {
    const headings = under.filter((id) => !begun.has(id))
    for (const id of headings) begun.add(id)
    const height = (id: string) => rows.filter((row) => row.under?.includes(id)).length
    const merged = headings.map((id) => td(headingOf(id), ` rowspan=${height(id)}`))
    return merged.join('') + td(label, under.length < 2 ? ` colspan=${3 - under.length}` : '')
  })
})()

export const figureCells = (report: Report, id: string, print: Print = plainly): readonly string[] =>
  columns.map((column) => td(print(report.requests[id]![column]!, column)))

export const requestsRows = (report: Report, print: Print = plainly): readonly string[] =>
  rows.map(({ id }, i) => tr(labelCells[i]!, ...figureCells(report, id, print)))

export const requestsTable = (report: Report, print: Print = plainly): string =>
  tableOf(requestsHead(), ...requestsRows(report, print))

export const suitHead = (before = ''): string =>
  tr(before, td('行政复议', ' rowspan=2 colspan=5'), td('行政诉讼', ' colspan=10')) +
  tr(td('未经复议直接起诉', ' colspan=5'), td('复议后起诉', ' colspan=5')) +
  tr(...[1, 2, 3].flatMap(() => resultLabels.map((label) => td(label))))

export const suitCells = (report: Report, print: Print = plainly): readonly string[] =>
  suits(report).map((figure) => td(print(figure, '')))

export const suitsTable = (report: Report, print: Print = plainly): string =>
  tableOf(suitHead(), tr(...suitCells(report, print)))

/** The page as it usually is, its cells printed in some way. */
export const wholePage = (report: Report, print: Print = plainly, head = ''): string =>
  page(
    second + disclosureTable(report, print) + third + requestsTable(report, print) + fourth + suitsTable(report, print),
    { head },
  )
