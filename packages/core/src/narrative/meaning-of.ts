import type { Says } from './clause-patterns'
import { documentsReaders } from './documents-readers'
import { isResult, suitAmong } from './families'
import { meaning, others } from './meaning'
import type { Reader } from './reader'
import { valuesOf } from './shape'
import { requestsReaders } from './requests-readers'
import type { Meaning, State } from './state'
import type { Token } from './tokens'
import { suitsReaders } from './suits-readers'
import { groupOf } from './topics'

// 维持2件、其他1件; 其他处理3件，其中逾期不补正2件，其他情形1件.
const ofOthers: Reader = (told, { figures, run }) => {
  // 互联网57件，其他16件: of what was not understood.
  const last = run > 0 ? figures.at(-1)?.topics[0] : undefined
  if (!last || valuesOf(told, '新')[0] !== 'other') return undefined
  const [of, outcome] = last.split('.')
  const suit = suitAmong(of)
  if (suit && outcome !== 'total' && outcome !== 'otherResult') return meaning(`${suit}.otherResult`)
  if (last.startsWith('from')) return meaning('fromOtherOrganizations')
  // 不予公开5件，其中国家秘密1件，其他4件: of that group.
  const group = isResult(last) ? groupOf[last] : undefined
  if (group && group !== 'otherHandling' && figures.some(({ topics: [topic] }) => topic === group)) return undefined
  if (last === 'otherHandling' || groupOf[last] === 'otherHandling') return meaning('otherReason')
  // 予以公开12件、不予公开3件、其他2件: all that are neither, or those that the table calls so.
  const items = figures.map(({ topics: [topic] }) => topic).filter(isResult)
  return items.length > 1 && isResult(last) ? others(items) : undefined
}

const nothing: Reader = () => undefined

const readers: { readonly [S in Says]: Reader } = {
  ...requestsReaders,
  ...suitsReaders,
  ...documentsReaders,
  others: ofOthers,
  sum: nothing,
  past: nothing,
  grown: nothing,
}

/** What a clause that was accepted says of its figure; undefined where the sentence does not bear it out. */
export const meaningOf = (row: Says, told: readonly Token[], state: State, value = 0): Meaning | undefined =>
  readers[row](told, state, value)
