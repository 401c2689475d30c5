import { says, valuesOf } from './shape'
import type { State } from './state'
import { changed } from './state'
import type { Token } from './tokens'

const together = /^(?:共|合计|总计)/

/** What a count that was of a part leaves behind. */
export const afterPart = (state: State): State =>
  changed(state, { part: state.part === 'one' || state.part === 'list' ? 'list' : 'one' })

/** Whether the figure of these words is of the part told before it: 网上申请30件，办结29件. */
export const isOfPart = ({ part, text, subject }: State, words: readonly Token[]): boolean => {
  const isOfDocuments = subject === 'regulations' || subject === 'normativeDocuments'
  if (isOfDocuments) return false
  const isOfItself = says(words, '申讼文决费人企') || valuesOf(words, '果').includes('carriedIn')
  if (isOfItself || valuesOf(words, '动').includes('newlyReceived')) return false
  if (words.some(({ start, end }) => together.test(text.slice(start, end)))) return false
  return part === 'one' || part === 'described'
}
