import { accepted } from './accepted'
import { basesOf } from './bases'
import { withClaim } from './add-figure'
import type { Claim, GrowthClaim, Scope, ShareClaim } from './claim'
import { sumOf } from './left-open'
import { meaningOf } from './meaning-of'
import { says, shapeOf, valuesOf } from './shape'
import type { Meaning, ReadFigure, State } from './state'
import { changed } from './state'
import type { Token } from './tokens'
import type { Reading, Topic } from './topics'
import { topics } from './topics'

/** What a growth or share is of, and the figure of it that stands before. */
export type Whole = Meaning & { readonly told?: ReadFigure }

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

/** What a growth or share is of: what its own words name, else the figure before it. */
export const wholeOf = (
  words: readonly Token[],
  state: State,
  before: ReadFigure | undefined,
  isRate = false,
): Whole | undefined => {
  const shape = shapeOf(words).replace(/^和/, '')
  // 予以公开702件、部分公开151件，合计占46.8%.
  const sum = shape === '' && says(words, '共') ? sumOf(state, state.run) : undefined
  if (sum || (says(words, '共') && state.figures.length > 1)) return sum
  // 通过网站收到25件，占86%: of a part.
  const isOfPart = state.part === 'one' || state.part === 'list'
  if (shape === '')
    return before
      ? { topics: before.topics, readings: before.readings, told: before }
      : isOfPart
        ? undefined
        : state.from
  const row = accepted(shape, '数', '')
  // 公开类占64% may be of more than what was granted.
  return row &&
    (isRate
      ? row.says === 'result' || row.says === 'outcome' || (row.says === 'act' && state.subject === 'requests')
      : row.says !== 'act')
    ? meaningOf(row.says, words, state)
    : undefined
}

/** A claim being written. */
type Open<C extends Claim> = { -readonly [K in keyof Omit<C, keyof Place>]: C[K] }
type Place = Pick<Claim, 'section' | 'offset' | 'length' | 'sentence'>

const isIntake = (topic: Topic | undefined) =>
  topic === 'received' || topic === 'newlyReceived' || topic === 'processed'

/** 比上年增加12件、增长30.8%. */
export const withGrowth = (
  state: State,
  token: Token,
  words: readonly Token[],
  before: ReadFigure | undefined,
  scope: Scope,
): State => {
  const { value, low, high, unit } = token.number!
  const label = words.filter(({ kind }) => kind !== '比' && kind !== '增' && kind !== '占' && kind !== '期')
  const [direction] = valuesOf(words, '增')
  const whole = wholeOf(label, state, before)
  // There is less by no more than all of it.
  // 收到申请185件，减少22件: than the year before.
  const isCompared = state.compare || (label.length === 0 && before !== undefined && isIntake(before.topics[0]))
  // 答复率提高2个百分点: of no count.
  if (unit === 'points' && isIntake(whole?.topics[0])) return state
  if (!isCompared || !whole || !direction || (unit === 'times' && direction === 'down')) return state
  const size = unit === 'times' ? 100 : 1
  const { told } = whole
  const bases = unit === 'points' && whole.topics[0] ? basesOf(whole.topics[0], []) : undefined
  // 收到51件，办结49件，同比增长30%: it may be of either.
  const isOpen = told && !bases && state.figures.length > 1
  const readings = isOpen ? unique([whole, ...state.figures].flatMap((one) => one.readings)) : whole.readings
  const kept = unit === 'percent' || unit === 'points' ? unit : unit === 'times' ? 'percent' : 'count'
  const claim: Open<GrowthClaim> = {
    kind: 'growth',
    topics: whole.topics,
    unit: kept,
    direction,
    scope,
    readings,
    value: value * size,
    low: low * size,
    high: high * size,
  }
  if (bases) claim.bases = bases
  if (told) claim.told = { value: told.value, low: told.low, high: told.high }
  return changed(withClaim(state, claim, token.start, token.end), { from: { ...whole, near: true } })
}

/** So much more or less than the year before, of which the figure is told: 由2023年的40件升至51件. */
export const withGrowthBy = (
  state: State,
  of: Meaning & Partial<ReadFigure>,
  by: number,
  { start, end }: Token,
): State => {
  const [direction, value] = [by < 0 ? 'down' : 'up', Math.abs(by)] as const
  const { topics, readings, value: now } = of
  const claim: Open<GrowthClaim> = {
    kind: 'growth',
    topics,
    unit: 'count',
    direction,
    scope: state.scope,
    readings,
    value,
    low: value,
    high: value,
  }
  if (now !== undefined) claim.told = { value: now, low: of.low!, high: of.high! }
  return withClaim(state, claim, start, end)
}

/** 占总数的33.9%: the share of `whole`; `words` are those between 占 and the figure. */
export const withShare = (
  state: State,
  token: Token,
  words: readonly Token[],
  whole: Whole,
  scope: Scope,
  of?: readonly Reading[],
): State => {
  const { value, low, high } = token.number!
  const [topic] = whole.topics
  const bases = of ?? (topic && basesOf(topic, words))
  // 占行政复议总数的4.8%: the tables have no more than those.
  const isOfItself = bases?.length === whole.readings.length && JSON.stringify(bases) === JSON.stringify(whole.readings)
  if (!bases || isOfItself) return state
  const toldBases = state.figures
    .filter((one) => one.value !== whole.told?.value)
    .map((one) => ({ value: one.value, low: one.low, high: one.high }))
  const claim: Open<ShareClaim> = {
    kind: 'share',
    topics: whole.topics,
    unit: 'percent',
    scope,
    readings: whole.readings,
    bases,
    value,
    low,
    high,
    toldBases,
  }
  const { told } = whole
  if (told) claim.told = { value: told.value, low: told.low, high: told.high }
  return withClaim(state, claim, token.start, token.end)
}

/** 按时办结率100%; `due` unless it is the plain rate of those handled, of which 97.5% are a share. */
export const withRate = (state: State, token: Token, words: readonly Token[]): State => {
  const { number, end } = token
  const rate = words.find(({ kind }) => kind === '办')
  const isOther = !/^[和中申动期涉皆各]*办[皆各]*$/.test(shapeOf(words).replace(/办和办/g, '办'))
  if (!rate || isOther || number!.unit !== 'percent') return state
  if (!state.requests || state.subject !== 'requests') return state
  // 网上申请30件，办结率100%.
  if (state.part === 'one' || state.part === 'described') return state
  const due = says(words, '期') || rate.value !== 'plain'
  if (number!.value !== 100) {
    const isPlain = !due || (rate.value === 'answers' && !says(words, '期'))
    const topic = due ? 'answered' : 'handled'
    const told = state.figures.findLast(({ topics: [first] }) => first === topic)
    const whole = { topics: [topic], readings: topics[topic], ...(told && { told }) } as const
    return !isPlain ? state : withShare(state, token, [], whole, state.scope, topics.received)
  }
  const claim = { kind: 'allHandled', topics: ['handled'], scope: state.scope, due } as const
  return withClaim(state, claim, rate.start, end)
}
