import type { Label } from './label'
import { isBarred, isPlain, labelOf, parted, says } from './label'
import { scopeOf } from './scope'
import type { State } from './state'
import { suits } from './suits'
import { topics } from './topics'
import type { Topic } from './topics'

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
export const readNone = (state: State, { tokens }: Label): void => {
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
