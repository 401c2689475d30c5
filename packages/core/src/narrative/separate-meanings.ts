import type { Label } from './label'
import { says } from './label'
import type { Meaning } from './figure-topics'
import type { State } from './state'
import { suits } from './suits'
import { topics } from './topics'
import type { Topic } from './topics'

const inOrder = (flows: readonly Topic[], { tokens }: Label): readonly Topic[] => {
  const placeOf = (topic: Topic) => tokens.findIndex(({ sense }) => 'topic' in sense && sense.topic === topic)
  return [...flows].sort((a, b) => placeOf(a) - placeOf(b))
}

/** The topics that a label names one after another, each to have its own figure; undefined where it names less than two plainly. */
export const separateMeanings = (label: Label, state: State): readonly Meaning[] | undefined => {
  const { results, outcomes, subjects, verbs, acts, applicants } = label
  const named = suits.filter((suit) => subjects.some(({ subject }) => subject === suit))
  const inSuit = suits.find((suit) => suit === (named.length === 1 ? named[0] : state.subject))
  // 新收与上年结转分别为40件和2件.
  const flows = [...verbs, ...results]
  const areFlows = state.subject === 'requests' && verbs.length > 0 && results.every((one) => one.startsWith('carried'))
  const lists: readonly (readonly Topic[])[] = [
    state.requests && !areFlows ? results : [],
    named.length > 1 && outcomes.length === 0 && (state.context || says(label, 'context'))
      ? named.map((suit) => `${suit}.total` as const)
      : [],
    inSuit && (state.context || says(label, 'context'))
      ? outcomes.map((outcome) => `${inSuit}.${outcome}` as const)
      : [],
    areFlows ? inOrder(flows, label) : [],
    state.subject === 'requests' ? applicants : [],
  ]
  const told = lists.filter((list) => list.length > 0)
  const [only] = told
  if (told.length !== 1 || !only || only.length < 2 || acts.length > 0) return undefined
  return only.map((topic) => ({ topics: [topic], readings: topics[topic] }))
}
