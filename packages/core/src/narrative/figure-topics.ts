import type { Subject } from './sense'
import type { Label } from './label'
import { says } from './label'
import type { State } from './state'
import type { Reading, Topic } from './topics'
import { groupOf, topics } from './topics'

/** What a figure is told of. */
export interface Meaning {
  readonly topics: readonly Topic[]
  readonly readings: readonly Reading[]
}

const meaning = (...of: readonly Topic[]): Meaning => ({
  topics: of,
  readings: of.length === 1 ? topics[of[0]!] : [of.flatMap((topic) => topics[topic][0] ?? [])],
})

/** A figure that either of several words may mean: 收到并办结. */
const either = (of: readonly Topic[]): Meaning =>
  of.length === 1
    ? { topics: of, readings: topics[of[0]!] }
    : { topics: of.slice(0, 1), readings: of.flatMap((topic): readonly Reading[] => topics[topic]) }

const proceedings = (subject: Subject | undefined) =>
  subject === 'reconsideration' ||
  subject === 'litigation' ||
  subject === 'directLitigation' ||
  subject === 'litigationAfterReconsideration'
    ? subject
    : undefined

/** Results told together, an item with its group as the item; undefined where it is not plain which are meant. */
const resultMeaning = (results: readonly Topic[], label: Label): Meaning | undefined => {
  const groups = results.filter((one) => results.some((other) => groupOf[other] === one))
  const [group] = groups
  if (group === undefined)
    return results.length === 1
      ? meaning(results[0]!)
      : says(label, 'join') && !says(label, 'such')
        ? meaning(...results)
        : undefined
  const items = results.filter((one) => groupOf[one] === group)
  if (groups.length > 1 || items.length + 1 !== results.length) return undefined
  if (says(label, 'such')) return meaning(group)
  return items.length === 1 ? meaning(items[0]!) : undefined
}

/** Not 不予公开答复被纠正3件, nor 典型案例3期，涉及不予公开2件. */
const isOfResults = ({ outcomes, tokens }: Label, { subject, text }: State): boolean =>
  outcomes.length === 0 && !(subject === 'foreign' && text.startsWith('涉及', tokens[0]?.start))

/** What a label says of its figure; undefined where it does not say it plainly. */
export const figureMeaning = (label: Label, object: Label, state: State): Meaning | undefined => {
  const { verbs, results, outcomes, acts, applicants } = label
  const subjects = label.subjects.length > 0 ? label.subjects : object.subjects
  const named = [...new Set(subjects.map(({ subject }) => subject))]
  const suits = named.filter(proceedings)
  // 因依申请公开引发的行政复议 is about 行政复议.
  const own = suits.length > 0 ? suits : named
  const subject = own.length > 0 ? own.at(-1) : state.subject
  const context = says(label, 'context') || says(object, 'context') || state.context || named.includes('requests')
  if (named.includes('foreign')) return undefined
  if (results[0] === 'carriedIn' && verbs.includes('newlyReceived'))
    return says(label, 'join') ? meaning('newlyReceived', 'carriedIn') : undefined
  // Results are clear by themselves, whatever was told between.
  if (results.length > 0)
    return isOfResults(label, state) && (state.requests || subject === 'requests') && suits.length === 0
      ? resultMeaning(results, label)
      : undefined
  if (subject === 'foreign') return undefined

  const suit = proceedings(subject)
  if (suit) {
    // 行政复议案件涉及2023年申请1件: a part of them.
    if (named.at(-1) === 'requests') return undefined
    // 收到行政复议申请 is done by those who decide them.
    if (verbs.length > 0 && label.tokens.some(({ start }) => state.text.startsWith('行政复议申请', start)))
      return undefined
    const told = says(label, 'context') || says(label, 'cause') || named.includes('requests')
    // 受理行政复议 is done by those who decide them, unless the words say what they are about.
    if (verbs.length > 0 ? !told : !context && !state.requests) return undefined
    if (outcomes.length > 1 || acts.length > 0 || applicants.length > 0) return undefined
    const column = outcomes[0] ?? 'total'
    // 尚未办结 and the like; other verbs tell of cases that the organ decides.
    if (verbs.some((verb) => verb !== 'received' && verb !== 'processed' && verb !== 'newlyReceived')) return undefined
    // 其中复议后起诉2件 names its part; 其中行政诉讼1件 may be of anything.
    const isPart = suit !== 'reconsideration' && suit !== 'litigation'
    if (outcomes.length === 0 && (own.length === 0 || (says(label, 'part') && !isPart))) return undefined
    if (own.length > 1) {
      const both = own.includes('reconsideration') && own.includes('litigation') && own.length === 2
      return both ? meaning(`proceedings.${column}`) : undefined
    }
    return meaning(`${suit}.${column}`)
  }
  const matters = named.filter((one) => one !== 'requests' || named.length === 1)
  if (outcomes.length > 0 || matters.length > 1) return undefined

  if (subject === 'regulations' || subject === 'normativeDocuments') {
    const act = acts.length > 0 ? acts.at(-1) : state.act
    return act && own.length > 0 && !says(label, 'part') && verbs.length === 0
      ? meaning(`${subject}.${act === 'announced' ? 'disclosed' : act}`)
      : undefined
  }
  if (subject === 'decisions' || subject === 'fees') {
    // 申请30件，涉及行政处罚12件: those are what the requests are about.
    if (subject === 'decisions' && state.requests) return undefined
    const [topic, ...others] = subjects.flatMap((one): readonly Topic[] => (one.topic ? [one.topic] : []))
    // What is published or announced of decisions are notices of them.
    const plain = acts.length === 0 && state.act === undefined && verbs.every((verb) => verb === 'processed')
    return topic && others.length === 0 && plain && !says(label, 'part') ? meaning(topic) : undefined
  }
  if (subject !== 'requests') return undefined

  if (applicants.length > 0) return applicants.length === 1 && verbs.length < 2 ? meaning(applicants[0]!) : undefined
  if (acts.length > 0)
    return acts.length === 1 &&
      acts[0] === 'disclosed' &&
      own.length === 0 &&
      verbs.length === 0 &&
      state.figures.length > 0
      ? meaning('granted')
      : undefined
  if (
    says(label, 'part') &&
    !verbs.every((verb) => verb === 'handled' || verb === 'newlyReceived' || verb === 'answered')
  )
    return undefined
  if (verbs.length > 0) return either(verbs)
  // Requests of which nothing is said but how many; 涉及申请2件 are some of them.
  const isPart = says(label, 'part') || state.text.startsWith('涉及', label.tokens[0]?.start)
  return own.length > 0 && !isPart ? meaning('processed') : undefined
}
