import { accepted } from './accepted'
import { addFigure } from './add-figure'
import { afterUnread } from './after-unread'
import type { Scope } from './claim'
import type { Says } from './clause-patterns'
import { flows } from './families'
import { leftOpen } from './left-open'
import { meaning } from './meaning'
import { meaningOf } from './meaning-of'
import { afterPart, isOfPart } from './part'
import { fromOf, withPast } from './past'
import type { AfterFigure } from './read-figure'
import { remember } from './remember'
import { parted, says, shapeOf, valuesOf } from './shape'
import type { Meaning, ReadFigure, State } from './state'
import { changed, copyOf } from './state'
import type { Token } from './tokens'
import type { Topic } from './topics'

/** 按期办结50件，延期办结2件: beside those that took longer. */
const isInTime = (words: readonly Token[], text: string): boolean =>
  says(words, '动') &&
  (says(words, '期') || words.some(({ start }) => text.startsWith('当年', start))) &&
  /(?:延期|逾期|超期|跨年)(?:办|答)/.test(text)

/** 主动公开信息6条、依申请公开信息0条: by how they may be disclosed. */
const byManner = /(?:主动|不予)公开(?:政府)?信息/

/** 依申请公开政府信息30条: what was given, not what was asked for, unless it is said that it was received or handled. */
const isOfInformation = (words: readonly Token[], { number }: Token, text: string): boolean =>
  words.findLast(({ kind }) => kind !== '补')?.value === 'information' &&
  (number!.value > 0 || byManner.test(text)) &&
  !says(words, '动')

/** 收到申请7条，2条依申请公开: what became of them, not what was asked for. */
const isOfResult = (told: readonly Token[], object: Token): boolean => !says(told, '动') && object.value === 'manner'

/** 公开行政处罚20条、规范性文件3篇: what was put on a website, unless it is said that they were made. */
const isOfNotices = (row: Says, told: readonly Token[], { start, end }: Token, text: string): boolean =>
  (row === 'decision' || row === 'document' || row === 'act') &&
  '条篇则'.includes(text[end - 1]!) &&
  !text.slice(0, start).endsWith('决定数量') &&
  /公开|公示|公布|发布|信息|^(?:其中|主要|包括|行政..$)/.test(text.slice(0, start)) &&
  !says(told, '动') &&
  !(says(told, '文决') && valuesOf(told, '行').some((act) => act !== 'announced' && act !== 'disclosed'))

const amounts: readonly Topic[] = ['fees', 'processingFee', 'procurement.amount']

const once: readonly (Topic | undefined)[] = [
  ...(['received', 'handled', 'answered', 'licensing', 'penalties', 'coercion'] as const),
  ...(['granted', 'partlyGranted', 'refused', 'unavailable', 'notProcessed'] as const),
]

/** 收到20件…受理14件, 答复8件，按期答复7件: such is told once, and what is told after it is a part. */
const isTwice = (
  { topics: [topic, ...others] }: Meaning,
  { number }: Token,
  scope: Scope,
  { claims }: State,
): boolean =>
  others.length === 0 &&
  once.includes(topic) &&
  claims.some(
    ({ claim }) =>
      claim.kind === 'figure' && claim.topics[0] === topic && claim.scope === scope && claim.value !== number!.value,
  )

/** Whether what a figure is of stands after it: 其中3件涉及拆迁. */
const isBareOf = (words: readonly Token[]) => words.every(({ kind }) => '中补和余'.includes(kind))

/** Reads a count or sum of money. */
export const readCount = (
  known: State,
  words: readonly Token[],
  token: Token,
  after: readonly Token[],
  goesOn: boolean,
  before: ReadFigure | undefined,
  ofAgent: Scope | undefined,
): AfterFigure => {
  const told = parted(words)[1]
  const object = after.findIndex(({ kind }) => kind !== '补' && kind !== '涉')
  // 收到40件申请: what they are stands after the figure.
  const isObject = after[object]?.kind === '申'
  const named = isObject ? remember(known, [after[object]!]) : known
  const state = copyOf(named)
  if (named.from?.near) state.from = undefined
  const { text } = state
  // 其中5人重复申请14件
  const isOfSome = says(told, '中') && told.some(({ value }) => value === 'people')
  const row =
    ofAgent && !isOfSome ? accepted(shapeOf(told), token.kind, shapeOf(after) + (goesOn ? '续' : '')) : undefined
  // 自然人提出的26件申请中，予以公开11件: what follows is of them.
  const isAmong = isObject && text[after[object]!.end] === '中'
  const taken = row?.takes ? after.length : isObject ? object + 1 : 0
  const all = row?.takes ? [...told, ...after] : told
  if (row?.says === 'past') {
    if (before && ofAgent)
      return { state: changed(withPast(changed(state, { compare: true }), before, token), { last: before }), taken: 0 }
    const of = says(told, '申') && !says(told, '比') ? fromOf(told) : state.from
    return { state: changed(state, { compare: true, last: before, from: of && { ...of, past: token } }), taken: 0 }
  }
  // 收到12件，其中学生申请8件，教师申请4件: of what was received.
  const isAnother =
    row?.says === 'request' &&
    state.figures.some(({ topics: [topic], value }) => flows.includes(topic) && value > token.number!.value)
  const isGiven = isOfInformation(told, token, text)
  const isSome = isAnother || isInTime(all, text) || (row && isOfNotices(row.says, told, token, text))
  // 超过1000件的有5个: what is measured by, not a figure.
  const isMeasure = token.number!.low !== token.number!.high && text[token.end] === '的'
  const open = row && leftOpen(row.says, words, state)
  const isResult = isObject && isOfResult(told, after[object]!)
  // 收到有效信息公开申请5件
  const isModified = [...told, ...after].some(({ value }) => value === 'modifier')
  const said =
    row && !(isModified && !state.isToldOnce()) && !isSome && !isGiven && !isMeasure && !isResult
      ? (open?.meaning ?? meaningOf(row.says, all, state, token.number!.value))
      : undefined
  // 通过网站收到6件: it may be all of them.
  const scope = said && (row?.says === 'channel' || isModified) ? 'narrower' : ofAgent
  state.scope = scope ?? state.scope
  const isYuan = said?.topics.some((topic) => amounts.includes(topic)) ?? false
  // 复议3件，已审结2件，均维持: those that were decided.
  if (row?.says === 'flow' && !said && before && /\.total$/.test(before.topics[0] ?? '')) {
    const { value, low, high } = token.number!
    return { state: changed(state, { last: { ...before, value, low, high } }), taken }
  }
  // 受理行政复议12件，其中信息公开类4件: cases that the organ decides.
  if (row?.says === 'decided' && !said) return { state: changed(state, { subject: 'foreign', run: 0 }), taken }
  if (!said || !scope || isYuan !== (token.kind === '元'))
    return {
      state: afterUnread(
        state,
        row?.takes || isObject ? [...words, ...after.slice(0, taken)] : isBareOf(words) ? [...words, ...after] : words,
        token,
        (isSome && !isGiven) || !scope,
      ),
      taken: isObject ? taken : 0,
    }
  const from = open?.state ?? state
  if (isTwice(said, token, scope, from)) return { state: from, taken: 0 }
  if (
    isOfPart(from, isObject ? [...all, after[object]!] : all, token) &&
    row?.says !== 'ofDisclosure' &&
    row?.says !== 'others' &&
    !(row?.takes && row.says === 'outcome')
  )
    return { state: changed(from, { part: 'described', run: 0 }), taken }
  const marked = notedPart(
    row?.takes ? remember(from, after) : from,
    isObject ? [...all, after[object]!] : all,
    said,
    token,
  )
  const noted: State =
    isAmong && says(told, '人') ? changed(marked, { part: 'one', partSize: token.number!.high }) : marked
  const isOfBoth = row?.says === 'outcome' && said.topics[0]?.startsWith('litigation.')
  const isSuit = /\.total$/.test(said.topics[0] ?? '')
  // 自然人7件，其他1件: with those all of them.
  const closedList = row?.says === 'others' && noted.part === 'one' ? changed(noted, { part: 'list' }) : noted
  const separate = says(told, '各') ? eachOf(said) : [said]
  const added = separate.reduce((one, each) => addFigure(one, token, each, scope), closedList)
  const past = state.from?.past
  const isGrown =
    past && (row?.says === 'grown' || (flows.includes(said.topics[0]!) && flows.includes(state.from!.topics[0]!)))
  const next = isGrown ? changed(withPast(added, added.last!, past), { from: meaning(...said.topics) }) : added
  // 行政复议、行政诉讼案件9件，维持5件: of both.
  const suit = isOfBoth
    ? 'litigation'
    : separate.length === 1 && said.topics[0] === 'proceedings.total'
      ? 'proceedings'
      : undefined
  const of: State = suit ? changed(next, { subject: suit }) : next
  return { state: isSuit ? changed(of, { context: true }) : of, taken }
}

/** 行政复议、行政诉讼各1件 are of each. */
const eachOf = (said: Meaning): readonly Meaning[] =>
  said.topics[0] === 'proceedings.total'
    ? [meaning('reconsideration.total'), meaning('litigation.total')]
    : said.topics.map((topic) => meaning(topic))

const otherApplicants = /法人|企业|组织|机构/

const notedPart = (state: State, words: readonly Token[], { topics }: Meaning, token: Token): State => {
  // 上年结转的3件，予以公开1件.
  // 包括上年结转4件，其中予以公开2件.
  const isOfThem =
    topics[0] === 'carriedIn' &&
    state.figures.length === 0 &&
    (state.text[token.start - 1] === '的' || /^(?:包括|其中|含)/.test(state.text))
  const isOfSome = valuesOf(words, '企').some((one) => (one !== 'any' && one !== 'citizens') || !says(words, '动'))
  // 收到公民个人提交的申请5件: all of them, where no other applicants are named.
  const isAllOfThem =
    valuesOf(words, '动')[0] === 'received' &&
    state.figures.length === 0 &&
    (valuesOf(words, '人').length > 1 || !otherApplicants.test(state.text))
  // 收到8件，8件均为自然人申请；办结9件 after 其中3件转办.
  const { value, low } = token.number!
  const isAll = [...state.figures, ...(state.before?.figures ?? [])].some(
    (one) => flows.includes(one.topics[0]) && one.value === value,
  )
  const isMore = flows.includes(topics[0]) && low > state.partSize
  if (isAll || (state.part === 'one' && isMore)) return changed(state, { part: 'whole' })
  if (isOfSome || (says(words, '人') && topics[0] !== 'received' && !isAllOfThem) || isOfThem)
    return afterPart(state, token)
  const isWhole = says(words, '申讼文决费') || valuesOf(words, '动').includes('newlyReceived')
  return isWhole || words.some(({ kind }) => kind === '共') ? changed(state, { part: 'whole' }) : state
}
