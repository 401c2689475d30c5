import { isCompared } from './remember'
import type { State } from './state'
import type { Token } from './tokens'
import { numberOf } from './tokens'

/** 1月1日至12月31日、截至12月底、1-12月: the whole of a year. */
const wholeYear = /1月1日.{0,14}12月31|截[至止].{0,8}12月(?:31|底|末)|(?<!\d)1(?:月份?)?[-—–~至到]12月/

const isDate = (token: Token): boolean => {
  const unit = numberOf(token)?.unit
  return unit === 'year' || unit === 'date'
}

/** What a year or day is among the words around it, which it may belong to or bar. */
const senseOf = (token: Token, state: State): Token['sense'] => {
  const number = numberOf(token)
  if (number?.unit === 'date') return { is: wholeYear.test(state.text) ? 'fill' : 'bar' }
  const lastYear = number?.unit === 'year' && number.value === state.report.year - 1
  return lastYear && isCompared(state, token.start) ? { is: 'compare' } : token.sense
}

/** 2023年结转0件, 结转至2025年3件: the two words are one; gives how many tokens it is. */
const carried = (
  tokens: readonly Token[],
  at: number,
  { text, report }: State,
): readonly [number, Token] | undefined => {
  const isCarry = (token: Token | undefined) =>
    token?.sense.is === 'rest' && text.slice(token.start, token.end) === '结转'
  const yearAt = (i: number) => {
    const number = tokens[i] && numberOf(tokens[i])
    return number?.unit === 'year' ? number.value - report.year : undefined
  }
  const token = tokens[at]!
  if (yearAt(at) === -1 && isCarry(tokens[at + 1]))
    return [2, { ...token, sense: { is: 'result', topic: 'carriedIn' }, end: tokens[at + 1]!.end }]
  if (!isCarry(token)) return undefined
  const to = tokens[at + 1]?.sense.is === 'fill' ? at + 2 : at + 1
  return yearAt(to) === 1
    ? [to - at + 1, { ...token, sense: { is: 'result', topic: 'carriedOut' }, end: tokens[to]!.end }]
    : undefined
}

/** Dates as words; other numbers part the words. */
export const datesAsWords = (tokens: readonly Token[], state: State): readonly Token[] => {
  if (!tokens.some(isDate)) return tokens
  const words: Token[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!
    const [count, word] = carried(tokens, at, state) ?? [
      1,
      isDate(token) ? { ...token, sense: senseOf(token, state) } : token,
    ]
    words.push(word)
    at += count
  }
  return words
}
