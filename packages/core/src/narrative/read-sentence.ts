import { endOfItem, goesOn, isFigure, isLabel, listedFrom, sharedOutcome, wordsAfter } from './around-figures'
import { readEvery } from './read-every'
import { readFigure } from './read-figure'
import { readListed } from './read-listed'
import { readNone } from './read-none'
import { remember } from './remember'
import { meaning } from './meaning'
import { consistent } from './consistent'
import { mattersOf } from './matters'
import { withoutNeutral } from './neutral'
import { withoutOtherApplications } from './other-applications'
import { says, shapeOf, valuesOf } from './shape'
import { withGrowthBy } from './read-ratio'
import type { About, From, ReadClaim, State } from './state'
import { changed, startOf } from './state'
import type { OrganNames } from './organ-names'
import type { Token } from './tokens'
import { tokensOf } from './tokens'
import { groupOf } from './topics'

/** 上年无结转、本年无结转 are two. */
const nonesOf = (words: readonly Token[]): readonly (readonly Token[])[] => {
  const second = words.findLastIndex(({ kind }) => kind === '无')
  const cut = words.findLastIndex(({ kind }, i) => i < second && kind === '和')
  const isTwo = words.findIndex(({ kind }) => kind === '无') < cut
  return isTwo ? [...nonesOf(words.slice(0, cut)), words.slice(cut + 1)] : [words]
}

/** 主要为自然人: of what a share is that follows. */
const labelOf = (words: readonly Token[]): From | undefined => {
  const [applicant, ...others] = valuesOf(words, '人')
  const isLabel = applicant && others.length === 0 && !says(words, '皆各无生')
  return isLabel ? meaning(applicant) : undefined
}

/** A clause without a figure: what it says there was none of, or all of. */
const readClause = (given: State, words: readonly Token[]): State => {
  const known = remember(given, words)
  // 主要集中在征地领域（占71%）, 对企业申请，予以公开4件: what follows is of these.
  const isUnknown = says(words, '生引') && !says(words, '增无皆')
  const isOfSome = says(words, '人企') && says(words, '申') && !says(words, '无皆各') && known.last?.value !== 1
  // 申请人主要为自然人，占比96.7%: what a share is of that follows.
  const label = labelOf(words)
  // 内容为招标文件: of what the requests are.
  const isContent = (known.subject === 'foreign' || words[0]!.kind === '引') && !says(words, '动行')
  const subject = isContent ? given.subject : known.subject
  const state = changed(known, {
    apart: isUnknown || known.apart || label !== undefined,
    from: label ?? known.from,
    part: isOfSome ? 'one' : known.part,
    partSize: isOfSome ? Infinity : known.partSize,
    subject,
  })
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
  const saysAll =
    says(words, '皆各局期') ||
    /^[并且现目前]*已/.test(state.text.slice(words[0]!.start)) ||
    words.some(({ kind, start }) => kind === '果' && state.text[start] === '全')
  return saysAll || state.last?.value === 1 ? readEvery(state, words) : state
}

/** Where the sentence tells that some are carried over or left out, 全部办结 can only mean those whose time had come. */
const settled = ({ claims, figures: told }: State, tokens: readonly Token[]): readonly ReadClaim[] => {
  if (says(tokens, '除')) return claims.filter(({ claim }) => claim.kind !== 'allHandled')
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

const notOfDisclosure = /(?:[均都]不|不)涉及?(?:政府)?信息公开|[均都]非(?:政府)?信息公开|[作做]出?了?复议决定/

/** What a sentence says of itself as a whole: that it is of requests, though none of its first words says so. */
const opened = (given: State, tokens: readonly Token[]): State => {
  // 行政复议35件、行政诉讼61件，均不涉及政府信息公开.
  const state = notOfDisclosure.test(given.text) ? changed(given, { others: true }) : given
  const suit = tokens.findIndex(({ kind }) => kind === '讼')
  const plainSuits = suit >= 0 && !says(tokens.slice(0, suit), '阻查应外动判')
  if (state.subject !== undefined && state.subject !== 'foreign') return changed(state, { plainSuits })
  const isNew = valuesOf(tokens, '动').includes('newlyReceived')
  const results = [...valuesOf(tokens, '果'), ...(isNew ? (['newlyReceived'] as const) : [])]
  const isOfDocuments = tokens.some(({ kind, value }) => kind === '行' && value === 'announced')
  const isOther = says(tokens, '文决') || (says(tokens, '外') && results.length < 3)
  const isOfRequests =
    says(tokens, '申未') ||
    valuesOf(tokens, '人').length > 1 ||
    /(?:办理|答复|处理)结果/.test(state.text) ||
    results.length > 1 ||
    results.some((one) => strong.includes(one) || groupOf[one])
  if (isOther || isOfDocuments || !isOfRequests || (suit >= 0 && !says(tokens, '申果')))
    return changed(state, { plainSuits })
  const hasResult = says(tokens, '果')
  return changed(state, { plainSuits, subject: 'requests', requests: hasResult || state.requests })
}

/** What stands in brackets is said by the way: what is unread of it, 83件（网络61件、信函22件）, parts no figures. */
const closed = (outside: State, inside: State, goesOn: boolean): State => {
  const { last, apart, part, subject, act, figures } = outside
  const run = inside.figures === figures ? outside.run : inside.run
  // 复议2件（其中1件为2023年的），维持1件: the other year is of what is in the brackets.
  const { otherTime, season } = goesOn ? inside : outside
  return changed(inside, { last, apart, part, subject, act, run, otherTime, season })
}

/** 与上年相比增加2件, as a sentence begins: of what the one before it told. */
const isComparison = (tokens: readonly Token[]): boolean => {
  const first = tokens.slice(0, tokens.findIndex(isFigure))
  return says(first, '比') && says(first, '增') && first.every(({ kind }) => '比增补共止全'.includes(kind))
}

/** 未发生因信息公开申请行政复议，提起行政诉讼的情况: the suits of a clause that go on with what there was none of. */
const isMoreOfNone = (words: readonly Token[], text: string): boolean =>
  /^[和讼]+$/.test(shapeOf(words)) &&
  /(?:情况|情形|现象|[讼议])(?:的?发生)?$/.test(text.slice(words[0]!.start, words.at(-1)!.end))

export interface ReadSentence {
  readonly claims: readonly ReadClaim[]
  readonly about: Pick<About, 'subject' | 'otherTime' | 'context' | 'whole' | 'before'>
}

/** Reads one sentence, as `squeezed` gives it, in the light of what its part of the text is about. */
export const readSentence = (report: State['report'], text: string, about: About, names: OrganNames): ReadSentence => {
  const all = withoutOtherApplications(tokensOf(text, report.year, names), text, about.requests)
  const tokens = withoutNeutral(all, text)
  let state = opened(startOf(report, text, about, mattersOf(tokens, text)), tokens)
  if (about.whole && isComparison(tokens)) state = changed(state, { from: { ...about.whole, near: true } })
  const opening = state.subject
  let words: Token[] = []
  let skipTo = 0
  // What stands in brackets is said by the way: 办理69件（含上年结转2件），同比增长12%.
  let outside: State = state
  let broken: Token[] = []
  let none: Token | undefined
  let closes = -1
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
    const opens = mark === '（'
    if (mark === '；')
      state = changed(state, {
        part: 'whole',
        subject: state.subject === 'foreign' ? opening : state.subject,
        act: state.act === 'disclosed' ? undefined : state.act,
      })
    // 不予公开（属于内部事务信息）4件: one word for the figure.
    if (opens && words.length > 0 && closes < at) closes = endOfItem(tokens, at, text)
    if (closes >= at && (opens || closes === at)) continue
    // 予以公开：4件、予以公开（4件）: the words go on.
    if (opens) outside = state
    if (words.length > 0 && (opens || mark === '：') && isFigure(tokens[at + 1])) continue
    // 收到申请：无; 自然人，98件; 未经复议直接起诉：总计2.
    if (words.length > 0 && mark === '：' && tokens[at + 1]?.kind === '无' && tokens[at + 2]?.kind === '止') continue
    if (mark === '，' && isLabel(tokens, at, words)) continue
    if (words.length > 0) {
      state = readClause(state, none && isMoreOfNone(words, text) ? [none, ...words] : words)
      none = mark === '，' && says(words, '讼申') ? words.find(({ kind }) => kind === '无') : undefined
    }
    if (opens) {
      outside = state
      broken = goesOn(tokens, at, words, text) ? words : []
      words = []
    } else if (mark === '）') {
      state = closed(outside, state, broken.length > 0)
      words = broken
      broken = []
    } else words = []
  }
  const { subject, otherTime, toldOther, figures, last, part } = state
  const before = figures.length > 0 ? { figures, last, part } : undefined
  const context = state.figures.some(({ topics: [topic] }) => /\.total$/.test(topic ?? ''))
  const whole = state.figures.find(
    ({ topics: [topic] }) => topic === 'received' || topic === 'newlyReceived' || topic === 'processed',
  )
  return {
    claims: consistent(settled(state, tokens), state),
    about: { subject, otherTime: otherTime && toldOther, context, whole, before },
  }
}
