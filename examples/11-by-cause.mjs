// 一格错，往往牵出几项问题：diagnose 按最可能有误的一格归到一起，解释不了的另列。
import { readFileSync } from 'node:fs'
import { describe, describeCause, diagnose } from '@gxgk/core'

const wrong = JSON.parse(readFileSync(new URL('./report.json', import.meta.url), 'utf8'))
wrong.tables.requests.handled.total = 48
wrong.narratives.other = '没有其他需要报告的事项。'

const { causes, unexplained } = diagnose(wrong)
for (const cause of causes) {
  console.log(describeCause(cause, 'zh'))
  console.log(describeCause(cause, 'en'))
  for (const finding of cause.findings) console.log(`  ${finding.code}  ${describe(finding)}`)
}
for (const finding of unexplained) console.log(`${finding.code}  ${describe(finding)}`)

// 第四张表一组里哪一格错都说得通；文字写了哪一格，就先疑哪一格，仍说明有几种改法。
wrong.tables.requests.handled.total = 49
wrong.tables.proceedings.reconsideration = { upheld: 2, corrected: 0, otherResult: 0, pending: 1, total: 4 }
wrong.narratives.overview += '\n\n本年度行政复议4件，其中维持3件，尚未审结1件。'
for (const cause of diagnose(wrong).causes) console.log(describeCause(cause))
