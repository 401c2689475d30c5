// 人对发现的认定记在报告里：误报不再计入，更正写明原数和新数；数字一变，认定即失效。
import { readFileSync } from 'node:fs'
import { check, describe, describeVerdict, parseReport, toDocument, verdictNotes, withVerdict } from '@gxgk/core'
import { plainText } from '@gxgk/document'

const wrong = JSON.parse(readFileSync(new URL('./report.json', import.meta.url), 'utf8'))
wrong.tables.requests.handled.total = 48
const report = parseReport(wrong)
const [sum, row] = check(report).findings
if (!sum || !row) throw new Error('没有发现可认定')

const cell = 'requests.handled.total'
const restated = withVerdict(report, sum, {
  verdict: 'restated',
  by: '某某',
  on: '2025-03-01',
  reason: '漏计一件',
  restatements: [{ cell, from: 48, to: 49 }],
})
const judged = withVerdict(restated, row, { verdict: 'falseAlarm', reason: '总计列另有口径' })
console.log(`不成立：${check(report).failed.join(' ')}；认定后：${check(judged).failed.join(' ')}`)
for (const finding of check(judged).findings)
  if (finding.verdict) console.log(`${describe(finding)}\n  ${describeVerdict(finding.verdict, report)}`)

const printed = plainText(toDocument(judged, { notes: verdictNotes(judged, check(judged)) })).split('\n')
console.log(printed.filter((line) => line.startsWith('注')).join('\n'))

wrong.tables.requests.handled.total = 47
const { voidVerdicts } = check(parseReport({ ...wrong, ledger: judged.ledger }))
console.log(`再改数字，失效的认定：${voidVerdicts.map(({ code }) => code).join(' ')}`)
