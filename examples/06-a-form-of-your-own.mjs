// 自己的表式：一个值写全，模型、核对、成文都由它得出。
import { check, defineForm, describe, parseReport, toDocument } from '@gxgk/core'
import { renderMarkdown } from '@gxgk/markdown'

const form = defineForm({
  id: 'hotline',
  years: { from: 2024 },
  circular: { number: '某办函〔2024〕1号', title: '热线办理情况表' },
  title: '{organ}{year}年热线办理情况',
  sections: [{ id: 'calls', label: '一、来电办理情况', table: 'calls' }],
  tables: {
    calls: {
      layout: 'grid',
      groups: {},
      columns: ['phone', 'web', 'total'].map((id, i) => ({ id, label: ['电话', '网络', '总计'][i] ?? id })),
      rows: ['received', 'answered', 'open'].map((id, i) => ({ id, label: ['收到', '已答复', '未办结'][i] ?? id })),
      sums: [{ rule: 'SUM-02', each: 'row', total: 'total', parts: ['phone', 'web'] }],
      flows: [{ rule: 'FLOW-01', each: 'column', opening: ['received'], closing: ['answered', 'open'] }],
    },
  },
})

const row = (/** @type {number} */ phone, /** @type {number} */ web) => ({ phone, web, total: phone + web })
const tables = { calls: { received: row(8, 3), answered: row(7, 3), open: row(0, 0) } }
const report = parseReport({ form: 'hotline', organ: '某区', year: 2024, tables }, { forms: [form] })
for (const finding of check(report, { forms: [form] }).findings) console.log(describe(finding, 'zh', [form]))
console.log(renderMarkdown(toDocument(report, { forms: [form] }), { tables: 'flat' }))
