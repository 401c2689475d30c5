import type { Block, Document, Inline, Node } from '@gxgk/document'
import { text } from '@gxgk/document'
import type { Deviation } from './deviation'

type Letters = ReadonlyMap<string, string>

const lettersOf = (pairs: string): Letters =>
  new Map(pairs.split(' ').map((pair) => [[...pair][0]!, [...pair][1]!] as const))

/** Radicals that fonts give back for the letters that look like them. */
const radicals = lettersOf(
  '一⼀ 二⼆ 人⼈ 入⼊ 八⼋ 工⼯ 大⼤ 小⼩ 文⽂ 行⾏ 自⾃ 立⽴ 言⾔ 生⽣ 日⽇ 月⽉ 比⽐ 方⽅ 心⼼ 革⾰ 食⾷',
)

/** The letters of the forms as they are written in traditional ones. */
const traditional = lettersOf(
  '开開 关關 机機 构構 类類 数數 据據 号號 规規 总總 计計 办辦 结結 转轉 继繼 续續 项項 价價 采採 购購 态態 发發 现現 废廢 为為 务務 ' +
    '强強 处處 罚罰 许許 对對 与與 业業 组組 织織 会會 复復 议議 诉訴 讼訟 维維 纠糾 审審 尚尚 间間 题題 问問 进進 情情 况況 报報 ' +
    '请請 请請 内內 过過 执執 询詢 补補 举舉 诉訴 书書 籍籍 单單 费費 缴繳 时時 说說 当當 复復 确確 认認 获獲 属屬 国國 家家 ' +
    '经經 济濟 稳穩 护護 权權 益益 个個 第第 无無 没沒 条條 编編 区區 责責 护護 馆館 团團 体體 层層 级級 线線 网網 页頁 动動',
)

const rewritten = (words: string, letters: Letters) => [...words].map((one) => letters.get(one) ?? one).join('')

/** The same tree with other letters in its words, not in its figures. */
const withLetters = <N extends Node>(node: N, letters: Letters): N => {
  if (node.type === 'text') return text(rewritten(node.value, letters)) as Node as N
  if (!('children' in node)) return node
  const children = (node.children as readonly (Block | Inline)[]).map((child) => withLetters(child, letters))
  return { ...node, children }
}

const inLetters = (name: string, letters: Letters, weight: number): Deviation => ({
  name,
  kind: 'label',
  weight,
  apply: (document): Document => withLetters(document, letters),
})

export const letterDeviations: readonly Deviation[] = [
  inLetters('康熙部首', radicals, 1),
  inLetters('繁体字', traditional, 1),
]
