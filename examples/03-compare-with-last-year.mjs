// 与上一年对照：结转是否衔接，现行有效件数是否对得上，有没有抄上一年的数字。
import { readFileSync } from 'node:fs'
import { check, describe, figureAt, parseDraft, parseReport } from '@gxgk/core'

const report = parseReport(JSON.parse(readFileSync(new URL('./report.json', import.meta.url), 'utf8')))

// 上一年的报告；只知道几个数字时，其余留空，空白不会当作 0。
const previous = parseDraft({
  form: '2021',
  organ: report.organ,
  year: report.year - 1,
  tables: {
    disclosure: { normativeDocuments: { issued: 1, repealed: 0, inForce: 4 } },
    requests: { received: { person: 20, total: 20 }, carriedOut: { person: 2, total: 2 } },
  },
})

const { findings, unknown } = check(report, { previous })
for (const finding of findings) console.log(`${finding.code} ${describe(finding)}`)
console.log(`未能核对：${unknown.join(' ')}`)

const change =
  (figureAt(report, 'requests.received.total') ?? NaN) - (figureAt(previous, 'requests.received.total') ?? NaN)
console.log(`新收申请比上年增加 ${change} 件`)
