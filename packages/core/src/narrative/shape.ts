import type { Kind, ValueOf } from './kinds'
import type { Token } from './tokens'

/** Words that say nothing of what is told. */
const silent = '补全共我'

const isLitigation = (suit: string | undefined) => suit?.toLowerCase().includes('litigation') === true

/** The kinds of words one after another, without those that say nothing; 信息公开 before 申请 is part of it. */
export const shapeOf = (tokens: readonly Token[]): string => {
  let shape = ''
  let suit: string | undefined
  for (const { kind, value } of tokens) {
    if (silent.includes(kind)) continue
    const before = shape.at(-1)
    // 行政诉讼未经复议直接起诉 are one.
    if (kind === '讼' && before === '讼' && isLitigation(suit) && isLitigation(value)) continue
    if (kind === '讼') suit = value
    if (kind === '申' && (before === '涉' || before === '申')) shape = shape.slice(0, -1) + kind
    else if ((kind !== '和' && kind !== '期') || before !== kind) shape += kind
  }
  return shape
}

/** Whether one of the words is of one of the kinds. */
export const says = (tokens: readonly Token[], kinds: string): boolean => {
  for (const { kind } of tokens) if (kinds.includes(kind)) return true
  return false
}

const nothing: readonly never[] = []

/** What the words of a kind say, each once, in their order. */
export const valuesOf = <K extends Kind>(tokens: readonly Token[], kind: K): readonly ValueOf<K>[] => {
  let found: ValueOf<K>[] | undefined
  for (const token of tokens) {
    if (token.kind !== kind) continue
    const value = token.value as ValueOf<K>
    if (!found) found = [value]
    else if (!found.includes(value)) found.push(value)
  }
  return found ?? nothing
}

/** Words that say whose a figure is, and those that may stand between them. */
const whose = '我大小属生'
const between = '补全和共等中余'

/** The words that say whose a figure is, which stand before those that say what it is, and the others. */
export const parted = (tokens: readonly Token[]): readonly [readonly Token[], readonly Token[]] => {
  const first = tokens.findIndex(({ kind }) => !whose.includes(kind) && !between.includes(kind))
  const head = first < 0 ? tokens : tokens.slice(0, first)
  const last = head.findLastIndex(({ kind }) => whose.includes(kind))
  if (last < 0) return [[], tokens]
  const lead = head.slice(0, last + 1).filter(({ kind }) => kind === '中' || kind === '余' || kind === '共')
  return [head.slice(0, last + 1), [...lead, ...tokens.slice(last + 1)]]
}
