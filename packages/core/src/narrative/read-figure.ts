import type { Scope } from './claim'
import { flows } from './families'
import { fromOf, isOfLastYear, withPast } from './past'
import { readCount } from './read-count'
import { withGrowth, withRate, withShare, wholeOf } from './read-ratio'
import { remember } from './remember'
import { scopeOf } from './scope'
import { parted, says, shapeOf, valuesOf } from './shape'
import type { ReadFigure, State } from './state'
import { changed } from './state'
import type { Token } from './tokens'

/** What reading a figure leaves, and how many words after it were read with it, so that they say nothing of the next. */
export interface AfterFigure {
  readonly state: State
  readonly taken: number
}

const isCount = ({ number, start, end }: Token, words: readonly Token[], text: string): boolean => {
  const { value, unit } = number!
  if (!Number.isInteger(value)) return false
  if (unit !== 'none') return unit === 'count'
  // 申请数为7, 结转0, 部分公开9: a count without its unit, where nothing else can follow.
  const isTold =
    value === 0 || /[为数量：]/.test(text[start - 1] ?? '') || '果动局行人文共决'.includes(words.at(-1)?.kind ?? '止')
  return isTold && /^(?:$|[；。、）【]|，(?!\d{3}))/.test(text.slice(end, end + 4))
}

/** 公文主动公开62件、依申请公开8件: how documents may be disclosed, and no requests. */
const isOfDocuments = (words: readonly Token[]): boolean =>
  !says(words, '动') && words.some(({ value }) => value === 'manner')

/** 发布公告60条；作出行政处罚5件: what was decided is not what was published. */
const isDecided = (words: readonly Token[], text: string): boolean =>
  words.length > 0 &&
  says(words, '决') &&
  /[作做]出|实施|办[理结]|下达/.test(text.slice(words[0]!.start, words.at(-1)!.end))

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
  const isRate = told[share]!.value === 'rate'
  const known = state.from?.near ? changed(state, { from: undefined }) : state
  const whole = wholeOf(told.slice(0, share), known, before, isRate)
  return whole
    ? changed(withShare(state, token, told.slice(share + 1), whole, scope), { from: { ...whole, near: true } })
    : state
}

/** Reads a figure by the words before it and, where they leave it open, those after it. */
export const readFigure = (
  given: State,
  words: readonly Token[],
  token: Token,
  after: readonly Token[],
  goesOn: boolean,
): AfterFigure => {
  const before = given.apart ? undefined : given.last
  const [agent, told] = parted(words)
  const scope = scopeOf(given, agent)
  const state = remember(given, words)
  // What is done with documents goes on to the next that are named.
  state.act =
    valuesOf(words, '行').at(-1) ??
    (says(words, '讼') || (says(words, '申') && says(words, '动')) || isDecided(words, given.text)
      ? undefined
      : given.act)
  // How documents are disclosed says nothing of the next sentence, as another year does.
  state.toldOther ||= state.otherTime && says(words, '申动讼')
  const isOfOther = state.otherTime || (state.act === 'announced' && isOfDocuments(words))
  state.last = undefined
  state.apart = false
  state.scope = scope ?? given.scope
  state.otherTime = isOfOther
  if (isOfOther) {
    const of = fromOf(told)
    const past = token.kind === '数' && token.number!.unit === 'count' && isOfLastYear(words, state) ? token : undefined
    // 同比上升12.9%（2023年为909件）
    if (past && before && scope && shapeOf(told).replace('时', '') === '')
      return { state: changed(withPast(state, before, past), { last: before }), taken: 0 }
    const from = of && past ? { ...of, past } : of
    return { state: changed(state, { run: 0, from: from ?? state.from }), taken: 0 }
  }
  if (says(told, '办')) return { state: changed(withRate(state, token, told), { last: before }), taken: 0 }
  // 自然人168件（79.6%）
  const isBare = token.kind === '百' && words.length === 0 && before && state.text[token.start - 1] === '（'
  if (isBare && state.text[token.end] === '）' && scope && !flows.includes(before.topics[0]!))
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
