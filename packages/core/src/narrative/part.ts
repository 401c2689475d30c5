import { says, valuesOf } from './shape'
import type { State } from './state'
import { changed } from './state'
import type { Token } from './tokens'

const together = /^(?:全年)?(?:共|合计|总计)/

/** What a count that was of a part leaves behind. */
export const afterPart = (state: State, { number }: Token, isListed = false): State => {
  const goesOn = state.part === 'one' || state.part === 'list'
  return changed(state, {
    partSize: number!.high,
    part: isListed || goesOn ? 'list' : 'one',
    listed: number!.value + (goesOn ? state.listed : 0),
  })
}

/** Whether the figure of these words is of the part told before it: 网上申请30件，办结29件. */
export const isOfPart = (
  { part, partSize, text, subject }: State,
  words: readonly Token[],
  { number }: Token,
): boolean => {
  const isOfRequests = subject !== 'regulations' && subject !== 'normativeDocuments' && subject !== 'fees'
  if (!isOfRequests || number!.low > partSize) return false
  const isOfItself = says(words, '申讼文决费人企') || valuesOf(words, '果').includes('carriedIn')
  if (isOfItself || valuesOf(words, '动').includes('newlyReceived')) return false
  if (says(words, '全') || words.some(({ start, end }) => together.test(text.slice(start, end)))) return false
  return (
    part === 'one' ||
    part === 'described' ||
    (part === 'ended' && says(words, '动') && valuesOf(words, '动').join() !== 'answered')
  )
}
