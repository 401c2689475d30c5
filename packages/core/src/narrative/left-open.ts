import type { Says } from './clause-patterns'
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
const results: readonly Topic[] = [
  'granted',
  'partlyGranted',
  'refused',
  'unavailable',
  'notProcessed',
  'otherHandling',
]
const suits: readonly Topic[] = ['reconsideration.total', 'litigation.total']

/** 收到40件，上年结转2件，共计42件: what is reckoned together, of the figures told since one that was not understood. */
const sumOf = ({ figures }: State, run: number): Meaning | undefined => {
  const told = run > 0 ? figures.slice(-run).flatMap(({ topics }) => topics) : []
  if (told.length > 1 && told.every((topic) => topic.startsWith('from')))
    return { topics: ['received'], readings: topics.processed }
  const items = told.filter((topic) => groupOf[topic] !== undefined)
  for (const family of [intake, suits, results]) {
    const members = [...new Set(told.slice(told.findLastIndex((topic) => !family.includes(topic)) + 1))]
    if (members.length < 2) continue
    if (family === suits) return meaning('proceedings.total')
    if (family === intake && !members.includes('carriedIn')) continue
    if (items.length === 0) return family === results ? withWhole(meaning(...members)) : meaning(...members)
  }
  return undefined
}

/** The results together are what was handled. */
const withWhole = (sum: Meaning): Meaning => ({ ...sum, readings: [...sum.readings, ...topics.handled] })

/** 行政复议30件，其中信息公开类4件: those told before were of every kind. */
const withoutOthers = (state: State, of: readonly Topic[]): State =>
  changed(state, {
    context: true,
    claims: state.claims.filter(({ claim }) => !('topics' in claim) || claim.topics[0] !== of[0]),
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
    const suit =
      subject === 'reconsideration' ||
      subject === 'litigation' ||
      subject === 'directLitigation' ||
      subject === 'litigationAfterReconsideration'
        ? subject
        : undefined
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
  if (row === 'grown') return with_(state.from, changed(state, { compare: true }))
  if (row !== 'ofDisclosure') return undefined
  const { subject } = state
  if (subject !== 'reconsideration' && subject !== 'litigation') return undefined
  const found = meaning(`${subject}.total`)
  return { meaning: found, state: withoutOthers(state, found.topics) }
}
