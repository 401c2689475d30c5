import { compiledForm, redundantIdentities } from '@gxgk/core'
import type { Form, Identity } from '@gxgk/core'

const kinds = { count: '件数', change: '增减数', amount: '金额（万元）' }
const layouts = { blocks: '分块，各块自有表头', grid: '行列表', across: '各行并排印成一行' }

/** docs/forms/<id>.md: the form to be proof-read beside the official one, with the address of everything. */
export const formPage = (form: Form): string => {
  const { years, circular, sections, tables } = form
  const { printed, identities } = compiledForm(form)
  const label = (table: string, id: string) => {
    const { rows, columns, groups } = tables[table]!
    return [...rows, ...columns].find((one) => one.id === id)?.label ?? groups[id]?.label ?? id
  }
  const named = ({ rule, table, each, at }: Identity) =>
    `${rule}（\`${table}\` ${each === 'column' ? '列' : '行'} \`${at}\`）`
  const redundant = redundantIdentities(form)
  return [
    '<!-- 由 npm run docs 生成，请勿手改 -->',
    `# ${form.id} 年格式`,
    '',
    `- 依据：${circular.number}${circular.date ? `（${circular.date}）` : ''}，${circular.title}`,
    `- 适用报告年度：${years.from} 年${years.to === undefined ? '起' : `至 ${years.to} 年`}`,
    `- 标题：\`${form.title}\``,
    `- 共 ${printed} 格，${identities.length} 个勾稽等式；每格的地址是 \`表.行.列\``,
    '',
    '## 各部分',
    '',
    '| 标题 | 标识 | 内容 |',
    '|---|---|---|',
    ...sections.map(({ id, label: heading, table }) => `| ${heading} | \`${id}\` | ${table ? '表' : '文字'} |`),
    '',
    ...sections.flatMap(({ label: heading, table }) => {
      if (table === undefined) return []
      const { layout, corner, columns, rows, groups, sums, flows } = tables[table]!
      const under = (ids: readonly string[] = []) =>
        ids.map((id) => `${groups[id]!.label} \`${id}\``).join(' › ') || '—'
      return [
        `## ${heading} \`${table}\``,
        '',
        `版式：${layouts[layout]}${corner ? `；表头角上印“${corner}”` : ''}`,
        '',
        '| 列 | 标识 | 上方合并表头 | 填写 |',
        '|---|---|---|---|',
        ...columns.map(
          (column) =>
            `| ${column.label} | \`${column.id}\` | ${under(column.under)} | ${kinds[column.kind ?? 'count']} |`,
        ),
        '',
        '| 行 | 标识 | 左侧或上方合并标题 | 具有的列 | 可写“/” |',
        '|---|---|---|---|---|',
        ...rows.map(
          (row) =>
            `| ${row.label} | \`${row.id}\` | ${under(row.under)} | ${row.columns ? row.columns.map((id) => `\`${id}\``).join('、') : '全部'} | ${row.optional ? '是' : ''} |`,
        ),
        '',
        ...sums.map(
          ({ rule, each, total, parts }) =>
            `- ${rule}，${each === 'column' ? '每列' : '每行'}：${label(table, total)} ＝ ${parts.map((id) => label(table, id)).join(' ＋ ')}`,
        ),
        ...flows.map(
          ({ rule, opening, closing }) =>
            `- ${rule}，每列：${opening.map((id) => label(table, id)).join(' ＋ ')} ＝ ${closing.map((id) => label(table, id)).join(' ＋ ')}`,
        ),
        ...(sums.length + flows.length > 0 ? [''] : []),
        ...redundant
          .filter(({ identity }) => identity.table === table)
          .map(
            ({ identity, impliedBy }) =>
              `- 多余的等式：${named(identity)}，由其余 ${impliedBy.length} 个推得（${[...new Set(impliedBy.map(({ rule }) => rule))].join('、')}）；留着，是为了说得出是哪一处不成立`,
          ),
        ...(redundant.some(({ identity }) => identity.table === table) ? [''] : []),
        ...(Object.values(groups).some(({ sum }) => sum)
          ? [
              `下列合并标题的各项之和不印在表上，但有名称和地址，可以引用：${Object.entries(groups)
                .filter(([, { sum }]) => sum)
                .map(([id, group]) => `${group.label} \`${table}.${id}\``)
                .join('、')}`,
              '',
            ]
          : []),
      ]
    }),
  ].join('\n')
}
