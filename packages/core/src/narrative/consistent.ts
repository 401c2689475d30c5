import { suits } from './families'
import type { ReadClaim, State } from './state'

const valueOf = ({ claim }: ReadClaim) => (claim.kind === 'figure' ? claim.value : 0)
const outcomes = ['upheld', 'corrected', 'otherResult', 'pending']
/** What may be told twice, or with too many outcomes. */
const ofMore: readonly string[] = [...suits, 'proceedings', 'normativeDocuments']
/** Words before a figure that say it is of disclosure, and how far back they are looked for. */
const ofDisclosure = /(?:信息公开|依申请公开)[^，。；\d]*$/
const nearest = 60

/**
 * What a sentence cannot say at once: 行政复议56件，因信息公开的12件 two numbers of suits, of which the larger is of every kind; 行政复议56件
 * （含信息公开12件），维持40件 outcomes of those; 废止3件，宣布失效8件 two numbers of documents that the table counts together.
 */
export const consistent = (claims: readonly ReadClaim[], { text, mixed }: State): readonly ReadClaim[] => {
  let told = 0
  for (const { claim } of claims)
    if (claim.kind === 'figure' && ofMore.includes(claim.topics[0]!.split('.')[0]!)) told++
  if (told < 2) return claims
  const figuresOf = (topic: string) =>
    claims.filter(({ claim }) => claim.kind === 'figure' && claim.topics.join() === topic && claim.scope === 'own')
  const wrong = new Set<ReadClaim>()
  for (const suit of [...suits, 'proceedings']) {
    const totals = figuresOf(`${suit}.total`)
    const of = totals.find(({ start }) => ofDisclosure.test(text.slice(Math.max(0, start - nearest), start)))
    if (!of) continue
    const larger = totals.filter((one) => valueOf(one) > valueOf(of))
    const ended = outcomes.flatMap((one) => figuresOf(`${suit}.${one}`))
    const areOfAll = (mixed || larger.length > 0) && ended.some((one) => valueOf(one) > valueOf(of))
    for (const one of [...larger, ...(areOfAll ? ended : [])]) wrong.add(one)
  }
  const repealed = figuresOf('normativeDocuments.repealed')
  if (new Set(repealed.map(valueOf)).size > 1) for (const one of repealed) wrong.add(one)
  return wrong.size === 0 ? claims : claims.filter((one) => !wrong.has(one))
}
