import { accepted } from './accepted'
import { addFigure } from './add-figure'
import type { Scope } from './claim'
import { leftOpen } from './left-open'
import { meaning, meaningOf } from './meaning'
import { afterPart, isOfPart } from './part'
import { withGrowth, withGrowthBy, withRate, withShare, wholeOf } from './read-ratio'
import { remember } from './remember'
import { scopeOf } from './scope'
import { parted, says, shapeOf, valuesOf } from './shape'
import type { Meaning, ReadFigure, State } from './state'
import { changed } from './state'
import type { Token } from './tokens'
import type { Topic } from './topics'

/** What reading a figure leaves, and how many words after it were read with it, so that they say nothing of the next. */
export interface AfterFigure {
  readonly state: State
  readonly taken: number
}

const isEnded = (words: readonly Token[]) => valuesOf(words, '局').includes('ended')

/** Words that take a figure out of the whole of this year, or make it a part of what the tables count. */
const isBarred = (words: readonly Token[]) => says(words, '渠应查阻无乱外时异') || isEnded(words)

const isCount = ({ number, start, end }: Token, words: readonly Token[], text: string): boolean => {
  const { value, unit } = number!
  if (!Number.isInteger(value)) return false
  if (unit !== 'none') return unit === 'count'
  // 申请数为7, 结转0, 部分公开9: a count without its unit, where nothing else can follow.
  const isTold =
    value === 0 || /[为数：:]/.test(text[start - 1] ?? '') || '果动局行人文共决'.includes(words.at(-1)?.kind ?? '止')
  return isTold && /^(?:$|[；;。、）)【]|[，,](?!\d{3}))/.test(text.slice(end, end + 4))
}

/** 按期办结50件，延期办结2件: beside those that took longer. */
const isInTime = (words: readonly Token[], text: string): boolean =>
  says(words, '动') &&
  (says(words, '期') || words.some(({ start }) => text.startsWith('当年', start))) &&
  /(?:延期|逾期|超期|跨年)(?:办|答)/.test(text)

/** 依申请公开政府信息30条: what was given, not what was asked for, unless it is said that it was received or handled. */
const isOfInformation = (words: readonly Token[], { start }: Token, text: string): boolean => {
  const last = words.findLast(({ kind }) => kind === '申')
  return (
    !!last &&
    !says(words, '动') &&
    last.end === start &&
    /^依申请公开(?:政府)?信息$/.test(text.slice(last.start, last.end))
  )
}

/** 公文主动公开62件、依申请公开8件: how documents may be disclosed, and no requests. */
const isOfDocuments = (words: readonly Token[], { text }: State): boolean =>
  !says(words, '动') && words.some(({ kind, start, end }) => kind === '申' && text.slice(start, end) === '依申请公开')

const flows: readonly Topic[] = ['received', 'newlyReceived', 'processed', 'handled', 'answered']
const once: readonly (Topic | undefined)[] = ['received', 'handled', 'answered', 'licensing', 'penalties', 'coercion']

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

const tellsOfRequests = (words: readonly Token[]) =>
  !says(words, '外') && (says(words, '申讼文决费动果中渠阻查应引') || isEnded(words))

/** 区住建局4件: of some office, and still of the same. */
const isOfOffice = (words: readonly Token[], text: string) =>
  words.some(({ kind, end }) => kind === '生' && /[局镇乡处厅县区市]|街道/.test(text.slice(end - 1, end)))

/** A figure that was not understood: what it is of, the next may be of too. */
const afterUnread = (state: State, words: readonly Token[]): State => {
  // 对26件申请逐件答复: nothing says that they are a part.
  if (state.figures.length === 0 && shapeOf(words) === '申' && words[0]!.kind === '补') return state
  // 主要涉及教师招聘5件、学区划分6件.
  const isListed = state.part !== 'whole' && words[0]?.kind === '和'
  // 其中主动公开2件，同意公开8件: a result that is in no table.
  const isResult = valuesOf(words, '行').includes('announced') && !says(words, '文决')
  const isPart =
    !isResult &&
    (isListed || tellsOfRequests(words)) &&
    !says(words, '昔') &&
    (isListed || isBarred(words) || !isOfPart(state, words))
  const next = isPart ? afterPart(state) : state
  // 网上收到申请30件，信函收到20件，共50件.
  const [verb] = valuesOf(words, '动')
  const from = says(words, '渠') && verb === 'received' ? meaning(verb) : state.from
  // 评估规范性文件20件，修改4件，废止3件.
  if (says(words, '查') && says(words, '文')) return changed(next, { run: 0, subject: 'foreign' })
  const isOther =
    !says(words, '中余果引') &&
    says(words, '生') &&
    !isOfOffice(words, state.text) &&
    state.part !== 'list' &&
    state.part !== 'one'
  return changed(next, { from, run: 0, subject: isOther ? 'foreign' : next.subject })
}

/** Reads a figure by the words before it and, where they leave it open, those after it. */
export const readFigure = (
  given: State,
  words: readonly Token[],
  token: Token,
  after: readonly Token[],
  goesOn: boolean,
): AfterFigure => {
  const before = given.last
  const [agent, told] = parted(words)
  const scope = scopeOf(given, agent)
  const state = remember(given, words)
  // What is done with documents goes on to the next that are named.
  state.act = valuesOf(words, '行').at(-1) ?? given.act
  const isOfOther = state.otherTime || (state.act === 'announced' && isOfDocuments(words, given))
  state.last = undefined
  state.scope = scope ?? given.scope
  state.otherTime = isOfOther
  state.toldOther ||= isOfOther && says(words, '申动讼')
  if (isOfOther) {
    const of = fromOf(told)
    const past = token.kind === '数' && token.number!.unit === 'count' && isOfLastYear(words, state) ? token : undefined
    // 同比上升12.9%（2023年为909件）
    if (past && before && scope && shapeOf(told).replace('时', '') === '')
      return { state: changed(withPast(state, before, past), { last: before }), taken: 0 }
    const from = of && past ? { ...of, past } : of
    return { state: changed(state, { run: 0, from: from ?? state.from }), taken: 0 }
  }
  if (says(told, '办')) return { state: withRate(state, token, told), taken: 0 }
  // 自然人168件（79.6%）
  const isBare =
    token.kind === '百' && words.length === 0 && before && '（('.includes(state.text[token.start - 1] ?? '。')
  if (isBare && '）)'.includes(state.text[token.end] ?? '。') && scope && !flows.includes(before.topics[0]!))
    return {
      state: changed(withShare(state, token, [], { ...before, told: before }, scope), { last: before }),
      taken: 0,
    }
  // 占办结总数200件的12.5%
  if (token.kind === '数' && says(told, '占') && after.every(({ kind }) => kind === '补') && before) {
    const whole = readFigure(
      changed(state, { last: undefined }),
      words.slice(words.findIndex(({ kind }) => kind === '占') + 1),
      token,
      [],
      false,
    )
    return { state: changed(whole.state, { last: before }), taken: 0 }
  }
  const isOfBase =
    token.kind === '百' &&
    before &&
    scope &&
    state.text[token.start - 1] === '的' &&
    words.every(({ kind }) => kind === '补')
  if (isOfBase && state.text.slice(0, token.start).lastIndexOf('占') > token.start - 20)
    return {
      state: changed(withShare(state, token, [], { ...before, told: before }, scope), { last: before }),
      taken: 0,
    }
  if (says(told, '增占'))
    return { state: changed(readRatio(state, told, token, after, before, scope), { last: before }), taken: 0 }
  if (token.kind === '元' || (token.kind === '数' && isCount(token, words, state.text)))
    return readCount(state, words, token, after, goesOn, before, scope)
  return { state: changed(state, { last: says(words, '比') ? before : undefined }), taken: 0 }
}

/** Whether the words before a figure say that it is of the year before, and not of a part of it. */
const isOfLastYear = (words: readonly Token[], { report, text }: State): boolean =>
  words.some(({ kind, date, number, start }) =>
    date === 'other' ? number!.value === report.year - 1 : kind === '昔' && '上去'.includes(text[start]!),
  ) && !words.some(({ kind, date }) => date === 'season' || (kind === '时' && date === undefined))

/** By how much it is another than last year's. */
const withPast = (state: State, now: ReadFigure, past: Token): State =>
  now.low === now.high && past.number!.low === past.number!.high
    ? withGrowthBy(state, now, now.value - past.number!.value, past)
    : state

/** Of what a figure is that may go on: 上半年收到58件，全年合计129件. */
const fromOf = (told: readonly Token[]): Meaning | undefined => {
  const [verb] = valuesOf(told, '动')
  return says(told, '申') || verb ? meaning(verb ?? 'processed') : undefined
}

const readRatio = (
  state: State,
  told: readonly Token[],
  token: Token,
  after: readonly Token[],
  before: ReadFigure | undefined,
  scope: Scope | undefined,
): State => {
  if (!scope) return state
  // 增加3个专栏 are none of what was told before.
  const isGrowth = says(told, '增') && '数百点倍'.includes(token.kind) && (token.kind !== '数' || shapeOf(after) === '')
  if (isGrowth) return withGrowth(state, token, told, before, scope)
  const share = told.findIndex(({ kind }) => kind === '占')
  if (share < 0 || token.kind !== '百' || says(told, '增')) return state
  const isRate = state.text[told[share]!.start] === '率' && state.subject === 'requests'
  const known = state.from?.near ? changed(state, { from: undefined }) : state
  const whole = wholeOf(told.slice(0, share), known, before, isRate)
  return whole
    ? changed(withShare(state, token, told.slice(share + 1), whole, scope), { from: { ...whole, near: true } })
    : state
}

const readCount = (
  known: State,
  words: readonly Token[],
  token: Token,
  after: readonly Token[],
  goesOn: boolean,
  before: ReadFigure | undefined,
  scope: Scope | undefined,
): AfterFigure => {
  const told = parted(words)[1]
  const object = after.findIndex(({ kind }) => kind !== '补' && kind !== '涉')
  // 收到40件申请: what they are stands after the figure.
  const isObject = after[object]?.kind === '申'
  const named = isObject ? remember(known, [after[object]!]) : known
  const state = named.from?.near ? changed(named, { from: undefined }) : named
  const { text } = state
  // 其中5人重复申请14件
  const isOfSome =
    says(told, '中') &&
    told.some(({ kind, date, start }) => kind === '补' && date === undefined && /\d/.test(text[start]!))
  const row =
    scope && !isOfSome ? accepted(shapeOf(told), token.kind, shapeOf(after) + (goesOn ? '续' : '')) : undefined
  // 自然人提出的26件申请中，予以公开11件: what follows is of them.
  const isAmong = isObject && text[after[object]!.end] === '中'
  const taken = row?.takes ? after.length : isObject ? object + 1 : 0
  const all = row?.takes ? [...told, ...after] : told
  if (row?.says === 'past') {
    if (before && scope)
      return { state: changed(withPast(changed(state, { compare: true }), before, token), { last: before }), taken: 0 }
    const of = says(told, '申') && !says(told, '比') ? fromOf(told) : state.from
    return { state: changed(state, { compare: true, last: before, from: of && { ...of, past: token } }), taken: 0 }
  }
  const isSome = isInTime(all, text) || isOfInformation(told, token, text)
  // 超过1000件的有5个: what is measured by, not a figure.
  const isMeasure = token.number!.low !== token.number!.high && text[token.end] === '的'
  const open = row && leftOpen(row.says, words, state)
  const said =
    row && !isSome && !isMeasure ? (open?.meaning ?? meaningOf(row.says, all, state, token.number!.value)) : undefined
  const isYuan = said?.topics.some((topic) => topic === 'fees' || topic === 'processingFee') ?? false
  // 复议3件，已审结2件，均维持: those that were decided.
  if (row?.says === 'flow' && !said && before && /\.total$/.test(before.topics[0] ?? '')) {
    const { value, low, high } = token.number!
    return { state: changed(state, { last: { ...before, value, low, high } }), taken }
  }
  // 受理行政复议12件，其中信息公开类4件: cases that the organ decides.
  if (row?.says === 'decided' && !said) return { state: changed(state, { subject: 'foreign', run: 0 }), taken }
  if (!said || !scope || isYuan !== (token.kind === '元'))
    return {
      state: afterUnread(state, row?.takes || isObject ? [...words, ...after.slice(0, taken)] : words),
      taken: isObject ? taken : 0,
    }
  const from = open?.state ?? state
  if (isTwice(said, token, scope, from)) return { state: from, taken: 0 }
  if (
    isOfPart(from, isObject ? [...all, after[object]!] : all) &&
    row?.says !== 'ofDisclosure' &&
    !(row?.takes && row.says === 'outcome')
  )
    return { state: changed(from, { part: 'described', run: 0 }), taken }
  const marked = notedPart(
    row?.takes ? remember(from, after) : from,
    isObject ? [...all, after[object]!] : all,
    said,
    token,
  )
  const noted: State = isAmong && says(told, '人') ? changed(marked, { part: 'one' }) : marked
  const isOfBoth = row?.says === 'outcome' && said.topics[0]?.startsWith('litigation.')
  const isSuit = /\.total$/.test(said.topics[0] ?? '')
  const separate = says(told, '各') ? eachOf(said) : [said]
  const added = separate.reduce((one, each) => addFigure(one, token, each, scope), noted)
  const past = state.from?.past
  const isGrown =
    past && (row?.says === 'grown' || (flows.includes(said.topics[0]!) && flows.includes(state.from.topics[0]!)))
  const next = isGrown ? changed(withPast(added, added.last!, past), { from: meaning(...said.topics) }) : added
  const of: State = isOfBoth ? changed(next, { subject: 'litigation' }) : next
  return { state: isSuit ? changed(of, { context: true }) : of, taken }
}

/** 行政复议、行政诉讼各1件 are of each. */
const eachOf = (said: Meaning): readonly Meaning[] =>
  said.topics[0] === 'proceedings.total'
    ? [meaning('reconsideration.total'), meaning('litigation.total')]
    : said.topics.map((topic) => meaning(topic))

const notedPart = (state: State, words: readonly Token[], { topics }: Meaning, { start }: Token): State => {
  // 上年结转的3件，予以公开1件.
  const isOfThem = topics[0] === 'carriedIn' && state.figures.length === 0 && state.text[start - 1] === '的'
  const isOfSome = valuesOf(words, '企').some((one) => one !== 'any')
  if (isOfSome || (says(words, '人') && topics[0] !== 'received') || isOfThem) return afterPart(state)
  const isWhole = says(words, '申讼文决费') || valuesOf(words, '动').includes('newlyReceived')
  return isWhole || words.some(({ kind }) => kind === '共') ? changed(state, { part: 'whole' }) : state
}
