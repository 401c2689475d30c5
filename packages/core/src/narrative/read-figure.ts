import type { Scope } from './claim'
import type { Meaning } from './figure-topics'
import { figureMeaning } from './figure-topics'
import type { Label } from './label'
import { isBarred, isPlain, labelOf, parted, says } from './label'
import { addShare, readGrowth, readRate, readShare } from './read-ratio'
import { scopeOf } from './scope'
import { separateMeanings } from './separate-meanings'
import type { State } from './state'
import { remember } from './state'
import type { ToldNumber } from './told-number'
import type { Token } from './tokens'

const isYuan = ({ topics }: Meaning) => topics.includes('fees') || topics.includes('processingFee')

const add = (
  state: State,
  number: ToldNumber,
  { start, end }: Pick<Token, 'start' | 'end'>,
  meaning: Meaning,
  scope: Scope,
) => {
  const { value, low, high } = number
  const { topics, readings } = meaning
  const figure = { value, low, high, topics, readings }
  const unit = number.unit === 'yuan' ? 'yuan' : 'count'
  state.claims.push({ claim: { kind: 'figure', value, low, high, topics, readings, unit, scope }, start, end })
  state.figures.push(figure)
  state.last = figure
}

/** 分别为4件、40件, 分别占8%、80%: as many figures, one after another, as were named. */
export const readListed = (
  state: State,
  label: Label,
  numbers: readonly { readonly number: ToldNumber; readonly token: Token }[],
): void => {
  const meanings = separateMeanings(label, state)
  const [before, told] = parted(label.tokens)
  const scope = scopeOf(state, before)
  if (!meanings || meanings.length !== numbers.length || !scope || isBarred(label) || !isPlain(told) || state.otherTime)
    return
  const areAll = (unit: ToldNumber['unit']) => numbers.every(({ number }) => number.unit === unit)
  if (areAll('count'))
    meanings.forEach((meaning, i) => add(state, numbers[i]!.number, numbers[i]!.token, meaning, scope))
  else if (areAll('percent') && says(label, 'share'))
    meanings.forEach((meaning, i) => addShare(state, numbers[i]!.number, numbers[i]!.token, label, meaning, scope))
}

/** Words that say nothing of what a figure is of, so that what follows it must: 其中4件予以公开. */
const saysNothing = (tokens: readonly Token[]) =>
  tokens.every(
    ({ sense }) => sense.is === 'fill' || sense.is === 'part' || sense.is === 'join' || sense.is === 'number',
  )

/** 一至 before a figure makes it the end of a range. */
const isRange = (tokens: readonly Token[], text: string) =>
  tokens.length === 1 && /^[至到]$/.test(text.slice(tokens[0]!.start, tokens[0]!.end))

/** 公文主动公开62件、依申请公开8件: how documents may be disclosed, and no requests. */
const isOfDocuments = ({ subjects, verbs, tokens }: Label, { act, text }: State): boolean =>
  act === 'announced' &&
  subjects.length === 1 &&
  verbs.length === 0 &&
  tokens.some(({ start, end }) => text.slice(start, end) === '依申请公开')

/** 申请数为7, 结转0: a count without its unit, where nothing else can follow. */
const isCount = ({ unit, value }: ToldNumber, { start, end }: Token, text: string): boolean => {
  if (!Number.isInteger(value)) return false
  if (unit !== 'none') return unit === 'count'
  const isTold = value === 0 || /[为数：:]/.test(text.slice(start - 1, start))
  return isTold && /^(?:[，,；;。、）)]|$)/.test(text.slice(end, end + 1))
}

/**
 * Reads a figure by the words before it and, where they leave it open, those after it. Gives whether the words after it
 * were read with it, so that they say nothing of the next.
 */
export const readFigure = (
  state: State,
  number: ToldNumber,
  token: Token,
  own: Label,
  after: readonly Token[],
): boolean => {
  const before = state.last
  remember(state, own)
  state.last = undefined
  const scope = scopeOf(state, parted(own.tokens)[0])
  // 比上年的44件多7件: the figure of last year stands between.
  if (says(own, 'compare') && !own.growth) state.last = before
  if (isOfDocuments(own, state)) state.otherTime = true
  if (state.otherTime && own.subjects.length + own.verbs.length > 0) state.toldOther = true
  if (state.otherTime || isBarred(own) || says(own, 'respectively')) return false
  if (says(own, 'rate')) readRate(state, number, own)
  else if (own.growth) {
    readGrowth(state, number, token, own, before, scope)
    state.last = before
  } else if (number.unit === 'percent' && says(own, 'share')) {
    readShare(state, number, token, own, before, scope)
    state.last = before
  }
  if (says(own, 'rate') || own.growth || says(own, 'share') || says(own, 'compare')) return false
  if (number.unit !== 'yuan' && !isCount(number, token, state.text)) return false
  return readCount(state, number, token, own, after)
}

/** 收到20件…受理14件: what was received is told once, and what is told after it is a part. */
const isTwice = ({ topics: [topic] }: Meaning, { value }: ToldNumber, scope: Scope, { claims }: State): boolean =>
  topic === 'received' &&
  claims.some(
    ({ claim }) =>
      claim.kind === 'figure' && claim.topics[0] === topic && claim.scope === scope && claim.value !== value,
  )

const readCount = (state: State, number: ToldNumber, token: Token, own: Label, after: readonly Token[]): boolean => {
  const object = labelOf(after, state.text)
  const following = saysNothing(own.tokens) && after.length > 0
  if (isRange(own.tokens, state.text)) return false
  const main = following ? labelOf([...own.tokens, ...after], state.text) : own
  const [agent, told] = parted(main.tokens)
  const scope = scopeOf(state, agent)
  // 收到52件咨询: what follows says what they are, unless the label has said it.
  const open = following || (own.subjects.length === 0 && own.verbs.length > 0)
  const isSure = isPlain(told) && (!open || (isPlain(after) && !isBarred(object)))
  // 20件按期答复 may stand beside others that were not.
  const isSome = following && says(object, 'due')
  const meaning = isSure && !isSome && scope ? figureMeaning(main, object, state) : undefined
  // 超过1000件的有5个: a measure, not a figure.
  const isMeasure = number.low !== number.high && state.text[token.end] === '的'
  if (
    !meaning ||
    !scope ||
    isMeasure ||
    isTwice(meaning, number, scope, state) ||
    isYuan(meaning) !== (number.unit === 'yuan')
  ) {
    // What a figure that is not understood is of, the next may be of too.
    if (!says(own, 'part') && own.results.length === 0 && !isPlain(own.tokens)) state.subject = 'foreign'
    return false
  }
  const each = says(own, 'each') ? separateMeanings(main, state) : undefined
  if (following) remember(state, object)
  if (says(own, 'each') && !each && meaning.topics.length > 1) return false
  for (const one of each ?? [meaning]) add(state, number, token, one, scope)
  return following
}
