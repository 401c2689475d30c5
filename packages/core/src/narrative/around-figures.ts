import { accepted } from './accepted'
import { parted, says, shapeOf } from './shape'
import type { Token } from './tokens'

// Which words stand around a figure, and go with it.

const figures = '数百点倍元量乱'
export const isFigure = (token: Token | undefined) => token !== undefined && figures.includes(token.kind)

/** Whether a figure follows before the next stop, so that 、 parts two figures and not the words of one. */
const isParted = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < tokens.length && tokens[at]!.kind !== '止'; at++) if (isFigure(tokens[at])) return true
  return false
}

/** 2件因年底收到，按规定结转下年度: what a reason leads to, after a comma. */
const endOfReason = (tokens: readonly Token[], from: number, end: number): number => {
  if (!says(tokens.slice(from, end), '因')) return end
  let next = end + 1
  while (next < tokens.length && tokens[next]!.kind !== '止' && !isFigure(tokens[next])) next++
  const said = tokens.slice(end + 1, next)
  return said.at(-1)?.value === 'carriedOut' && /^期?果$/.test(shapeOf(said)) ? next : end
}

/** The words after a figure up to the next stop, figure or 、. */
export const wordsAfter = (tokens: readonly Token[], at: number, text: string): readonly Token[] => {
  let end = at + 1
  for (; end < tokens.length && tokens[end]!.kind !== '止' && !isFigure(tokens[end]); end++)
    if (text[tokens[end]!.start] === '、' && isParted(tokens, end)) break
  if (text[tokens[end]?.start ?? text.length] === '，') end = endOfReason(tokens, at + 1, end)
  const last = tokens[end - 1]
  return tokens.slice(at + 1, last?.kind === '和' && end - 1 > at ? end - 1 : end)
}

/** 2件行政复议、3件行政诉讼获维持: the outcome at the end is of all that are told together. */
export const sharedOutcome = (tokens: readonly Token[], from: number): Token | undefined => {
  let at = from
  while (tokens[at]?.kind === '和' && tokens[at + 1]?.kind === '数') {
    at += 2
    while (tokens[at] && '补涉因'.includes(tokens[at]!.kind)) at++
    if (tokens[at]?.kind !== '讼') return undefined
    at++
    while (tokens[at]?.kind === '补') at++
  }
  return at > from && tokens[at]?.kind === '局' ? tokens[at] : undefined
}

/** Where the bracket closes of 不予公开（属于内部事务信息）4件, an item told with its group: its words are of the figure too. */
export const endOfItem = (tokens: readonly Token[], at: number, text: string): number => {
  const close = tokens.findIndex(({ start }, i) => i > at && text[start] === '）')
  const inside = tokens.slice(at + 1, close)
  const isItem = says(inside, '果讼') && inside.every(({ kind }) => '果讼补和等'.includes(kind))
  const next = tokens.slice(close + 1).find(({ kind }) => kind !== '补' && kind !== '共')
  return close > 0 && isItem && isFigure(next) ? close : -1
}

/** 收到申请（含上年结转3件）共54件, 各县（市、区）收到: the words before the bracket go on after it. */
export const goesOn = (tokens: readonly Token[], at: number, words: readonly Token[], text: string): boolean => {
  const close = tokens.findIndex(({ start }, i) => i > at && text[start] === '）')
  const next = tokens[close + 1]
  if (close < 0 || !next || next.kind === '止' || next.kind === '和' || says(words, '无皆')) return false
  const inside = tokens.slice(at + 1, close)
  // 制发（修订）规范性文件3件
  const isManner =
    '动行'.includes(words.at(-1)?.kind ?? '止') &&
    '文申决'.includes(next.kind) &&
    inside.every(({ kind }) => '查动行补生和'.includes(kind))
  if (isManner) return true
  // 其他（申请人撤回）1件
  const isOther = !inside.some(isFigure) && !says(inside, '果') && words.at(-1)?.value === 'other'
  return isOther || inside[0]?.kind === '中' || (parted(inside)[1].length === 0 && !inside.some(isFigure))
}

/** The figures from here on that nothing but 、 or 和 parts. */
export const listedFrom = (tokens: readonly Token[], at: number): readonly Token[] => {
  const listed: Token[] = []
  for (let i = at; i < tokens.length && (isFigure(tokens[i]) || tokens[i]!.kind === '和'); i++)
    if (isFigure(tokens[i])) listed.push(tokens[i]!)
  return listed
}

/** 自然人，98件；其余均予以公开，共11件: words that a bare figure follows after a comma. */
export const isLabel = (tokens: readonly Token[], at: number, words: readonly Token[]): boolean => {
  let figure = at + 1
  while (tokens[figure]?.kind === '共' || tokens[figure]?.kind === '补') figure++
  if (tokens[figure]?.kind !== '数' || (tokens[figure + 1]?.kind ?? '止') !== '止') return false
  const shape = shapeOf(parted(words)[1])
  return (
    /[果人局申]/.test(shape) && (figure > at + 1 || /^[果人]+$/.test(shape)) && accepted(shape, '数', '') !== undefined
  )
}
