import { accepted } from './accepted'
import { readEvery } from './read-all'
import { readFigure } from './read-figure'
import { readListed } from './read-listed'
import { readNone } from './read-none'
import { remember } from './remember'
import { meaning } from './meaning'
import { parted, says, shapeOf } from './shape'
import { withGrowthBy } from './read-ratio'
import type { About, ReadClaim, State } from './state'
import { changed, startOf } from './state'
import type { OrganNames } from './organ-names'
import type { Token } from './tokens'
import { tokensOf } from './tokens'
import type { Topic } from './topics'
import { groupOf } from './topics'

const figures = '数百点倍元量乱'
const isFigure = (token: Token | undefined) => token !== undefined && figures.includes(token.kind)

/** Whether a figure follows before the next stop, so that 、 parts two figures and not the words of one. */
const isParted = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < tokens.length && tokens[at]!.kind !== '止'; at++) if (isFigure(tokens[at])) return true
  return false
}

/** The words after a figure up to the next stop, figure or 、. */
const wordsAfter = (tokens: readonly Token[], at: number, text: string): readonly Token[] => {
  let end = at + 1
  for (; end < tokens.length && tokens[end]!.kind !== '止' && !isFigure(tokens[end]); end++)
    if (text[tokens[end]!.start] === '、' && isParted(tokens, end)) break
  const last = tokens[end - 1]
  return tokens.slice(at + 1, last?.kind === '和' && end - 1 > at ? end - 1 : end)
}

/** 2件行政复议、3件行政诉讼获维持: the outcome at the end is of all that are told together. */
const sharedOutcome = (tokens: readonly Token[], from: number): Token | undefined => {
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

/** 收到申请（含上年结转3件）共54件, 各县（市、区）收到: the words before the bracket go on after it. */
const goesOn = (tokens: readonly Token[], at: number, words: readonly Token[], text: string): boolean => {
  const close = tokens.findIndex(({ start }, i) => i > at && '）)'.includes(text[start]!))
  const next = tokens[close + 1]
  if (close < 0 || !next || next.kind === '止' || next.kind === '和' || says(words, '无皆')) return false
  const inside = tokens.slice(at + 1, close)
  return inside[0]?.kind === '中' || (parted(inside)[1].length === 0 && !inside.some(isFigure))
}

/** The figures from here on that nothing but 、 or 和 parts. */
const listedFrom = (tokens: readonly Token[], at: number): readonly Token[] => {
  const listed: Token[] = []
  for (let i = at; i < tokens.length && (isFigure(tokens[i]) || tokens[i]!.kind === '和'); i++)
    if (isFigure(tokens[i])) listed.push(tokens[i]!)
  return listed
}

/** 上年无结转、本年无结转 are two. */
const nonesOf = (words: readonly Token[]): readonly (readonly Token[])[] => {
  const second = words.findLastIndex(({ kind }) => kind === '无')
  const cut = words.findLastIndex(({ kind }, i) => i < second && kind === '和')
  const isTwo = words.findIndex(({ kind }) => kind === '无') < cut
  return isTwo ? [...nonesOf(words.slice(0, cut)), words.slice(cut + 1)] : [words]
}

/** 自然人，98件；其余均予以公开，共11件: words that a bare figure follows after a comma. */
const isLabel = (tokens: readonly Token[], at: number, words: readonly Token[]): boolean => {
  let figure = at + 1
  while (tokens[figure]?.kind === '共' || tokens[figure]?.kind === '补') figure++
  if (tokens[figure]?.kind !== '数' || (tokens[figure + 1]?.kind ?? '止') !== '止') return false
  const shape = shapeOf(parted(words)[1])
  return (
    /[果人局申]/.test(shape) && (figure > at + 1 || /^[果人]+$/.test(shape)) && accepted(shape, '数', '') !== undefined
  )
}

/** A clause without a figure: what it says there was none of, or all of. */
const readClause = (given: State, words: readonly Token[]): State => {
  const known = remember(given, words)
  // 主要集中在征地领域（占71%）, 对企业申请，予以公开4件: what follows is of these.
  const isUnknown = says(words, '生引') && !says(words, '增无皆')
  const isOfSome = says(words, '人企') && says(words, '申') && !says(words, '无皆各')
  const state = changed(known, { last: isUnknown ? undefined : known.last, part: isOfSome ? 'one' : known.part })
  if (state.otherTime) return state
  // 申请数量与上年持平
  if (says(words, '平')) {
    const whole = state.last ?? (/^申/.test(shapeOf(words)) ? meaning('processed') : undefined)
    const at = words.findLast(({ kind }) => kind === '平')!
    return whole && says(words, '比昔') ? withGrowthBy(state, whole, 0, at) : state
  }
  // 政府信息公开申请量增长较快，较上年增长30%.
  if (says(words, '增')) return /^申增/.test(shapeOf(words)) ? changed(state, { from: meaning('processed') }) : state
  if (says(words, '无')) return nonesOf(words).reduce(readNone, state)
  const saysAll = says(words, '皆各局') || words.some(({ kind, start }) => kind === '果' && state.text[start] === '全')
  return saysAll || state.last?.value === 1 ? readEvery(state, words) : state
}

/** Where the sentence tells that some are carried over or left out, 全部办结 can only mean those whose time had come. */
const settled = ({ claims, figures: told }: State, tokens: readonly Token[]): readonly ReadClaim[] => {
  if (tokens.some(({ value }) => value === 'except')) return claims.filter(({ claim }) => claim.kind !== 'allHandled')
  return told.some(({ topics, value }) => topics.includes('carriedOut') && value > 0)
    ? claims.map((one) => (one.claim.kind === 'allHandled' ? { ...one, claim: { ...one.claim, due: true } } : one))
    : claims
}

const strong: readonly string[] = [
  'carriedIn',
  'partlyGranted',
  'carriedOut',
  'newlyReceived',
  'stateSecret',
  'internalAffairs',
  'processInformation',
  'unavailable',
  'notHeld',
]

/** What a sentence says of itself as a whole: that it is of requests, though none of its first words says so. */
const opened = (state: State, tokens: readonly Token[]): State => {
  const suit = tokens.findIndex(({ kind }) => kind === '讼')
  const plainSuits = suit >= 0 && !says(tokens.slice(0, suit), '阻查应外动判')
  if (state.subject !== undefined) return changed(state, { plainSuits })
  const results = new Set(
    tokens.flatMap(({ kind, value }) => (kind === '果' || value === 'newlyReceived' ? [value!] : [])),
  )
  const isOfDocuments = tokens.some(({ kind, value }) => kind === '行' && value === 'announced')
  const isOther = says(tokens, '文决') || (says(tokens, '外') && results.size < 2)
  const isOfRequests =
    says(tokens, '申未') ||
    new Set(tokens.flatMap(({ kind, value }) => (kind === '人' ? [value] : []))).size > 1 ||
    /(?:办理|答复|处理)结果/.test(state.text) ||
    results.size > 1 ||
    [...results].some((one) => strong.includes(one) || groupOf[one as Topic])
  if (isOther || isOfDocuments || !isOfRequests || (suit >= 0 && !says(tokens, '申果')))
    return changed(state, { plainSuits })
  const hasResult = says(tokens, '果')
  return changed(state, { plainSuits, subject: 'requests', requests: hasResult || state.requests })
}

export interface ReadSentence {
  readonly claims: readonly ReadClaim[]
  readonly about: Pick<About, 'subject' | 'otherTime' | 'context'>
}

/** Reads one sentence, as `squeezed` gives it, in the light of what its part of the text is about. */
export const readSentence = (report: State['report'], text: string, about: About, names: OrganNames): ReadSentence => {
  const tokens = tokensOf(text, report.year, names)
  let state = opened(startOf(report, text, about), tokens)
  const opening = state.subject
  let words: Token[] = []
  let skipTo = 0
  // What stands in brackets is said by the way: 办理69件（含上年结转2件），同比增长12%.
  let outside: Pick<State, 'last' | 'part' | 'subject'> = state
  let broken: Token[] = []
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token && at < skipTo) continue
    if (token && token.kind !== '止') {
      if (!isFigure(token)) {
        words.push(token)
        continue
      }
      const apart = words.findLastIndex(({ kind }) => kind === '分')
      // 分别是自然人5件、法人1件: each has its own figure.
      if (apart >= 0 && says(words.slice(apart), '人果局讼动申')) words.splice(apart, 1)
      if (says(words, '分')) {
        const listed = listedFrom(tokens, at)
        state = readListed(remember(state, words), words, listed)
        skipTo = tokens.indexOf(listed.at(-1)!) + 1
      } else {
        const own = wordsAfter(tokens, at, text)
        const shared = sharedOutcome(tokens, at + 1 + own.length)
        const after = shared && own.at(-1)?.kind === '讼' ? [...own, shared] : own
        const goes = isFigure(tokens[at + 1 + own.length])
        const read = readFigure(state, words, token, after, goes)
        state = read.state
        skipTo = at + 1 + Math.min(read.taken, own.length)
      }
      words = []
      continue
    }
    const mark = token ? text[token.start]! : ''
    const opens = mark === '（' || mark === '('
    if (mark === '；' || mark === ';')
      state = changed(state, {
        part: 'whole',
        subject: state.subject === 'foreign' ? opening : state.subject,
        act: state.act === 'announced' || state.act === 'disclosed' ? undefined : state.act,
      })
    // 予以公开：4件、予以公开（4件）: the words go on.
    if (opens) outside = { last: state.last, part: state.part, subject: state.subject }
    if (words.length > 0 && mark !== '' && '：:（('.includes(mark) && isFigure(tokens[at + 1])) continue
    // 收到申请：无; 自然人，98件; 未经复议直接起诉：总计2.
    if (words.length > 0 && mark === '：' && tokens[at + 1]?.kind === '无' && tokens[at + 2]?.kind === '止') continue
    if (mark === '，' && isLabel(tokens, at, words)) continue
    if (words.length > 0) state = readClause(state, words)
    if (opens) outside = { last: state.last, part: state.part, subject: state.subject }
    if (opens) {
      broken = goesOn(tokens, at, words, text) ? words : []
      words = []
    } else if (mark === '）' || mark === ')') {
      state = changed(state, outside)
      words = broken
      broken = []
    } else words = []
  }
  const { subject, otherTime, toldOther } = state
  const context = state.figures.some(({ topics: [topic] }) => /\.total$/.test(topic ?? ''))
  return { claims: settled(state, tokens), about: { subject, otherTime: otherTime && toldOther, context } }
}
