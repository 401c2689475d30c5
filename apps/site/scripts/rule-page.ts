import type { AnyRule, Case } from '@gxgk/core'
import { check, describe, rules } from '@gxgk/core'
import { caseArguments } from '@gxgk/core/testing'
import { examplePart } from './example-part'
import { ruleNotes } from './rule-notes'
import { repository, type SiteFiles } from './site-files'

const severities = { error: '错误', warning: '警告', note: '提示' }
const needs = {
  previous: '上年报告',
  members: '所属单位报告',
  published: '公布日期',
  period: '统计期限',
  narratives: '各部分文字',
}

/** A piece of HTML that Markdown and Vue leave as it is: without blank lines, which would end it. */
const asItIs = (html: string): string =>
  html === '' ? '' : `<div v-pre class="gxgk-example">\n${html.replace(/\n\s*\n/g, '\n')}\n</div>\n`

/** What an example sets, for what is not printed in the report itself: last year's report, those of the units. */
const besides = ({ previous, members }: Case): readonly string[] => {
  const told = (name: string, set: object = {}) =>
    `${name}：${
      Object.entries(set)
        .map(([address, value]) => `\`${address}\` 为 ${String(value)}`)
        .join('，') || '各格为 0'
    }。`
  return [
    ...(previous ? [told('上年报告', previous.set)] : []),
    ...(members ?? []).map((member, i) => told(`${member.organ ?? `所属单位 ${i + 1}`}`, member.set)),
  ]
}

const foundIn = (example: Case, code: string): readonly string[] => {
  const [report, options] = caseArguments(example)
  return check(report, options)
    .findings.filter((finding) => finding.code === code)
    .map((finding) => `- ${describe(finding)}`)
}

const exampleLines = (example: Case, code: string): readonly string[] => {
  const found = foundIn(example, code)
  return [
    ...found,
    ...(found.length > 0 ? [''] : []),
    ...besides(example).map((line) => `${line}\n`),
    asItIs(examplePart(example, code)),
    '',
  ]
}

/** One page: what a rule demands, why, an example that breaks it and one that holds, and how a report is put right. */
const rulePage = (rule: AnyRule & { readonly code: keyof typeof ruleNotes }): string => {
  const { why, mend } = ruleNotes[rule.code]
  const { pass, fail } = rule.cases
  return [
    `# ${rule.code}`,
    '',
    rule.demands.zh,
    '',
    `*${rule.demands.en}*`,
    '',
    '| 程度 | 还需要 | 依据 |',
    '|---|---|---|',
    `| ${severities[rule.severity]} | ${rule.needs.map((need) => needs[need]).join('、') || '—'} | ${rule.source.zh} |`,
    '',
    '## 为什么',
    '',
    why,
    '',
    '## 怎样改',
    '',
    mend,
    '',
    '## 不成立的例子',
    '',
    ...exampleLines(fail[0]!, rule.code),
    '## 成立的例子',
    '',
    ...exampleLines(pass[0]!, rule.code),
    `别的程序可以运行的全部例子：[一致性用例](${repository}/tree/main/packages/core/conformance/${rule.code})。`,
    '',
  ].join('\n')
}

/** rules/SUM-01.md and so on. */
export const rulePages = (): SiteFiles =>
  Object.fromEntries(rules.map((rule) => [`rules/${rule.code}.md`, rulePage(rule as Parameters<typeof rulePage>[0])]))
