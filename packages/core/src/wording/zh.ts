import { formatFigure } from '../model/amount'
import type { Scope } from '../narrative/claim'
import type { FindingOf, Term } from '../rules/finding'
import type { Tried } from '../rules/tried'
import type { Names } from './names'
import type { Wording } from './wording'
import { fewCells, tablesOf, totalOf } from './wording'
import { triedSums } from './tried-sums'
import { writtenSum } from './written-sum'

const figure = (value: number | undefined) => (value === undefined ? '—' : formatFigure(value).replace('-', '－'))
const sum = (terms: readonly Term[]) => {
  const written = writtenSum(terms, { plus: '＋', minus: '－', equals: '＝' })
  return written && `（${written}）`
}
const list = (items: readonly string[]) => items.join('、')

type Identity = FindingOf<'SUM-01' | 'SUM-02' | 'SUM-03'>

const total = ({ params, expected, actual }: Identity, names: Names) => {
  const { table, each, at, left, right } = params
  const [, row = '', column = ''] = left[0]!.cell.split('.')
  const where =
    each === 'column'
      ? `${names.column(table, at)}列：${names.row(table, row)}`
      : `${names.row(table, at)}：${names.column(table, column)}`
  return `${names.section(table)} ${where}应为 ${figure(expected)}${sum(right)}，实为 ${figure(actual)}`
}

const against = (
  { status, cells, expected, actual, params }: FindingOf<'YEAR-01' | 'YEAR-02' | 'YEAR-03'>,
  names: Names,
  what: string,
) =>
  status === 'unknown'
    ? `上年报告有 ${params.blank.length} 格空白，无法与本年核对：${names.cells(params.blank.map(({ cell }) => cell))}`
    : `${names.cell(cells[0]!)}应为 ${figure(expected)}${sum(params.terms)}，实为 ${figure(actual)}；${what}`

const organs = { government: '政府', department: '部门', township: '乡镇、街道' }

const tried = (sums: readonly Tried[], names: Names) =>
  triedSums(sums, names, {
    plus: '加',
    is: '为 ',
    atLeast: '至少 ',
    between: (low, high) => `${low} 至 ${high} 之间`,
    inColumn: (name) => `（${name}）`,
    signs: { plus: '＋', minus: '－', equals: '＝' },
    brackets: ['（', '）'],
  }).join('；')

const scopes: { readonly [S in Scope]: string } = {
  own: '',
  narrower: '（所述范围小于全表，请核实）',
  wider: '（所述范围大于本机关，请核实）',
}
const aspects = {
  disclosure: '主动公开',
  requests: '依申请公开',
  management: '政府信息管理',
  platform: '政府信息公开平台建设',
  safeguards: '监督保障',
}
const yearsAs = { period: '统计期限', title: '报告题名', thisYear: '本年' }
const quoted = (headings: readonly { readonly text: string }[]) => list(headings.map(({ text }) => `“${text}”`))

export const zh: Wording = {
  findings: {
    'CELL-01': ({ cells, params }, names) =>
      `${names.cell(cells[0]!)}应为${params.kind === 'change' ? '整数' : '大于等于 0 的整数'}，实为 ${figure(params.value)}`,
    'CELL-02': ({ cells, params }, names) =>
      `${names.cell(cells[0]!)}应为大于等于 0、至多六位小数的万元数，实为 ${params.value}`,
    'CELL-03': ({ cells, params: { columns, undecided } }, names) => {
      const blank = totalOf(columns, 'blank')
      const slash = totalOf(columns, 'slash')
      const byColumn = (table: string) => {
        const inside = columns.filter((column) => column.table === table)
        return `${names.section(table)}（${list(inside.map((one) => `${names.column(table, one.column)}列 ${one.blank + one.slash} 格`))}）`
      }
      // A few cells are named, many are counted by column.
      const where = cells.length <= fewCells ? names.cells(cells) : tablesOf(columns).map(byColumn).join('；')
      const what = [blank && `${blank} 格空白（没有的应写 0）`, slash && `${slash} 格误写“/”`]
        .filter(Boolean)
        .join('，')
      return `表中 ${what}：${where}${undecided.length > 0 ? `；因此 ${list(undecided)} 有未能核对之处` : ''}`
    },
    'FORM-01': ({ params: { form, year, prescribed } }) =>
      prescribed === null
        ? `${year} 年度尚无规定格式，报告用的是 ${form} 年格式`
        : `${year} 年度应采用 ${prescribed} 年格式，报告用的是 ${form} 年格式`,
    'FORM-03': ({ params: { groups, tables, rows, cells } }, names) =>
      [
        groups.length > 0 && `${names.rows(groups)}只列了一行，格式要求分项列出`,
        tables.length > 0 && `缺少整张表：${list(tables.map(names.section))}`,
        rows.length > 0 && `缺少行：${names.rows(rows)}`,
        cells.length > 0 && `缺少格：${names.cells(cells)}`,
      ]
        .filter(Boolean)
        .join('；'),
    'SUM-01': total,
    'SUM-02': total,
    'SUM-03': total,
    'FLOW-01': ({ params: { table, at, left, right }, expected, actual }, names) => {
      const rows = (terms: readonly Term[]) =>
        terms.map(({ cell }) => `“${names.row(table, cell.split('.')[1]!)}”`).join('加')
      return `${names.section(table)} ${names.column(table, at)}列：${rows(right)}为 ${figure(expected)}${sum(right)}，${rows(left)}为 ${figure(actual)}${sum(left)}，两者应当相等`
    },
    'YEAR-01': (finding, names) => against(finding, names, '即上年报告的结转下年度继续办理数'),
    'YEAR-02': (finding, names) => against(finding, names, '即上年现行有效件数加本年制发、减本年废止'),
    'YEAR-03': (finding, names) => against(finding, names, '即上年报告的上一年项目数量加上年报告的本年增/减'),
    'YEAR-04': ({ cells, actual, params: { table, kind, before } }, names) =>
      kind === 'copied'
        ? `${names.section(table)}：全表 ${cells.length} 格与上年完全相同，请核实是否误用上年数字`
        : before === 0
          ? `${names.cell(cells[0]!)}上年为 0，本年为 ${figure(actual)}，请核实`
          : `${names.cell(cells[0]!)}由上年的 ${before} 变为 ${figure(actual)}，变动超过十倍，请核实`,
    'TREE-01': ({ status, cells, expected, actual, params }, names) =>
      status === 'unknown'
        ? `${list([...new Set(params.blank.map(({ organ }) => organ))].slice(0, 4))}等单位的报告共有 ${params.blank.length} 格空白，无法核对汇总数：${names.cells(params.blank.map(({ cell }) => cell))}`
        : `${names.cell(cells[0]!)}应为所属 ${params.terms.length} 个单位之和 ${figure(expected)}${sum(params.terms)}，实为 ${figure(actual)}`,
    'DATE-01': ({ params: { year, from, to } }) => `统计期限应为 ${year}-01-01 至 ${year}-12-31，实为 ${from} 至 ${to}`,
    'DATE-02': ({ params: { published, due, organKind } }) =>
      `${organs[organKind]}的报告应不迟于 ${due} 公布，实于 ${published} 公布`,
    'TEXT-01': ({ params: { section, clause, scope, tried: sums } }, names) =>
      `${names.narrative(section)}写“${clause}”，表中${tried(sums, names)}${scopes[scope]}`,
    'TEXT-02': ({ params: { section, clause, scope, parts, bases } }, names) =>
      `${names.narrative(section)}写“${clause}”，与表中任何一种算法都不符：${tried(parts, names)}；占比的总数可以是${tried(bases, names)}${scopes[scope]}`,
    'TEXT-03': ({ params: { section, clause, scope, now, before } }, names) =>
      `${names.narrative(section)}写“${clause}”，与上年报告不符：本年${tried(now, names)}；上年${tried(before, names)}${scopes[scope]}`,
    'TEXT-04': ({ params: { section, clause, scope, tried: sums } }, names) =>
      `${names.narrative(section)}写“${clause}”，而表中${tried(sums, names)}${scopes[scope]}`,
    'TEXT-05': ({ actual, params: { section, clause, as, year } }, names) =>
      `${names.narrative(section)}“${clause}”处，${yearsAs[as]}应为 ${year} 年，实为 ${actual} 年`,
    'FORM-02': ({ params: { missing, misnamed, misnumbered, misplaced } }, names) =>
      [
        missing.length > 0 && `缺少或没有内容的部分：${list(missing.map(names.narrative))}`,
        misnamed.length > 0 &&
          `标题与格式不同：${quoted(misnamed)}，应为${list(misnamed.map((one) => `“${names.narrative(one.section)}”`))}`,
        misnumbered.length > 0 &&
          `标题序号有误：${quoted(misnumbered)}，应为${list(misnumbered.map((one) => `“${names.narrative(one.section)}”`))}`,
        misplaced.length > 0 && `次序有误：${list(misplaced.map(names.narrative))}`,
      ]
        .filter(Boolean)
        .join('；'),
    'FORM-04': ({ params: { section, missing } }, names) =>
      `${names.narrative(section)}没有写到${list(missing.map((one) => aspects[one]))}`,
    'FORM-05': ({ params: { section, missing } }, names) =>
      `${names.narrative(section)}没有写${missing.map((one) => ({ problems: '存在的问题', improvements: '改进情况' })[one]).join('和')}`,
    'FORM-06': ({ params: { section } }, names) =>
      `${names.narrative(section)}没有说明信息处理费的收取情况（未收取的也应说明）`,
    'FORM-07': ({ params: { missing } }) =>
      `政府的报告应写到工作考核、社会评议和责任追究结果，没有写${list(missing.map((one) => ({ assessment: '工作考核', review: '社会评议', accountability: '责任追究' })[one]))}`,
    'FORM-08': ({ params: { missing } }) =>
      `报告开头没有写明${missing.map((one) => ({ period: '统计期限', contact: '联系方式' })[one]).join('和')}`,
  },
  expected: {
    count: '大于等于 0 的整数',
    change: '整数',
    amount: '大于等于 0、至多六位小数的万元数',
    draftFigure: '数字、null（空白）或 "/"',
    line: '一行文字，首尾没有空格',
    text: '文字（不含控制字符）',
    date: '日期 YYYY-MM-DD',
    year: '不早于 1949 年的四位年份',
    form: '格式编号',
    organKind: 'government、department 或 township',
    object: '对象',
    notBesideGroup: '各分项，或合为一行，不能两者都有',
    known: '格式规定的名称',
  },
  problem: ({ address, expected: code, received, choices }, expected) => {
    const wanted =
      code === 'known' ? '这里没有这一项' : `应为${choices ? choices.map((one) => `"${one}"`).join(' 或 ') : expected}`
    const found = received !== undefined ? `，实为 ${received}` : code === 'known' ? '' : '，实际缺少'
    return `${address || '输入'}：${wanted}${found}`
  },
  severity: { error: '错误', warning: '警告', note: '提示' },
  result: {
    title: '核对结果',
    subject: (organ, year) => `${organ}${year}年政府信息公开工作年度报告`,
    counts: ({ error, warning, note }) => `错误 ${error} 项，警告 ${warning} 项，提示 ${note} 项。`,
    none: '未发现问题。',
    passed: (codes) => `核对无误的规则：${list(codes)}。`,
    unknown: (codes) => `未能核对的规则（有空白，或缺少上年报告、所属单位报告、公布日期等）：${list(codes)}。`,
    columns: { number: '序号', code: '规则', severity: '程度', what: '问题', source: '依据' },
  },
}
