import { results } from './families'
import type { Meaning } from './state'
import type { Reading, Topic } from './topics'
import { groupOf, topics } from './topics'

/** One topic, or several added up. */
export const meaning = (...of: readonly Topic[]): Meaning =>
  of.length === 1
    ? { topics: of, readings: topics[of[0]!] }
    : { topics: of, readings: [of.flatMap((topic): readonly string[] => topics[topic][0] ?? [])] }

/** A figure that any of several words may mean: 收到并办结. */
export const either = (...of: readonly Topic[]): Meaning => ({
  topics: of.length === 1 ? of : of.slice(0, 1),
  readings: of.length === 1 ? topics[of[0]!] : of.flatMap((one): readonly Reading[] => topics[one]),
})

/** The results but those told. */
export const others = (told: readonly Topic[]): Meaning => {
  const items = Object.entries(groupOf) as [Topic, Topic][]
  const left = results.flatMap((group) => {
    if (told.includes(group)) return []
    const isTold = told.some((topic) => groupOf[topic] === group)
    return isTold ? items.filter(([item, of]) => of === group && !told.includes(item)).map(([item]) => item) : [group]
  })
  return {
    topics: ['otherHandling'],
    readings: [
      ...topics.otherHandling,
      ...topics.otherReason,
      meaning(...left.filter((one) => one !== 'notExisting')).readings[0]!,
    ],
  }
}
