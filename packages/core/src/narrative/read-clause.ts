import type { Label } from './label'
import { isBarred, isPlain, labelOf, parted, says } from './label'
import { scopeOf } from './scope'
import type { State } from './state'
import { topics } from './topics'
import type { Topic } from './topics'

const suits = ['reconsideration', 'litigation', 'directLitigation', 'litigationAfterReconsideration'] as const

/** What there was none of, by the words after 未收到 or 无. */
const topicsOfNone = (state: State, object: Label): readonly Topic[] => {
  if (object.subjects.some(({ topic }) => topic === 'processingFee')) return ['processingFee']
  const named = suits.filter((suit) => object.subjects.some(({ subject }) => subject === suit))
  const others = object.subjects.filter(
    ({ subject }) => subject !== 'requests' && !named.some((suit) => suit === subject),
  )
  if (
    others.length > 0 ||
    object.acts.length + object.verbs.length + object.outcomes.length + object.applicants.length > 0
  )
    return []
  if (named.length > 0)
    return object.results.length === 0 && (state.context || state.requests || says(object, 'context'))
      ? named.map((suit) => `${suit}.total` as const)
      : []
  if (object.results.length > 0) return object.results.length === 1 && state.requests ? object.results : []
  return object.subjects.length > 0 ? ['received'] : []
}

/** 未收到政府信息公开申请: nothing but what there was none of may follow. */
const readNone = (state: State, { tokens }: Label): void => {
  const at = tokens.findIndex(({ sense }) => sense.is === 'none')
  const none = tokens[at]!
  const object = labelOf(tokens.slice(at + 1), state.text)
  const [before] = parted(tokens.slice(0, at))
  const told = tokens.slice(0, at)
  const scope = scopeOf(state, told)
  const rest = object.tokens.some(({ sense }) =>
    ['bar', 'lastYear', 'number', 'part', 'share', 'growth', 'none'].includes(sense.is),
  )
  if (!scope || before.length < told.length || rest || !isPlain(object.tokens)) return
  // 12月未收到 says nothing of the other months.
  if (isBarred(labelOf(told, state.text))) return
  for (const topic of topicsOfNone(state, object))
    state.claims.push({
      claim: {
        kind: 'none',
        topics: [topic],
        scope,
        readings: topics[topic].slice(0, 1),
      },
      start: none.start,
      end: tokens.at(-1)!.end,
    })
}

/** Whether 全部 means all requests: not 上年结转的3件全部办结, nor 除结转的以外全部办结. */
const isOfAll = ({ figures, text }: State, named: boolean): boolean => {
  const isPart = figures.length > 0 && figures.every((figure) => figure.topics.includes('carriedIn'))
  return (named || figures.length > 0) && !isPart && !/除.*全部|除.*均/.test(text)
}

/** 全部办结、均已按时办结. */
const readAll = (state: State, label: Label): void => {
  const { tokens } = label
  const at = tokens.findIndex(({ sense }) => sense.is === 'all')
  const after = tokens.slice(at + 1)
  const verbs = labelOf(after, state.text).verbs
  if (verbs.length !== 1 || verbs[0] !== 'handled' || state.subject !== 'requests') return
  const [before, told] = parted(tokens.slice(0, at))
  const scope = scopeOf(state, before)
  const { subjects } = labelOf(tokens.slice(0, at), state.text)
  const isOther = (['bar', 'part', 'lastYear', 'none'] as const).some((one) => says(label, one))
  if (!scope || !isOfAll(state, subjects.length > 0) || isOther || !isPlain(told) || !isPlain(after)) return
  state.claims.push({
    claim: {
      kind: 'allHandled',
      topics: ['handled'],
      scope,
      due: says(label, 'due'),
    },
    start: tokens[at]!.start,
    end: tokens.at(-1)!.end,
  })
}

/** 复议4件，均维持: the figure before it, by its outcome; 复议4件，诉讼2件，均维持 leaves open of which. */
const readAllOutcome = (state: State, label: Label): void => {
  const { last, figures } = state
  const suit = suits.find((one) => last?.topics[0] === `${one}.total`)
  const [outcome, ...others] = label.outcomes
  if (!last || !suit || !outcome || others.length > 0 || label.verbs.length + label.results.length > 0) return
  if (isBarred(label) || says(label, 'part') || !isPlain(label.tokens)) return
  if (figures.some(({ topics: [topic] }) => suits.some((one) => topic === `${one}.total` && one !== suit))) return
  const topic = `${suit}.${outcome}` as const
  const { value, low, high } = last
  state.claims.push({
    claim: {
      kind: 'figure',
      topics: [topic],
      unit: 'count',
      value,
      low,
      high,
      scope: state.scope,
      readings: topics[topic],
    },
    start: label.tokens[0]!.start,
    end: label.tokens.at(-1)!.end,
  })
}

/** A clause without a figure: what it says there was none of, or all of. */
export const readClause = (state: State, label: Label): void => {
  if (state.otherTime || says(label, 'growth')) return
  if (says(label, 'none')) readNone(state, label)
  else if (says(label, 'all') || says(label, 'each'))
    if (label.outcomes.length > 0) readAllOutcome(state, label)
    else if (says(label, 'all')) readAll(state, label)
}
