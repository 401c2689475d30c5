// 两年对照：逐格的增减、逐句的增删；对照结果也是文档，写成 HTML 时带图。
import { readFileSync } from 'node:fs'
import { compare, comparisonToDocument, parseReport } from '@gxgk/core'
import { renderHtml } from '@gxgk/html'
import { writeWhole } from './write-whole.mjs'

const report = parseReport(JSON.parse(readFileSync(new URL('./report.json', import.meta.url), 'utf8')))

// 没有上一年的报告时，拿今年的改几个数字来演示；真用时读两份文件。
const previous = structuredClone(report)
Object.assign(previous, { year: report.year - 1, narratives: { ...report.narratives, other: '未收取信息处理费。' } })
Object.assign(previous.tables.requests.received, { person: 20, total: 20 })
Object.assign(previous.tables.requests.granted, { person: 0, total: 0 })

const comparison = compare(previous, report)
for (const { address, before, after, change, relative } of comparison.figures.filter(({ same }) => !same))
  console.log(
    `${address}：${before} → ${after}，增减 ${change}${relative === undefined ? '' : `（${(100 * relative).toFixed(1)}%）`}`,
  )
for (const { section, runs } of comparison.narratives)
  for (const { removed, added } of runs) console.log(section, removed, '→', added)

console.log(writeWhole('comparison.html', renderHtml(comparisonToDocument(comparison))))
