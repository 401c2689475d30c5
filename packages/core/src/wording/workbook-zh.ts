import { addressParts } from '../forms/address'
import type { WorkbookWords } from './workbook-words'

const ordinal = /^([^、]{1,4})、/

export const workbookZh: WorkbookWords = {
  sheets: {
    instructions: '填报说明',
    narratives: '文字',
    checks: '核对',
    table: (heading) => ordinal.exec(heading)?.[1] ?? heading,
    otherRows: '列法不同',
  },
  title: ({ title }) => title.replace(/\{organ\}|\{year\}年?/g, ''),
  organ: '机关名称',
  year: '年度',
  sum: '合计',
  unread: '未读出',
  overview: { part: '工作表', wrong: '勾稽不符', blank: '空白格', invalid: '填写有误' },
  howTo: '怎样填写',
  instructions: ({ form, totals, slash, amounts }) => [
    '黄色的格填写，其余的格已锁定（没有密码，可在“审阅”里撤销保护）。',
    '件数填大于等于 0 的整数；没有的填 0，不要空着。',
    ...(amounts ? ['金额以万元为单位，至多六位小数。'] : []),
    ...(slash ? ['本机关不可能有的事项（如规章）填“/”：先按 F2 再输入，直接按“/”会打开菜单。'] : []),
    totals === 'typed'
      ? '总计照实填写，不自动相加：与各项之和不等时，这一格变粉红，旁边或下方出现红色的 ✗，“核对”表写明应为多少、实为多少。'
      : '总计由公式相加，不用填写；有一项空着就不显示。其他勾稽不符之处旁边或下方出现红色的 ✗，“核对”表写明应为多少、实为多少。',
    '有空白或“/”的等式暂不核对。填写有误的格（不是整数、负数、文字）变红。',
    '文字部分写在“文字”表里，一部分一格，格内换行按 Alt+Enter。',
    `各表可直接打印，版式照《${form.circular.title}》（${form.circular.number}）。`,
  ],
  check: '核对',
  rules: { 'SUM-01': '合计', 'SUM-02': '合计', 'SUM-03': '合计', 'FLOW-01': '收支' },
  checks: {
    result: '结果',
    link: '位置',
    place: '核对什么',
    expected: '应为',
    actual: '实为',
    sentence: '说明',
    none: '这种格式没有勾稽关系。',
  },
  checkOf: ({ rule, table, each, at, left, right }, { cells }, names) => {
    const total = addressParts(cells[left.terms[0]!]!.address)
    if (rule !== 'FLOW-01') {
      const place =
        each === 'column'
          ? `${names.column(table, at)}列：${names.row(table, total.row)}`
          : `${names.row(table, at)}：${names.column(table, total.column)}`
      return { place, sentence: [`${place}应为 `, '，实为 ', ''] }
    }
    const rows = (terms: readonly number[]) =>
      terms.map((term) => `“${names.row(table, addressParts(cells[term]!.address).row)}”`).join('加')
    return {
      place: `${names.column(table, at)}列：收支`,
      sentence: [`${names.column(table, at)}列：${rows(right.terms)}为 `, `，${rows(left.terms)}为 `, '，两者应当相等'],
    }
  },
  input: (kind, optional) => {
    const [what, more] = {
      count: ['整数', '大于等于 0 的整数，没有就填 0'],
      change: ['整数', '整数，减少的写负数，没有增减就填 0'],
      amount: ['金额', '大于等于 0 的金额，以万元为单位，至多六位小数，没有就填 0'],
    }[kind] as [string, string]
    return {
      title: `应为${what}${optional ? '或“/”' : ''}`,
      message: `此格应为${more}${optional ? '；本机关不可能有的填“/”' : ''}。`,
    }
  },
  slashPrompt: { title: '可填“/”', message: '没有就填 0；本机关不可能有的填“/”（先按 F2 再输入）。' },
  yearInput: (from, to) => ({
    title: '应为年度',
    message: `这种格式用于 ${from} 年度${to === undefined ? '起' : to === from ? '' : `至 ${to} 年度`}的报告。`,
  }),
  columns: { form: '格式', address: '地址', section: '部分', row: '行', column: '列', figure: '数值' },
  district: {
    title: '各单位数据',
    remark: '合计只加写了数字的单位；斜体的合计，其上有空白或“/”。',
    otherRows: (rows) => `只列了一行：${rows}`,
  },
}
