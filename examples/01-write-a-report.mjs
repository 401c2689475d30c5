// 编写一份报告：从空白草稿开始，填入数字，不再有空白时成为报告。
import { blankDraft, check, describe, form2021, parseReport, safeParseReport } from '@gxgk/core'

const draft = blankDraft(form2021, { organ: '某县教育局', year: 2024 })
const unfinished = safeParseReport(draft)
if (!unfinished.success) console.log(`空白草稿还缺 ${unfinished.error.problems.length} 个数字`)
for (const finding of check(draft).findings) console.log(describe(finding))

// 没有的一律写 0，再改有数字的几格。
const { tables } = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0)
const requests = { ...tables.requests }
requests.received = { ...requests.received, person: 3, total: 3 }
requests.granted = { ...requests.granted, person: 2, total: 2 }
requests.handled = { ...requests.handled, person: 2, total: 2 }
requests.carriedOut = { ...requests.carriedOut, person: 1, total: 1 }

const report = parseReport({
  form: '2021',
  organ: '某县教育局',
  year: 2024,
  narratives: {
    preamble: '所列数据的统计期限为2024年1月1日至12月31日，联系电话见首页。',
    overview: '主动公开、依申请公开、政府信息管理、平台建设、监督保障各项照章办理。收到申请3件，办结2件。',
    problems: '存在的问题：栏目更新不够及时。改进措施：定期清点。',
    other: '本年度未收取信息处理费。',
  },
  tables: { ...tables, requests },
})
console.log(`${report.organ} ${report.year} 年度：${check(report).findings.length} 个问题`)
