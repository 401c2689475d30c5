// 核对一份报告：每个问题是数据，describe 写成一句话，把算式写明。
import { readFileSync } from 'node:fs'
import { check, describe, figureAt, parseReport } from '@gxgk/core'

const text = readFileSync(new URL('./report.json', import.meta.url), 'utf8')
const report = parseReport(JSON.parse(text))
const { passed, unknown } = check(report)
console.log(`核对无误：${passed.join(' ')}`)
console.log(`未能核对：${unknown.join(' ')}`)

// 合并标题的合计不印在表上，但有名称：（三）不予公开。
console.log(`不予公开共 ${figureAt(report, 'requests.refused.total')} 件`)

const wrong = JSON.parse(text)
wrong.tables.requests.handled.total = 48
for (const finding of check(parseReport(wrong)).findings) {
  console.log(`${finding.code} ${finding.severity} 差 ${finding.difference}`)
  console.log(`  ${describe(finding, 'zh')}`)
  console.log(`  ${describe(finding, 'en')}`)
}
