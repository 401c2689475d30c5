import type { Says } from './clause-patterns'
import { decisions, isResult, suitAmong } from './families'
import { meaning } from './meaning'
import { says } from './shape'
import type { Meaning, State } from './state'
import { changed } from './state'
import type { Token } from './tokens'
import type { Topic } from './topics'
import { groupOf, topics } from './topics'

// What a clause leaves open, and those before it in the sentence tell.

export interface Resolved {
  readonly meaning: Meaning
  readonly state: State
}

const intake: readonly Topic[] = ['received', 'newlyReceived', 'carriedIn']
const bothSuits: readonly Topic[] = ['reconsideration.total', 'litigation.total']

/** The last of the topics that follow one another and are such, each once. */
const lastOf = (told: readonly Topic[], isSuch: (topic: Topic) => boolean): readonly Topic[] => [
  ...new Set(told.slice(told.findLastIndex((topic) => !isSuch(topic)) + 1)),
]

/** 收到40件，上年结转2件，共计42件: what is reckoned together, of the figures told since one that was not understood. */
export const sumOf = ({ figures }: State, run: number): Meaning | undefined => {
  const told = run > 0 ? figures.slice(-run).flatMap(({ topics }) => topics) : []
  if (told.length > 1 && told.every((topic) => topic.startsWith('from')))
    return { topics: ['received'], readings: topics.processed }
  for (const family of [intake, bothSuits]) {
    const members = lastOf(told, (topic) => family.includes(topic))
    if (members.length < 2 || (family === intake && !members.includes('carriedIn'))) continue
    return family === bothSuits ? meaning('proceedings.total') : meaning(...members)
  }
  const members = lastOf(told, isResult)
  const groups = [...new Set(members.map((topic) => groupOf[topic] ?? topic))]
  // 予以公开131件；不予公开52件，其中…；总计394件: of all of them.
  if (members.some((topic) => groupOf[topic])) return groups.length > 2 ? meaning('handled') : undefined
  return groups.length > 1 ? withWhole(meaning(...groups)) : undefined
}

/** The results together are what was handled. */
const withWhole = (sum: Meaning): Meaning => ({ ...sum, readings: [...sum.readings, ...topics.handled] })

/** 行政复议30件，其中信息公开类4件: those told before were of every kind. */
export const withoutOthers = (state: State, of: readonly Topic[]): State =>
  changed(state, {
    context: true,
    mixed: true,
    claims: state.claims.filter(({ claim }) => !('topics' in claim) || !of.includes(claim.topics[0]!)),
  })

/** Whether 共37件 is all of what the parts before it were of: quarters, or channels. */
const isOfAll = ({ subject, part, claims, from }: State, words: readonly Token[]): boolean =>
  subject === 'requests' &&
  (says(words, '全') || part === 'list') &&
  !claims.some(({ claim }) => claim.kind === 'figure' && claim.topics[0] === from?.topics[0])

/** Undefined where a clause leaves nothing open, or the sentence does not tell it. */
export const leftOpen = (row: Says, words: readonly Token[], state: State): Resolved | undefined => {
  const with_ = (found: Meaning | undefined, next = state) => found && { meaning: found, state: next }
  if (row === 'sum' && says(words, '共')) {
    // 上半年收到58件，下半年收到71件，全年合计129件.
    const { subject } = state
    const suit = suitAmong(subject)
    // 行政复议：维持1，纠正1，总计2; 复议后起诉：总计0
    const isOfSuit = suit && state.figures.at(-1)?.topics[0] !== `${suit}.total`
    if (isOfSuit && !state.requests) return with_(meaning(`${suit}.total`))
    const parted = state.text.lastIndexOf('；', words[0]?.start)
    const near = state.claims.filter(({ claim, start }) => claim.kind === 'figure' && start > parted).length
    return with_(
      sumOf(state, Math.min(near, state.run)) ??
        sumOf(state, state.run) ??
        (isOfAll(state, words) ? state.from : undefined),
    )
  }
  // 行政许可上一年项目数量14项，处理决定数量621件.
  const decision = decisions.find((one) => state.figures.at(-1)?.topics[0] === `${one}.items`)
  if (row === 'sum' && decision && state.text.startsWith('处理决定', words[0]?.start)) return with_(meaning(decision))
  if (row === 'grown') return with_(state.from, changed(state, { compare: true }))
  if (row !== 'ofDisclosure') return undefined
  const { subject } = state
  if (subject !== 'reconsideration' && subject !== 'litigation' && subject !== 'proceedings') return undefined
  const found = meaning(`${subject}.total`)
  return { meaning: found, state: withoutOthers(state, found.topics) }
}
