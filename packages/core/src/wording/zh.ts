import { addressParts } from '../forms/address'
import { formatFigure } from '../model/amount'
import type { ExplainedTerm } from '../explain/explain'
import type { DraftFigure } from '../model/report'
import type { FindingOf } from '../rules/finding'
import type { Term } from '../rules/params'
import type { Proof } from '../rules/proof'
import type { Names } from './names'
import { zhProblems } from './problems-zh'
import { zhNote } from './zh-note'
import type { Wording } from './wording'
import type { UnreadSection, UnreadTable } from '../model/extent'
import { fewCells, fewOrgans, fewUnread, tablesOf, totalOf } from './wording'
import { sideOf } from './written-side'
import type { Scope } from '../narrative/claim'
import type { Tried } from '../rules/tried'
import type { Words as TriedWords } from './tried-sums'
import { triedName, triedSums } from './tried-sums'
import { rightGrowth, rightPoints, rightShares, usualWholes } from './right-ratio'
import { writtenSum } from './written-sum'

const figure = (value: number | undefined) => (value === undefined ? '—' : formatFigure(value).replace('-', '－'))
const sum = (terms: readonly Term[]) => {
  const written = writtenSum(terms, { plus: '＋', minus: '－', equals: '＝' })
  return written && `（${written}）`
}
const list = (items: readonly string[]) => items.join('、')

const rulesOf = ({ identities }: Proof) => list([...new Set(identities.map(({ rule }) => rule))])

type Identity = FindingOf<'SUM-01' | 'SUM-02' | 'SUM-03'>

const total = ({ params, expected, actual }: Identity, names: Names) => {
  const { table, each, at, left, right } = params
  const { row, column } = addressParts(left[0]!.cell)
  const where =
    each === 'column'
      ? `${names.column(table, at)}列：${names.row(table, row)}`
      : `${names.row(table, at)}：${names.column(table, column)}`
  return `${names.section(table)} ${where}应为 ${figure(expected)}${sum(right)}，实为 ${figure(actual)}`
}

const against = ({ status, params }: FindingOf<'YEAR-01' | 'YEAR-02' | 'YEAR-03'>, names: Names, told: () => string) =>
  status === 'unknown'
    ? `上年报告有 ${params.blank.length} 格空白，无法与本年核对：${names.cells(params.blank.map(({ cell }) => cell))}`
    : `${told()}；上年或本年的报告可能有误`

/** The row of a cell. */
const fullRow = (cell: string, names: Names) => {
  const { table, row } = addressParts(cell)
  return names.row(table, row)
}

/** The section and row of a cell. */
const rowOf = (cell: string, names: Names) => {
  const { table, row } = addressParts(cell)
  return `${names.section(table)} ${names.row(table, row)}`
}

const standing = (value: DraftFigure) => (value === null ? '空白' : value === '/' ? '“/”' : ` ${figure(value)}`)
const verdicts = { confirmed: '属实', restated: '已更正', falseAlarm: '误报' }
/** At most a few organs by name; all of them are in the finding. */
const called = (before: string, names: readonly string[], after: string) =>
  names.length > 0 &&
  `${before}${list(names.slice(0, fewOrgans))}${names.length > fewOrgans ? `等 ${names.length} 个单位` : ''}${after}`

const organs = { government: '政府', department: '部门', township: '乡镇、街道' }

const pointsWord = (change: number) =>
  Math.abs(change) < 0.05 ? '持平' : `${change > 0 ? '提高' : '下降'} ${Math.abs(change).toFixed(1)} 个百分点`
const growthWord = (change: number, unit: string) =>
  unit === 'percent' ? (change > 0 ? '增长' : '下降') : change > 0 ? '增加' : '减少'

const words: TriedWords = {
  plus: '加',
  is: '为 ',
  atLeast: '至少 ',
  between: (low, high) => `${low} 至 ${high} 之间`,
  inColumn: (name) => `（${name}）`,
  signs: { plus: '＋', minus: '－', equals: '＝' },
  brackets: ['（', '）'],
  row: (name) => `“${name}”`,
  figure,
}
const tried = (sums: readonly Tried[], names: Names) => triedSums(sums, names, words).join('；')

/** What a share is of: “甲”、“乙”之和 where it is several. */
const wholeName = (terms: Tried['terms'], names: Names) => {
  const name = triedName(terms, names, { ...words, plus: '、' })
  return name.includes('”、“') ? `${name}之和` : name
}

/** `2024-01-31` as a Chinese reader writes it. */
const dayOf = (day: string) => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year} 年 ${month} 月 ${date} 日`
}

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
const yearsAs = { period: '统计期限', title: '报告题名', thisYear: '本年', nextYear: '来年' }
const quoted = (headings: readonly { readonly text: string }[]) => list(headings.map(({ text }) => `“${text}”`))

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const partOf = (part: number) => (part === 0 ? '报告开头' : `第${digits[part] ?? ` ${part} `}部分`)
const tablesCounted = (count: number) => `${count === 2 ? '两' : (digits[count] ?? `${count} `)}张表`

const unreadTable = ({ table, layout, part, rows, whole }: UnreadTable, names: Names) => {
  if (whole) return `${partOf(part)}的整张表`
  // Rows that stand side by side are no rows to the reader.
  const row = layout === 'across' ? '项' : '行'
  if (rows.length > fewUnread) return `${partOf(part)}的表 ${rows.length} ${row}`
  const told = rows.map((one) => {
    const columns = one.columns.slice(0, fewUnread).map((column) => names.column(table, column))
    const more = one.columns.length > fewUnread ? `等 ${one.columns.length} 列` : '列'
    return `“${names.row(table, one.row)}”${row}${one.whole ? '' : `（${list(columns)}${more}）`}`
  })
  return `${partOf(part)}的表${list(told)}`
}

const unreadSection = ({ part, what }: UnreadSection) =>
  `${partOf(part)}的${{ heading: '标题', text: '文字', part: '标题或部分文字' }[what]}`

export const zh: Wording = {
  findings: {
    'CELL-01': ({ cells, params }, names) =>
      `${names.cell(cells[0]!)}应为${params.kind === 'change' ? '整数' : '大于等于 0 的整数'}，实为 ${figure(params.value)}`,
    'CELL-02': ({ cells, params }, names) =>
      `${names.cell(cells[0]!)}应为大于等于 0、至多六位小数的万元数，实为 ${figure(params.value)}`,
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
    'CELL-04': ({ cells, params: { able } }, names) =>
      `${names.cells(cells)}有数字；规章由国务院部门和省、自治区、直辖市、设区的市、自治州的政府制定，${able === null ? '本机关如无制定权' : '本机关没有制定权'}，应为 0 或“/”`,
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
    'SUM-04': ({ params: { table, row, terms }, expected, actual }, names) =>
      `${names.section(table)} ${names.row(table, row)}：现行有效件数应不少于 ${figure(expected)}（本年制发 ${figure(terms[0]!.value)}${terms[1]!.value === 0 ? '，没有废止' : `，减本年废止 ${figure(Math.abs(terms[1]!.value))}`}），实为 ${figure(actual)}`,
    'FLOW-01': ({ params: { table, at, left, right }, expected, actual }, names) => {
      const rows = (terms: readonly Term[]) =>
        terms.map(({ cell }) => `“${names.row(table, addressParts(cell).row)}”`).join('加')
      return `${names.section(table)} ${names.column(table, at)}列：${rows(right)}为 ${figure(expected)}${sum(right)}，${rows(left)}为 ${figure(actual)}${sum(left)}，两者应当相等`
    },
    'YEAR-01': (finding, names) =>
      against(finding, names, () => {
        const { table, row, column } = addressParts(finding.cells[0]!)
        const [last] = finding.params.terms
        return `${names.section(table)} ${names.column(table, column)}列：上年报告的“${names.row(table, addressParts(last!.cell).row)}”为 ${figure(last!.value)}，本年报告的“${names.row(table, row)}”应为 ${figure(finding.expected)}，实为 ${figure(finding.actual)}`
      }),
    'YEAR-02': (finding, names) =>
      against(finding, names, () => {
        const [last, issued, repealed] = finding.params.terms.map(({ value }) => figure(Math.abs(value)))
        return `${rowOf(finding.cells[0]!, names)}：上年报告的现行有效件数为 ${last}，加本年制发 ${issued}，${repealed === '0' ? '没有废止' : `减本年废止 ${repealed}`}，本年应为 ${figure(finding.expected)}${sum(finding.params.terms)}，实为 ${figure(finding.actual)}`
      }),
    'YEAR-03': (finding, names) =>
      against(finding, names, () => {
        const [last, change] = finding.params.terms.map(({ value }) => figure(value))
        return `${rowOf(finding.cells[0]!, names)}：上年报告的上一年项目数量为 ${last}，本年增/减为 ${change}，本年报告的上一年项目数量应为 ${figure(finding.expected)}${sum(finding.params.terms)}，实为 ${figure(finding.actual)}`
      }),
    'YEAR-04': ({ cells, actual, params: { table, kind, before } }, names) =>
      kind === 'copied'
        ? `${names.section(table)}：全表 ${cells.length} 格与上年完全相同，请核实是否误用上年数字`
        : before === 0
          ? `${names.cell(cells[0]!)}上年为 0，本年为 ${figure(actual)}，请核实`
          : `${names.cell(cells[0]!)}由上年的 ${typeof before === 'number' ? figure(before) : before} 变为 ${figure(actual)}，变动超过十倍，请核实`,
    'TREE-01': ({ status, cells, expected, actual, params }, names) =>
      params.rollCall
        ? `${[
            called('缺少', params.rollCall.missing, '的报告'),
            called('', params.rollCall.unexpected, '不在所属单位之列'),
            called('', params.rollCall.repeated, '的报告不止一份'),
          ]
            .filter(Boolean)
            .join('；')}；无法核对汇总数`
        : status === 'unknown'
          ? `${list([...new Set(params.blank.map(({ organ }) => organ))].slice(0, 4))}等单位的报告共有 ${params.blank.length} 格空白，无法核对汇总数：${names.cells(params.blank.map(({ cell }) => cell))}`
          : `${names.cell(cells[0]!)}应${params.terms.length === 1 ? '与所属的 1 个单位相同，为' : `为所属 ${params.terms.length} 个单位之和`} ${figure(expected)}${sum(params.terms)}，实为 ${figure(actual)}${params.unfit ? `；恰好${{ leftOut: '少了', twice: '多了' }[params.unfit.how]}“${params.unfit.organ}”的 ${figure(params.unfit.value)}` : ''}`,
    'DATE-01': ({ params: { year, from, to, changed } }) =>
      `统计期限应为 ${dayOf(`${year}-01-01`)}至 12 月 31 日，实为 ${dayOf(from)}至 ${dayOf(to)}${changed ? '；文字写到本机关当年成立、合并或撤销，请核实起止日期' : ''}`,
    'DATE-02': ({ params: { published, due, organKind } }) =>
      `${organs[organKind]}的报告应不迟于 ${dayOf(due)}公布，实于 ${dayOf(published)}公布`,
    'TEXT-01': ({ actual, params: { section, clause, scope, tried: sums } }, names) =>
      `${names.narrative(section)}写“${clause}”${/\d/.test(clause.normalize('NFKC')) || actual === undefined ? '' : `（即 ${figure(actual)} 件）`}，${triedSums(sums, names, words).length > 1 ? '与表中几种算法都不符：' : '表中'}${tried(sums, names)}${scopes[scope]}`,
    'TEXT-02': ({ params: { section, clause, scope, parts, bases } }, names) => {
      const right = rightShares(clause, parts, bases).map(
        ({ percent, part, whole }) =>
          `${percent}%（${wholeName(part.terms, names)}除以${wholeName(whole.terms, names)}：${figure(part.low)}÷${figure(whole.low)}）`,
      )
      return `${names.narrative(section)}写“${clause}”，${right.length > 0 ? `按表中数字应为 ${right.join('，或 ')}` : `与表中任何一种算法都不符：${tried(parts, names)}；可作总数的：${tried(usualWholes(bases), names)}`}${scopes[scope]}`
    },
    'TEXT-03': ({ params: { section, clause, scope, unit, now, before, wholes } }, names) => {
      const points = wholes && rightPoints(clause, now, before, wholes)
      const right = unit === 'points' ? undefined : rightGrowth(clause, now, before)
      const size =
        right && (unit === 'percent' ? right.percent && `${right.percent}%` : `${figure(Math.abs(right.change))} 件`)
      const told =
        right && size
          ? `${triedName(right.now.terms, names, words)}本年 ${figure(right.now.low)}，上年 ${figure(right.before.low)}，应为${right.change === 0 ? '持平' : `${growthWord(right.change, unit)} ${size}`}`
          : points
            ? `${triedName(points.now.part.terms, names, words)}占${triedName(points.now.whole.terms, names, words)}本年 ${points.now.percent}%，上年 ${points.before.percent}%，应为${pointsWord(points.change)}`
            : `本年${tried(now, names)}；上年${tried(before, names)}`
      return `${names.narrative(section)}写“${clause}”，与上年报告不符：${told}${scopes[scope]}`
    },
    'TEXT-04': ({ params: { section, clause, scope, softened, tried: sums } }, names) =>
      `${names.narrative(section)}写“${clause}”，而表中${tried(sums, names)}${softened ? '；如指期限已到的均已答复，宜写明' : ''}${scopes[scope]}`,
    'TEXT-05': ({ actual, params: { section, clause, as, year } }, names) =>
      `${names.narrative(section)}“${clause}”处，${yearsAs[as]}应为 ${year} 年，写作 ${actual} 年`,
    'TEXT-06': ({ cells, params: { section, clause, against, count, other } }, names) =>
      `${names.narrative(section)}写“${clause}”，${
        {
          lapsed: `而表中“${fullRow(cells[0] ?? '', names)}”为 ${count}：既有逾期未缴费的，就发出过收费通知，请核实`,
          noneLapsed: `而表中“${fullRow(cells[0] ?? '', names)}”为 0`,
          collected: `而另一处写“${other}”，两处不一致`,
        }[against]
      }`,
    'FORM-02': ({ params: { missing, misnamed, misnumbered, misplaced, swapped } }, names) =>
      [
        missing.length > 0 && `缺少或没有内容的部分：${list(missing.map((one) => `“${names.narrative(one)}”`))}`,
        misnamed.length > 0 &&
          `标题与格式不同：${quoted(misnamed)}，应为${list(misnamed.map((one) => `“${names.narrative(one.section)}”`))}`,
        misnumbered.length > 0 &&
          `标题序号有误：${quoted(misnumbered)}，应为${list(misnumbered.map((one) => `“${names.narrative(one.section)}”`))}`,
        swapped.length > 0 &&
          `标题写颠倒了：${list(swapped.map((pair) => pair.map(({ text }) => `“${text}”`).join('与')))}，应对调`,
        misplaced.length > 0 &&
          `次序有误：${list(misplaced.map(({ section, after }) => `“${names.narrative(section)}”应在“${names.narrative(after)}”之后`))}`,
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
      `政府的报告应写到工作考核、社会评议和责任追究结果，${missing.length === 3 ? '都没有写' : `没有写${list(missing.map((one) => ({ assessment: '工作考核', review: '社会评议', accountability: '责任追究' })[one]))}`}`,
    'FORM-08': ({ params: { missing } }) =>
      `报告开头没有写明${missing.map((one) => ({ period: '统计期限', contact: '联系方式' })[one]).join('和')}`,
    'FORM-09': ({ params: { section, words } }, names) =>
      `${names.narrative(section)}与上年报告逐字相同（通常写法和年份之外 ${words} 字），请核实是否沿用了上年文字`,
    'FORM-10': ({ params: { title, wanted } }) => `题名为“${title}”，按格式应为“${wanted}”`,
  },
  ...zhProblems,
  verdict: (verdict, names) => {
    const signed = 'by' in verdict || 'on' in verdict ? [verdict.by, verdict.on].filter(Boolean).join('，') : ''
    const why =
      'restatements' in verdict
        ? `${verdict.restatements.map(({ cell, from, to }) => `${names.cell(cell)}原为${standing(from)}，更正为${standing(to)}`).join('；')}；理由：${verdict.reason}`
        : 'reason' in verdict
          ? verdict.reason
          : undefined
    return `${verdicts[verdict.verdict]}${signed && `（${signed}）`}${why ? `：${why}` : ''}`
  },
  note: zhNote,
  repair: ({ changes, determined }, names) =>
    changes
      .map(
        ({ cell, from, to, cause, by }) =>
          `${names.cell(cell)}应为 ${figure(to)}${by ? sum(by.terms) : ''}，实为 ${figure(from)}${zh.causes[cause] && `，可能是${zh.causes[cause]}`}`,
      )
      .join('；') + (determined ? '' : '；这几格的数不止一种可能，这里是其中一种'),
  cause: ({ repair, count, findings }, names) =>
    `${zh.repair(repair, names)}。以下 ${findings.length} 项问题${findings.length > 1 ? '都' : ''}由此而来${count > 1 ? `；改法有 ${count} 种，这里是较可能的一种` : ''}`,
  causes: {
    totalNotUpdated: '总计没有随各项更新',
    lastYear: '误用了上一年的数字',
    digitsSwapped: '两位数字写颠倒了',
    tenfold: '末尾多写或漏写了一个 0',
    digitDoubled: '一位数字写了两遍',
    digitDropped: '漏写了一位数字',
    shifted: '误写了相邻一格的数字',
    blankAsZero: '没有填写而印成了 0',
    other: '',
  },
  located: {
    balanced: () => '各项勾稽都成立。',
    located: ({ repairs }) => `改动最少的改法只有一种，改 ${repairs[0]!.changes.length} 格。`,
    ambiguous: ({ count, repairs }) =>
      `仅凭算术分不清是哪一格：改 ${repairs[0]!.changes.length} 格就能全部成立的改法有 ${count} 种，较可能的在前。`,
    unlocated: () =>
      '不成立之处太多，或数字过大，或已知无误的几格互相矛盾，找不出是哪几格有误，请对照原始数据逐格核对。',
  },
  filled: ({ cell, value, by, unread }, names) =>
    `${names.cell(cell)}应为 ${figure(value)}${by.nothingLeft ? `，因为其他各数相抵后没有剩余${sum(by.terms)}` : sum(by.terms)}，${unread ? '未能读出' : '原为空白'}；依据 ${rulesOf(by)}`,
  contradiction: ({ cell, values, unread }, names) =>
    `${names.cell(cell)}${unread ? '未能读出，也推不出' : '空白，填不出'}：${values.map(({ value, by }) => `依 ${rulesOf(by)} 应为 ${figure(value)}${sum(by.terms)}`).join('，')}${values.length > 1 ? '，互相矛盾' : '，不是这一格可能的数'}`,
  explanation: ({ cell, figure: there, unread, identities, lastYear }, names) => {
    const printed = (one: DraftFigure | undefined, notRead = false) =>
      typeof one === 'number' ? figure(one) : one === '/' ? '“/”' : notRead ? '未读出' : '空白'
    const side = (terms: readonly ExplainedTerm[]) => sideOf(terms, '＋', printed)
    const told = identities.map(({ rule, place, left, right, status, difference }) => {
      const where = place
        ? place.each === 'column'
          ? `${names.column(place.table, place.at)}列`
          : names.row(place.table, place.at)
        : '与上年报告的结转下年度'
      const judgement =
        status === 'pass'
          ? '成立'
          : status === 'fail'
            ? `不成立，相差 ${figure(difference)}`
            : [...left, ...right].some((term) => term.unread)
              ? '有未读出的数，未能核对'
              : '有空白，未能核对'
      return `${rule}（${where}）：${side(left)} 应等于 ${side(right)}，${judgement}`
    })
    return [
      `${names.cell(cell)}为 ${printed(there, unread)}${identities.length === 0 ? '，没有勾稽等式用到它' : ''}`,
      ...told,
      ...(lastYear ? [`${lastYear.year} 年此格为 ${printed(lastYear.figure)}`] : []),
    ].join('；')
  },
  reading: ({ tables, cells, unread, places, sections }, names) => {
    const read = cells - unread.length
    const told =
      cells === 0
        ? '没有表格'
        : unread.length === 0
          ? `${tablesCounted(tables)} ${cells} 格全部读出`
          : read === 0
            ? `${tablesCounted(tables)} ${cells} 格都未能读出`
            : `${tablesCounted(tables)} ${cells} 格读出 ${read} 格，${unread.length} 格未能读出：${list(places.map((place) => unreadTable(place, names)))}`
    return `${told}${sections.length > 0 ? `；${list(sections.map(unreadSection))}未能读出` : ''}。`
  },
  severity: { error: '错误', warning: '警告', note: '提示' },
  result: {
    title: '核对结果',
    subject: (organ, year) => `${organ}${year}年政府信息公开工作年度报告`,
    counts: ({ error, warning, note }) => `错误 ${error} 项，警告 ${warning} 项，提示 ${note} 项。`,
    falseAlarms: (count) => `另有 ${count} 项认定为误报，不计在内。`,
    none: '未发现问题。',
    otherOrgan: (organ) => `对照的上年报告是“${organ}”的，与本机关名称不同；如不是同一机关，与上年有关的各项不可采信。`,
    causes: (count) => `最可能有误之处 ${count} 处：`,
    numbered: (from, to) => (from === to ? `（第 ${from} 项）` : `（第 ${from} 至 ${to} 项）`),
    passed: (codes) => `核对无误的规则：${list(codes)}。`,
    unknown: (codes, partly) =>
      `未能核对的规则（有空白${partly ? '或未读出之处' : ''}，或缺少上年报告、所属单位报告、公布日期等）：${list(codes)}。`,
    voidVerdicts: (count) =>
      `认定记录中有 ${count} 条在本次核对中没有所指的发现（数字已改动，或缺少当时对照的报告），因此失效：`,
    suspected: (repair) => `加框的数字可能有误：${repair}`,
    restsOn: (source, code) => `（${source}；${code}）`,
    columns: { number: '序号', severity: '程度', what: '问题', verdict: '认定' },
  },
  comparison: {
    title: '年度报告对照',
    between: (before, after) => `${before}与${after}对照`,
    same: '两份报告没有不同。',
    year: (year) => `${year}年`,
    before: '前一份',
    after: '后一份',
    facts: '基本情况',
    factNames: {
      form: '格式',
      organ: '机关',
      year: '年度',
      organKind: '机关类别',
      published: '公布日期',
      period: '统计期限',
    },
    organKinds: organs,
    headline: '主要数字',
    chart: '主要数字图',
    columns: { item: '项目', column: '列', figure: '数字', change: '增减', relative: '增减率' },
    unchanged: '数字没有不同。',
    summed: (rows) => `${rows}：一份报告列为一行，另一份分项列出，以各项之和对照。`,
    onlyIn: (side) => `只有${side}报告有的项目`,
    narratives: '文字',
    preamble: '引言',
    unchangedNarratives: '文字没有不同。',
    sentences: ({ kept, removed, added }) => `相同 ${kept} 句，删去 ${removed} 句，新增 ${added} 句。`,
    removed: '删去',
    added: '新增',
    colon: '：',
  },
}
