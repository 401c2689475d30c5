import { addressParts, officialForms, rules } from '@gxgk/core'
import type { Seen } from './mutation-table'
import { mutationTable } from './mutation-table'

const severities = { error: '错误', warning: '警告', note: '提示' }
const pers = {
  report: '每份报告',
  section: '每部分',
  claim: '每处陈述',
  table: '每张表',
  row: '每行',
  column: '每列',
  block: '每组',
  cell: '每格',
}
const needs = {
  previous: '上年报告',
  members: '所属单位报告',
  published: '公布日期',
  period: '统计期限',
  narratives: '各部分文字',
}

/** Cells by row, so that a table that no rule sees is a few lines. */
const byRow = (addresses: readonly string[]) => {
  const rows = new Map<string, string[]>()
  for (const address of addresses) {
    const { table, row, column } = addressParts(address)
    rows.set(`${table}.${row}`, [...(rows.get(`${table}.${row}`) ?? []), column])
  }
  return [...rows].map(([row, columns]) => `- \`${row}\`：${columns.map((column) => `\`${column}\``).join('、')}`)
}

/** Cells that rules see in some reports only. */
const sometimesLines = (table: readonly (readonly [string, Seen])[]): readonly string[] => {
  const codes = [...new Set(table.flatMap(([, { sometimes }]) => sometimes))]
  if (codes.length === 0) return []
  const told = codes.map((code) => {
    const cells = table.filter(([, { sometimes }]) => sometimes.includes(code)).map(([address]) => `\`${address}\``)
    return `${code} 看见 ${cells.join('、')}`
  })
  return [`视其他数字或机关的类别，有的报告里还看得见：${told.join('；')}。`, '']
}

/** docs/rules.md */
export const rulesPage = (): string =>
  [
    '<!-- 由 npm run docs 生成，请勿手改 -->',
    '# 核对规则',
    '',
    '每条规则对一份报告的结论是 `pass`（成立）、`fail`（不成立）或 `unknown`（所需数字空白，或对照材料不在手边）。',
    '代码一经使用永不改变含义，也不再另用。',
    '',
    '| 代码 | 要求 | 范围 | 程度 | 还需要 | 依据 |',
    '|---|---|---|---|---|---|',
    ...rules.map(
      (rule) =>
        `| <a id="${rule.code.toLowerCase()}"></a>${rule.code} | ${rule.demands.zh} | ${pers[rule.per]} | ${severities[rule.severity]} | ${rule.needs.map((need) => needs[need]).join('、') || '—'} | ${rule.source.zh} |`,
    ),
    '',
    'CELL-04 在机关名称看不出有无规章制定权时（如不知是否设区的市）只作提示；TEXT-04 对“均按期答复”之类、TEXT-06 对“未收取”而有逾期未缴费的，只作提示。',
    'DATE-02 对乡镇、街道只作提示：乡镇、街道 1 月 31 日前公布是惯例，不是《条例》的明文。',
    '规则所需的对照数字在上年报告或所属单位报告中空白时，程度降为提示，状态为 `unknown`。',
    '',
    '## 算术看不见什么',
    '',
    '哪一格加 1 会被哪些规则发现，逐格列在 `docs/mutations/` 下，由测试保证属实。下面是看不见的部分。',
    '',
    '### 单看本份报告，没有规则看得见改动的格',
    '',
    ...officialForms.flatMap((form) => {
      const table = Object.entries(mutationTable(form))
      const blind = table.filter(([, { alone }]) => alone.length === 0)
      const still = blind.filter(([, { withPrevious }]) => withPrevious.length === 0)
      return [
        `**${form.id} 年格式**（${blind.length} 格，共 ${table.length} 格）：`,
        '',
        ...byRow(blind.map(([address]) => address)),
        '',
        `有上年报告对照时，其中 ${blind.length - still.length} 格可由 ${[...new Set(blind.flatMap(([, { withPrevious }]) => withPrevious))].join('、')} 看见，仍看不见的有：`,
        '',
        ...byRow(still.map(([address]) => address)),
        '',
        ...sometimesLines(table),
      ]
    }),
    '有所属单位的全部报告时，TREE-01 看得见每一格。',
    '',
    '### 同时改动几格而各项勾稽仍成立',
    '',
    '- 第三张表两个办理结果行整行互换（例如把“属于国家秘密”的一行与“重复申请”的一行对调）。',
    '- 在两行、两列的四个格上，一加一减、一减一加（各行各列之和都不变）。',
    '- 同一列中把若干件从“本年新收”挪到“上年结转”，并同改两行的总计（有上年报告时 YEAR-01 看得见）。',
    '- 第四张表同一组里，把若干件从一种结果挪到另一种。',
    '- 第三张表同一列的“本年新收”、某一办理结果、“（七）总计”各加一件，总计列也各加一件。',
    '',
  ].join('\n')
