import type { Form } from '@gxgk/core'
import type { Block, Document } from '@gxgk/document'
import {
  cell,
  document as documentOf,
  heading,
  item,
  link,
  list,
  paragraph,
  plainText,
  row,
  table,
} from '@gxgk/document'
import { editBlocks, editHeadings } from '../edit'
import type { Random } from '../random'
import { below, pick, some } from '../random'
import type { Deviation } from './deviation'

const around = (
  name: string,
  blocks: (
    document: Document,
    form: Form,
    random: Random,
  ) => { readonly before?: readonly Block[]; readonly after?: readonly Block[] },
  weight = 1,
): Deviation => ({
  name,
  kind: 'surroundings',
  weight,
  apply: (document, form, random) => {
    const { before = [], after = [] } = blocks(document, form, random)
    return documentOf(document.meta, [...before, ...document.children, ...after])
  },
})

const titleOf = (document: Document) => document.meta.title

const metadata = (document: Document, random: Random) => {
  const facts: readonly (readonly [string, string])[] = [
    ['索引号', `000000${below(random, 999)}/2025-00${below(random, 99)}`],
    ['发布机构', document.meta.author ?? '某局'],
    ['发文字号', '无'],
    ['主题分类', '政府信息公开 / 年度报告'],
    ['成文日期', '2025年01月20日'],
    ['公开方式', '主动公开'],
    ['有效性', '有效'],
  ]
  const kept = facts.filter((one) => some(random, facts, 5).has(one))
  const pairs = kept.map(([name, fact]) => [cell(`${name}：`), cell(fact)])
  const named = row([cell('名称：'), cell(titleOf(document), { colSpan: 3 })])
  const wide = pairs.flatMap((pair, i) => (i % 2 === 0 && pairs[i + 1] ? [row([...pair, ...pairs[i + 1]!])] : []))
  return table('', [...wide, named])
}

const crumbs = ['首页', '政务公开', '政府信息公开', '政府信息公开年报', '正文']
const menu = [
  '首页',
  '新闻中心',
  '政务公开',
  '办事服务',
  '互动交流',
  '数据开放',
  '规章库',
  '行政许可',
  '行政处罚',
  '财政预决算',
]

const links = (words: readonly string[]) =>
  list(words.map((word, i) => item([paragraph(link(`https://example.gov.cn/${i}/`, word))])))

/** A sentence with figures that are none of the tables. */
const sentences: readonly ((random: Random) => string)[] = [
  (random) =>
    `全年主动公开政府信息${below(random, 90000)}条，其中门户网站${below(random, 900)}条，政务新媒体${below(random, 900)}条。`,
  (random) => `新收政府信息公开申请${below(random, 200)}件，上年结转${below(random, 9)}件，已全部办结。`,
  (random) =>
    `其中，予以公开${below(random, 90)}件，部分公开${below(random, 20)}件，不予公开${below(random, 9)}件，无法提供${below(random, 30)}件。`,
  (random) => `行政复议${below(random, 9)}件，行政诉讼${below(random, 9)}件，结果维持${below(random, 9)}件。`,
  (random) =>
    `组织培训${below(random, 12)}次，${below(random, 300)}余人次参加，同比增长${below(random, 99)}.${below(random, 99)}%。`,
  (random) => `收取信息处理费${below(random, 999)}元。`,
  () => '1.依申请公开的答复还不够规范；',
  () => '（二）收到和处理政府信息公开申请情况',
  () => '3.政府信息公开行政复议、行政诉讼情况',
  () => '（一）主动公开政府信息情况。',
  () => '（三）政府信息管理。完善公文属性源头认定机制。',
  () => '行政许可、行政处罚、行政强制和行政事业性收费的情况见下文。',
]

const told = (random: Random) => paragraph(pick(random, sentences)(random))

/** A table of a narrative: of other things, with figures. */
const channels = (random: Random) =>
  table('', [
    row([cell('渠道'), cell('数量（条）')]),
    ...['政府网站', '微信公众号', '政务服务大厅'].map((name) => row([cell(name), cell(String(below(random, 5000)))])),
  ])

export const surroundingDeviations: readonly Deviation[] = [
  around('前有元数据表', (document, _, random) => ({ before: [metadata(document, random)] }), 3),
  around(
    '前后有导航',
    (document, _, random) => ({
      before: [
        links([...some(random, menu, 6)]),
        paragraph(`当前位置：${crumbs.join(' > ')}`),
        paragraph(
          `发布时间：2025-01-${10 + below(random, 20)} 来源：${document.meta.author ?? ''} 浏览次数：${below(random, 5000)}次 字体：[大 中 小]`,
        ),
      ],
      after: [
        paragraph('打印本页 关闭窗口 分享到：'),
        links(['上一篇：关于开展年度工作的通知', '下一篇：2023年度法治政府建设报告']),
        paragraph(
          `主办：${document.meta.author ?? ''} 网站标识码：${1000000000 + below(random, 99999999)} 联系电话：0000-${1000000 + below(random, 999999)}`,
        ),
      ],
    }),
    3,
  ),
  around('前有目录', (_, form) => ({
    before: [paragraph('目录'), ...form.sections.map(({ label }) => paragraph(label))],
  })),
  around('前有本栏目录（链接）', (_, form) => ({ before: [links(form.sections.map(({ label }) => label))] })),
  around('浏览器打印的页眉页脚', (document, _, random) => ({
    before: [paragraph(`2025/1/${10 + below(random, 20)} 下午${1 + below(random, 9)}:30 ${titleOf(document)}`)],
    after: [paragraph('https://example.gov.cn/art/2025/1/20/art_101.html'), paragraph('1/6')],
  })),
  around('后有附件', () => ({ after: [paragraph('附件：'), links(['年度报告.docx', '年度报告.pdf'])] })),
  {
    name: '标题分两行',
    kind: 'surroundings',
    apply: (document) => {
      const [, organ, rest] = /^(.*?)(\d{4}年.*)$/.exec(titleOf(document)) ?? []
      return editBlocks(document, (block) =>
        block.type === 'heading' && block.depth === 1 && organ && rest
          ? [heading(1, organ), heading(1, rest)]
          : [block],
      )
    },
  },
  {
    name: '没有标题，只在开头一句里',
    kind: 'surroundings',
    apply: (document, form) =>
      editBlocks(document, (block) =>
        block.type === 'heading' && block.depth === 1
          ? [
              paragraph(
                `按照《中华人民共和国政府信息公开条例》的规定，现公布${titleOf(document)}。本报告由总体情况等${form.sections.length}个部分组成。`,
              ),
            ]
          : [block],
      ),
  },
  {
    name: '标题写“年度”',
    kind: 'surroundings',
    apply: (document) =>
      editBlocks(document, (block) =>
        block.type === 'heading' && block.depth === 1
          ? [heading(1, plainText(block).replace(/(\d{4})年(?=政府信息)/, '$1年度'))]
          : [block],
      ),
  },
  {
    name: '标题后有日期',
    kind: 'surroundings',
    apply: (document, _, random) =>
      editBlocks(document, (block) =>
        block.type === 'heading' && block.depth === 1
          ? [block, paragraph(`2025年1月${1 + below(random, 28)}日`)]
          : [block],
      ),
  },
  {
    name: '叙述中有数字',
    kind: 'surroundings',
    weight: 4,
    apply: (document, form, random) => {
      const narrative = new Set(form.sections.flatMap(({ id, table: own, label }) => (own ? [] : [label, id])))
      return editHeadings(document, (one, label) =>
        narrative.has(label) ? [one, ...Array.from({ length: 1 + below(random, 4) }, () => told(random))] : [one],
      )
    },
  },
  {
    name: '叙述中有别的表格',
    kind: 'surroundings',
    apply: (document, form, random) => {
      const first = form.sections.find(({ table: own }) => !own)?.label
      return editHeadings(document, (one, label) => (label === first ? [one, told(random), channels(random)] : [one]))
    },
  },
  {
    name: '表前有说明',
    kind: 'surroundings',
    apply: (document, form) => {
      const tabular = new Set(form.sections.flatMap(({ table: own, label }) => (own ? [label] : [])))
      return editHeadings(document, (one, label) =>
        tabular.has(label) ? [one, paragraph(`${plainText(one).slice(2)}如下表：`)] : [one],
      )
    },
  },
]

export const lostHeading: Deviation = {
  name: '掉一个标题',
  kind: 'damage',
  weight: 0.3,
  apply: (document, _, random) => {
    const hit = below(random, 6)
    let at = 0
    return editHeadings(document, (one) => (at++ === hit ? [] : [one]))
  },
}
