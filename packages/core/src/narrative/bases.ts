import { shapeOf, valuesOf } from './shape'
import type { Token } from './tokens'
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
export const basesOf = (part: Topic, words: readonly Token[]): readonly Reading[] | undefined => {
  if (!/^[申动果讼涉和因局皆]*$/.test(shapeOf(words))) return undefined
  const [results, verbs] = [valuesOf(words, '果'), valuesOf(words, '动')]
  const [prefix = ''] = part.split('.')
  const whole = wholes[prefix]
  if (whole) return results.length + verbs.length === 0 ? topics[whole] : undefined
  if (!isOfRequests(part)) return undefined
  if (results.length > 0) return verbs.length === 0 ? readingsOf(results) : undefined
  if (verbs.length > 0) return [...readingsOf(verbs), ...(verbs.includes('answered') ? ofRequests : [])]
  return ofRequests
}
