/** What a number is of; `date` for 月、日, `other` for units of things that no table counts, `none` where none follows. */
export type Unit = 'count' | 'percent' | 'points' | 'times' | 'yuan' | 'year' | 'date' | 'other' | 'none'

/** What the words around a number make of it. */
export type Openness = 'about' | 'above' | 'below'

const kinds: readonly (readonly [Unit, string])[] = [
  ['count', '件 条 宗 例 份 次 个 起 项 笔 部 封 件次 人次'],
  ['percent', '% ％'],
  ['points', '百分点 个百分点'],
  ['times', '倍'],
  ['yuan', '元'],
  ['year', '年 年度'],
  ['date', '月 日 月份 时'],
  [
    'other',
    '工作日 自然日 小时 部门 单位 科室 个工作日 个自然日 个小时 个部门 个单位 个科室 个月 个环节 个方面 个栏目 个专栏 个平台 个窗口',
  ],
  ['other', '人 家 名 期 场 处 篇 户 种 类 批 岁 里 号 位 天 级 字 页 股 亩 公里 米 栏 届 分 所 台 辆 组 对 轮'],
]

/** Units by their first character, the longest first. */
const units = /* @__PURE__ */ (() => {
  const found = new Map<string, (readonly [string, Unit])[]>()
  for (const [kind, words] of kinds)
    for (const word of words.split(' ')) {
      const list = found.get(word[0]!) ?? []
      found.set(
        word[0]!,
        [...list, [word, kind] as const].sort((a, b) => b[0].length - a[0].length),
      )
    }
  return found
})()

const unitAt = (text: string, at: number): readonly [string, Unit] | undefined => {
  for (const entry of units.get(text[at] ?? '') ?? []) if (text.startsWith(entry[0], at)) return entry
  return undefined
}

const afterwards: { readonly [word: string]: Openness | undefined } = {
  左右: 'about',
  以上: 'above',
  以下: 'below',
  以内: 'below',
}

export interface Tail {
  /** 1 without 万 or 亿. */
  readonly size: number
  /** 余, 多. */
  readonly more: boolean
  readonly unit: Unit
  readonly around: Openness | undefined
  readonly end: number
}

/** What follows the digits of a number: 万余件左右. */
export const tailAt = (text: string, at: number): Tail => {
  let end = at
  const size = text[end] === '万' ? 10_000 : text[end] === '亿' ? 100_000_000 : 1
  if (size > 1) end++
  let more = text[end] === '余' || text[end] === '多'
  if (more) end++
  const unit = unitAt(text, end)
  if (unit) end += unit[0].length
  const around = afterwards[text.slice(end, end + 2)]
  if (around) end += 2
  else if (text[end] === '余') {
    more = true
    end++
  }
  return { size, more, unit: unit?.[1] ?? 'none', around, end }
}
