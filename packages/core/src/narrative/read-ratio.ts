import type { Scope } from './claim'
import { basesOf, toldBefore } from './bases'
import { figureMeaning } from './figure-topics'
import type { Label } from './label'
import { emptyLabel, isPlain, labelOf, says } from './label'
import type { ReadFigure, State } from './state'
import type { ToldNumber } from './told-number'
import type { Token } from './tokens'
import { numberOf } from './tokens'

type Part = Pick<ReadFigure, 'topics' | 'readings'> & { readonly told?: ReadFigure }

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

/** What a growth or share is of: what its own label names, else the figure before it. */
const partOf = (label: Label, state: State, before: ReadFigure | undefined): Part | undefined => {
  const named = label.subjects.length + label.results.length + label.outcomes.length + label.verbs.length > 0
  if (!named) return before && { topics: before.topics, readings: before.readings, told: before }
  return figureMeaning(label, emptyLabel, state)
}

/** 比上年增加12件、增长30.8%. */
export const readGrowth = (
  state: State,
  { value, low, high, unit }: ToldNumber,
  token: Token,
  label: Label,
  before: ReadFigure | undefined,
  scope: Scope | undefined,
): void => {
  const part = partOf(label, state, before)
  if (!state.compare || !part || !scope || !label.growth) return
  if (unit !== 'count' && unit !== 'percent' && unit !== 'points' && unit !== 'times') return
  // 比2022年增长60%: against another year than the last.
  if (label.tokens.some((one) => numberOf(one)?.unit === 'year' && numberOf(one)?.value !== state.report.year)) return
  // There is less by no more than all of it.
  if (unit === 'times' && label.growth === 'down') return
  const size = unit === 'times' ? 100 : 1
  const { told } = part
  const bases = unit === 'points' && part.topics[0] ? basesOf(part.topics[0], emptyLabel) : undefined
  // 收到51件，办结49件，同比增长30%: it may be of either.
  const isOpen = told && !bases && state.figures.length > 1
  const readings = isOpen ? unique([part, ...state.figures].flatMap((one) => one.readings)) : part.readings
  state.claims.push({
    claim: {
      kind: 'growth',
      topics: part.topics,
      unit: unit === 'times' ? 'percent' : unit,
      direction: label.growth,
      value: value * size,
      low: low * size,
      high: high * size,
      scope,
      readings,
      ...(bases && { bases }),
      ...(told && { told: { value: told.value, low: told.low, high: told.high } }),
    },
    start: token.start,
    end: token.end,
  })
}

const shareAt = (label: Label) => label.tokens.findIndex(({ sense }) => sense.is === 'share')

/** 占总数的33.9%. */
export const readShare = (
  state: State,
  number: ToldNumber,
  token: Token,
  label: Label,
  before: ReadFigure | undefined,
  scope: Scope | undefined,
): void => {
  const part = partOf(labelOf(label.tokens.slice(0, shareAt(label)), state.text), state, before)
  if (part && scope) addShare(state, number, token, label, part, scope)
}

/** The share of a part; what it is of stands in the label between 占 and the figure. */
export const addShare = (
  state: State,
  { value, low, high }: ToldNumber,
  token: Token,
  label: Label,
  part: Part,
  scope: Scope,
): void => {
  const [topic] = part.topics
  const base = label.tokens.slice(shareAt(label) + 1)
  const bases = topic && isPlain(base) ? basesOf(topic, labelOf(base, state.text)) : undefined
  if (!bases) return
  const { told } = part
  state.claims.push({
    claim: {
      kind: 'share',
      topics: part.topics,
      unit: 'percent',
      value,
      low,
      high,
      scope,
      readings: part.readings,
      bases,
      ...(told && { told: { value: told.value, low: told.low, high: told.high } }),
      toldBases: toldBefore(state).filter((one) => one.value !== told?.value),
    },
    start: token.start,
    end: token.end,
  })
}

/** 按时办结率100%; `due` unless it is the plain rate of those handled. */
export const readRate = (state: State, number: ToldNumber, label: Label): void => {
  const [first] = label.tokens
  const rate = label.tokens.find(({ sense }) => sense.is === 'rate')
  if (!first || !rate || number.unit !== 'percent' || number.value !== 100) return
  if (!state.requests || state.subject !== 'requests' || !isPlain(label.tokens)) return
  // 网上申请30件，办结率100%.
  if (state.part === 'one' || state.part === 'described') return
  const word = state.text.slice(rate.start, rate.end)
  state.claims.push({
    claim: {
      kind: 'allHandled',
      topics: ['handled'],
      scope: state.scope,
      due: says(label, 'due') || !/^办[结理]率$/.test(word),
    },
    start: rate.start,
    end: number.end,
  })
}
