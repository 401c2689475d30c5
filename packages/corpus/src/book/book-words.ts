import type { Finding, Language, Severity } from '@gxgk/core'

/** The words of a district book in one language. */
export interface BookWords {
  readonly title: (organ: string, year: number) => string
  readonly headings: {
    readonly rollCall: string
    readonly sums: string
    readonly findings: string
    readonly charts: string
  }
  readonly counted: (due: number, filed: number) => string
  readonly missing: (names: readonly string[]) => string
  readonly twice: (names: readonly string[]) => string
  readonly rollCall: readonly [unit: string, filed: string, error: string, warning: string, note: string]
  readonly filed: { readonly once: string; readonly not: string; readonly twice: string }
  readonly sums: readonly [cell: string, sum: string, told: string, difference: string]
  readonly sumsOf: { readonly whole: string; readonly part: string; readonly noReport: string }
  readonly otherForm: (names: readonly string[]) => string
  readonly lacking: (count: number) => string
  /** Between the names of a row and of a column. */
  readonly joint: string
  readonly open: string
  readonly none: string
  readonly noFindings: string
  readonly findings: readonly [severity: string, what: string]
  readonly severity: { readonly [S in Severity]: string }
  readonly status: { readonly [S in Finding['status']]: string }
  readonly charts: { readonly results: string; readonly years: string; readonly of: (year: number) => string }
  readonly numbersIn: (
    years: readonly { readonly year: number; readonly reports: number; readonly lacking: number }[],
  ) => string
}

const zh: BookWords = {
  title: (organ, year) => `${organ}所属单位${year}年政府信息公开工作年度报告核对汇编`,
  headings: {
    rollCall: '一、应报与已报',
    sums: '二、各单位之和与公布数',
    findings: '三、各单位的问题',
    charts: '四、申请办理图表',
  },
  counted: (due, filed) => `应报 ${due} 家，已报 ${filed} 家，未报 ${due - filed} 家。`,
  missing: (names) => `未报：${names.join('、')}。`,
  twice: (names) => `不止一份：${names.join('、')}。下面各数只取其中一份。`,
  rollCall: ['单位', '年度报告', '错误', '警告', '提示'],
  filed: { once: '已报', not: '未报', twice: '不止一份' },
  sums: ['项目', '各单位之和', '公布数', '差'],
  sumsOf: {
    whole: '各单位都已报，逐格相加，与公布的汇总报告相比；第三张表只列总计，别的格有差的也列出。',
    part: '单位没有报全，和数只是已报各家的，与公布数之差不作数，不列。',
    noReport: '库里没有这一级自己的汇总报告，只列各单位之和。',
  },
  otherForm: (names) => `用别的格式、没有加在里面的：${names.join('、')}。`,
  lacking: (count) => `另有 ${count} 家没有数`,
  joint: '，',
  open: '未能核对',
  none: '—',
  noFindings: '未发现问题。',
  findings: ['程度', '问题'],
  severity: { error: '错误', warning: '警告', note: '提示' },
  status: { fail: '', unknown: '未能核对：' },
  charts: { results: '各年度办理结果（件）', years: '各年度申请（件）', of: (year) => `${year}年度` },
  numbersIn: (years) =>
    `图中各数由已报的报告相加：${years
      .map(
        ({ year, reports, lacking }) =>
          `${year}年度 ${reports} 份${lacking > 0 ? `（其中 ${lacking} 份有的数没有印出，没有加在内）` : ''}`,
      )
      .join('，')}。`,
}

const en: BookWords = {
  title: (organ, year) => `Annual reports of ${year} of the units of ${organ}, checked`,
  headings: {
    rollCall: '1. Due and filed',
    sums: '2. Sums of the units and figures as published',
    findings: '3. Findings by unit',
    charts: '4. Requests in charts',
  },
  counted: (due, filed) => `${due} due, ${filed} filed, ${due - filed} not filed.`,
  missing: (names) => `Not filed: ${names.join(', ')}.`,
  twice: (names) => `More than one: ${names.join(', ')}. The figures below are those of one of them.`,
  rollCall: ['Unit', 'Report', 'Errors', 'Warnings', 'Notes'],
  filed: { once: 'filed', not: 'not filed', twice: 'more than one' },
  sums: ['Figure', 'Sum of the units', 'As published', 'Difference'],
  sumsOf: {
    whole:
      'All units have filed. Each cell is added up and held against the published report; of table three only totals are listed, and whatever else differs.',
    part: 'Not all units have filed: sums are of those that have, and their differences from the published figures say nothing and are left out.',
    noReport: 'The corpus has no report that adds up these units: only their sums are listed.',
  },
  otherForm: (names) => `In another form, and not added: ${names.join(', ')}.`,
  lacking: (count) => `${count} more without a number`,
  joint: ', ',
  open: 'not judged',
  none: '—',
  noFindings: 'Nothing was found.',
  findings: ['Severity', 'Finding'],
  severity: { error: 'error', warning: 'warning', note: 'note' },
  status: { fail: '', unknown: 'not judged: ' },
  charts: { results: 'Requests by result and year', years: 'Requests by year', of: (year) => String(year) },
  numbersIn: (years) =>
    `Added up from the reports filed: ${years
      .map(
        ({ year, reports, lacking }) =>
          `${reports} of ${year}${lacking > 0 ? ` (${lacking} of them lack some of these numbers, which are left out)` : ''}`,
      )
      .join(', ')}.`,
}

export const bookWords: { readonly [L in Language]: BookWords } = { zh, en }
