// 勾稽不成立，是哪一格：改动最少的改法，最像的原因；空白由等式推得的补上，并写明依据。
import { readFileSync } from 'node:fs'
import { complete, describeExplanation, describeFilled, describeLocated, describeRepair } from '@gxgk/core'
import { explain, locate, parseDraft } from '@gxgk/core'

const text = readFileSync(new URL('./report.json', import.meta.url), 'utf8')

// 总计没有填；两位数字写颠倒了。
const wrong = JSON.parse(text)
Object.assign(wrong.tables.proceedings.reconsideration, { upheld: 10, pending: 1, corrected: 0, total: 0 })
wrong.tables.requests.received.person = 15
const result = locate(wrong)
console.log(`${result.status}：${describeLocated(result)}`)
for (const repair of result.repairs) {
  console.log(describeRepair(repair, 'zh'))
  console.log(describeRepair(repair, 'en'))
}
console.log(describeExplanation(explain(wrong, 'requests.received.person')))

// 一组里哪一格错都说得通时，照实说有几种，较可能的在前。
wrong.tables.proceedings.reconsideration.total = 110
const unclear = locate(wrong)
console.log(`${unclear.status}：${describeLocated(unclear)}`)

const draft = JSON.parse(text)
for (const row of ['granted', 'handled', 'carriedOut']) draft.tables.requests[row].total = null
const { filled, open } = complete(parseDraft(draft))
for (const one of filled) console.log(describeFilled(one))
console.log(`仍空着 ${open.length} 格`)
