import { bench, describe } from 'vitest'
import { check } from '../check/check'
import { form2021 } from '../forms/2021'
import { blankDraft } from '../model/blank-draft'
import type { AnyDraft } from '../model/report'
import { claims } from './claims'

const prose =
  '围绕中心工作更新栏目，规范发布流程，完善审核机制，压实各科室责任，公开渠道不断拓宽，群众获取信息更加方便。开展业务培训6次，发布各类信息1280条，解读信息20条。'
const preamble =
  '本报告所列数据的统计期限为2024年1月1日至2024年12月31日。如有疑问，请与某县教育局办公室联系，电话见首页。'
const telling =
  '（二）依申请公开。全年收到政府信息公开申请51件，上年结转1件，比上年增加12件；办结49件，其中予以公开4件，占8.2%，部分公开40件；结转下年度3件。因政府信息公开被申请行政复议1件，未发生行政诉讼。'
const management = '（三）政府信息管理。落实三审三校。（四）平台建设。维护网站。'
const safeguards = '（五）监督保障。接受社会评议。'
const problems = '存在的问题：解读形式不够多样。改进措施：增加图解。'
const other = '本年度未收取信息处理费。'

/** So much prose that the narratives have 3,000 characters together. */
const rest = 3000 - [preamble, telling, management, safeguards, problems, other].join('').length
const filled = prose.repeat(40).slice(0, rest)
const cut = Math.floor(rest / 2)

/** The figures that the narratives tell. */
const figures: { readonly [row: string]: { readonly [column: string]: number } } = {
  'requests.received': { person: 51, total: 51 },
  'requests.carriedIn': { person: 1, total: 1 },
  'requests.granted': { person: 4, total: 4 },
  'requests.partlyGranted': { person: 40, total: 40 },
  'requests.internalAffairs': { person: 5, total: 5 },
  'requests.handled': { person: 49, total: 49 },
  'requests.carriedOut': { person: 3, total: 3 },
  'proceedings.reconsideration': { upheld: 1, total: 1 },
}
const { tables, ...facts } = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0) as AnyDraft
const told = Object.entries(tables).map(([table, rows]) => [
  table,
  Object.fromEntries(Object.entries(rows!).map(([row, cells]) => [row, { ...cells, ...figures[`${table}.${row}`] }])),
])
const bare: AnyDraft = { ...facts, tables: Object.fromEntries(told) as AnyDraft['tables'] }
const overview = [filled.slice(0, cut), telling, management, filled.slice(cut), safeguards].join('')
// As it comes from a file, its strings all of one piece.
const text = JSON.stringify({ ...bare, narratives: { preamble, overview, problems, other } })
const report = JSON.parse(text) as AnyDraft

let sink = 0

// JSON.parse of such a report takes 10 to 12 µs on a quiet core: five times that are 50 to 60 µs. Vitest runs the source as
// many modules, where check takes about a fifth more than in the built package.
describe('a report with 3,000 characters of narrative (target: check with them at most 5 × JSON.parse)', () => {
  bench('JSON.parse', () => {
    sink += (JSON.parse(text) as { year: number }).year
  })
  bench('claims', () => {
    sink += claims(report).length
  })
  bench('check without narratives', () => {
    sink += check(bare).findings.length
  })
  bench('check with narratives', () => {
    sink += check(report).findings.length
  })
})

if (check(report).findings.length > 0) throw new Error('the narratives do not tell the figures')
if (sink < 0) throw new Error('the work was not done')
