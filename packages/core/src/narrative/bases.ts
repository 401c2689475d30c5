import type { Label } from './label'
import type { State } from './state'
import type { Reading, Topic } from './topics'
import { topics } from './topics'

const wholes: { readonly [prefix: string]: Topic } = {
  reconsideration: 'reconsideration.total',
  litigation: 'litigation.total',
  directLitigation: 'directLitigation.total',
  litigationAfterReconsideration: 'litigationAfterReconsideration.total',
  proceedings: 'proceedings.total',
}

const readingsOf = (of: readonly Topic[]): readonly Reading[] =>
  of.flatMap((topic): readonly Reading[] => topics[topic])

/** What a share of requests may be of where the words do not say it. */
const ofRequests = /* @__PURE__ */ readingsOf(['handled', 'received', 'answered'])
const isOfRequests = (topic: Topic) => topics[topic].some(([cell]) => cell?.startsWith('requests.'))

/** What the share of a topic may be of; `words` are those between 占 and the figure. Undefined where they are not understood. */
export const basesOf = (part: Topic, words: Label): readonly Reading[] | undefined => {
  const [prefix = ''] = part.split('.')
  const whole = wholes[prefix]
  if (whole) return words.results.length + words.verbs.length === 0 ? topics[whole] : undefined
  if (!isOfRequests(part)) return undefined
  if (words.results.length > 0) return words.verbs.length === 0 ? readingsOf(words.results) : undefined
  if (words.verbs.length > 0)
    return [...readingsOf(words.verbs), ...(words.verbs.includes('answered') ? ofRequests : [])]
  return ofRequests
}

/** Figures that the sentence has told before. */
export const toldBefore = ({ figures }: State) => figures.map(({ value, low, high }) => ({ value, low, high }))
