// 读一个已发布的网页：认准的照读，没认准的空着并说明；有人改过的页面读得出来。
import { readFileSync } from 'node:fs'
import { parseReport, toDocument } from '@gxgk/core'
import { renderHtml } from '@gxgk/html'
import { describeImportProblem, importReport } from '@gxgk/import'

const report = parseReport(JSON.parse(readFileSync(new URL('./report.json', import.meta.url), 'utf8')))
const { embedded: _, ...meta } = toDocument(report).meta

// 门户的网页：没有内嵌的数据，名目有错字，数字后面有说明，一格没有印出。
const page = renderHtml({ ...toDocument(report), meta })
  .replace('其他法律行政法规禁止公开', '其他法律行政止公开')
  .replace('id="requests.received.person">51<', '>51（含网络申请40件）<')
  .replace('id="requests.carriedIn.person">1<', '>一件<')

const { draft, form, confidence, problems, trace } = await importReport(new TextEncoder().encode(page))
console.log(`${draft?.organ}，${draft?.year} 年度，${form} 年格式，把握 ${(100 * confidence).toFixed(1)}%`)
for (const problem of problems) console.log(describeImportProblem(problem))
const own = trace['requests.otherLaw.person']
if (own) console.log(`${own.path}：${own.raw}，在“${own.label}”一行，把握 ${own.confidence.toFixed(2)}`)

// 本项目写的网页带着数据；改了可见的数字，两者不同的地方逐格告知。
const edited = renderHtml(toDocument(report)).replace(
  'id="requests.granted.person">4<',
  'id="requests.granted.person">5<',
)
for (const problem of (await importReport(edited)).problems) console.log(describeImportProblem(problem))
