import { clausePatterns } from '../../packages/core/src/narrative/clause-patterns'
import { allPatterns } from '../../packages/core/src/narrative/read-all'
import { nonePatterns } from '../../packages/core/src/narrative/read-none'

const says: { readonly [says in (typeof clausePatterns)[number]['says']]: string } = {
  flow: '收到、办理、办结、答复',
  channel: '由一个渠道收到',
  intake: '新收与上年结转之和',
  someApplicants: '企业、其他组织',
  request: '申请（没有说做了什么）',
  result: '办理结果',
  carry: '结转',
  carried: '结转到哪一年',
  others: '其他',
  rest: '尚余',
  items: '上一年项目数量',
  unfinished: '尚未办结',
  applicant: '申请人',
  disclosedAndPartly: '公开与部分公开之和',
  act: '文件，或予以公开',
  suit: '复议、诉讼',
  decided: '收到的复议、诉讼',
  suits: '复议与诉讼之和，或各',
  outcome: '复议、诉讼的结果',
  ofDisclosure: '其中信息公开类',
  document: '规章、规范性文件',
  decision: '许可、处罚、强制',
  projects: '政府集中采购的项目',
  amount: '政府集中采购的金额',
  fee: '收费',
  sum: '前面几项之和',
  past: '上年的数（不核对）',
  grown: '升至、降至',
}
const none: { readonly [says in (typeof nonePatterns)[number]['says']]: string } = {
  request: '未收到申请',
  applicants: '没有某类申请人',
  carry: '没有结转',
  result: '没有某种结果',
  suit: '没有复议、诉讼',
  outcome: '没有某种审理结果',
  document: '没有制发、废止文件',
  decision: '没有作出决定',
  fee: '没有收费',
}

const all: { readonly [says in (typeof allPatterns)[number]['says']]: string } = {
  applicants: '均为某类申请人',
  results: '均为某种结果',
  disclosed: '均已公开',
  suits: '均为某种诉讼',
  closed: '均已审结',
  outcome: '均维持',
  ofOne: '一件的申请人或结果',
  handledOfOne: '已办结、已答复',
  outcomeOfOne: '一件的结果',
}

const cell = (form: string) => `\`${form.replaceAll('|', '\\|')}\``

/** The forms of clauses that are read, one a row. */
export const narrativePage = (): string =>
  [
    '# 分句的样式',
    '',
    '由 `packages/core/src/narrative/clause-patterns.ts` 和 `read-none.ts` 生成，请勿手改。一个字是一类词（见 `kinds.ts`），样式是这些字的正则式；“头”“尾”“由”见 `clause-patterns.ts`。',
    '前面的先认；哪一行都不合的分句不读。新说法加一行，例句就是它的测试。',
    '',
    '| 说的是 | 样式 | 例 |',
    '| --- | --- | --- |',
    ...clausePatterns.map(({ says: of, form, example }) => `| ${says[of]} | ${cell(form)} | ${example} |`),
    '',
    '## 没有的',
    '',
    '“未收到”“无”之后的词：',
    '',
    '| 说的是 | 样式 | 例 |',
    '| --- | --- | --- |',
    ...nonePatterns.map(({ says: of, form, example }) => `| ${none[of]} | ${cell(form)} | ${example} |`),
    '',
    '## 全部',
    '',
    '“均”“全部”之后的词，说的是前一个数：',
    '',
    '| 说的是 | 样式 | 例 |',
    '| --- | --- | --- |',
    ...allPatterns.map(({ says: of, form, example }) => `| ${all[of]} | ${cell(form)} | ${example} |`),
    '',
  ].join('\n')
