import { datesAsWords } from './dates'
import type { Label } from './label'
import { labelOf, parted, says } from './label'
import { readClause } from './read-clause'
import { readFigure } from './read-figure'
import { readListed } from './read-listed'
import { remember } from './remember'
import type { About, ReadClaim, State } from './state'
import { startOf } from './state'
import type { ToldNumber } from './told-number'
import type { Token } from './tokens'
import { numberOf, tokensOf } from './tokens'

const isStop = ({ sense }: Token) => sense.is === 'stop'
const parts = (token: Token) => {
  const number = numberOf(token)
  return number !== undefined && number.unit !== 'year'
}

/** The words after a figure up to the next stop, figure or 、. */
const wordsAfter = (tokens: readonly Token[], at: number, text: string): readonly Token[] => {
  let end = at + 1
  while (end < tokens.length && !isStop(tokens[end]!) && !parts(tokens[end]!) && text[tokens[end]!.start] !== '、')
    end++
  return tokens.slice(at + 1, end)
}

/** 收到申请（含上年结转3件）共54件, 各县（市、区）收到: the words before the bracket go on after it. */
const goesOn = (tokens: readonly Token[], at: number, label: Label, text: string): boolean => {
  const close = tokens.findIndex(({ start }, i) => i > at && '）)'.includes(text[start]!))
  const next = tokens[close + 1]
  if (close < 0 || !next || isStop(next) || next.sense.is === 'join' || says(label, 'none') || says(label, 'all'))
    return false
  const inside = tokens.slice(at + 1, close)
  return inside[0]?.sense.is === 'part' || (parted(inside)[1].length === 0 && !inside.some(parts))
}

/** The figures from here on that nothing but 、 or 和 parts. */
const listedFrom = (tokens: readonly Token[], at: number) => {
  const listed: { readonly number: ToldNumber; readonly token: Token }[] = []
  for (let i = at; i < tokens.length; i++) {
    const number = numberOf(tokens[i]!)
    if (number) listed.push({ number, token: tokens[i]! })
    else if (tokens[i]!.sense.is !== 'join') break
  }
  return listed
}

/** Where the sentence itself tells that some are carried over, 全部办结 can only mean those whose time had come. */
const settled = ({ claims, figures }: State): readonly ReadClaim[] =>
  figures.some(({ topics, value }) => topics.includes('carriedOut') && value > 0)
    ? claims.map((one) => (one.claim.kind === 'allHandled' ? { ...one, claim: { ...one.claim, due: true } } : one))
    : claims

/** Reads one sentence, as `squeezed` gives it, in the light of what its part of the text is about. */
export const readSentence = (
  report: State['report'],
  text: string,
  about: About,
): { readonly claims: readonly ReadClaim[]; readonly subject: State['subject']; readonly otherTime: boolean } => {
  const state = startOf(report, text, about)
  const tokens = datesAsWords(tokensOf(text), state)
  let label: Token[] = []
  let skipTo = 0
  // What stands in brackets is said by the way: 办理69件（含上年结转2件），同比增长12%.
  let outside: Pick<State, 'last' | 'part'> = state
  let broken: Token[] = []
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token && at < skipTo) continue
    if (!token || isStop(token)) {
      const next = tokens[at + 1]
      const mark = token ? text[token.start]! : ''
      const opens = mark === '（' || mark === '('
      if (opens) outside = { last: state.last, part: state.part }
      if (mark === '；' || mark === ';') state.part = 'whole'
      // 予以公开：4件、予以公开（4件）: the label goes on.
      if (token && next && label.length > 0 && '：:（('.includes(text[token.start]!) && parts(next)) continue
      const clause = labelOf(label, text)
      if (label.length > 0) {
        remember(state, clause)
        readClause(state, clause)
      }
      if (opens) {
        broken = goesOn(tokens, at, clause, text) ? label : []
        label = []
      } else if (mark === '）' || mark === ')') {
        state.last = outside.last
        state.part = outside.part
        label = broken
        broken = []
      } else label = []
      continue
    }
    const number = numberOf(token)
    if (!number || number.unit === 'year') {
      label.push(token)
      continue
    }
    const own = labelOf(label, text)
    label = []
    if (says(own, 'respectively')) {
      remember(state, own)
      const listed = listedFrom(tokens, at)
      readListed(state, own, listed)
      skipTo = tokens.indexOf(listed.at(-1)!.token) + 1
    } else {
      const after = wordsAfter(tokens, at, text)
      if (readFigure(state, number, token, own, after)) skipTo = at + 1 + after.length
    }
  }
  return { claims: settled(state), subject: state.subject, otherTime: state.otherTime && state.toldOther }
}
