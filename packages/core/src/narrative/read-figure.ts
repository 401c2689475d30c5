import { addFigure } from './add-figure'
import type { Meaning } from './figure-topics'
import { figureMeaning } from './figure-topics'
import type { Label } from './label'
import { isBarred, isPlain, labelOf, parted, says } from './label'
import { isCount, isInTime, isMeasure, isOfDocuments, isOfInformation, isRange, isTwice } from './no-figure'
import { isOfPart, notePart } from './part'
import { readGrowth, readRate, readShare } from './read-ratio'
import { remember } from './remember'
import { scopeOf } from './scope'
import { separateMeanings } from './separate-meanings'
import type { State } from './state'
import type { ToldNumber } from './told-number'
import type { Token } from './tokens'

const isYuan = ({ topics }: Meaning) => topics.includes('fees') || topics.includes('processingFee')

/** Words that say nothing of what a figure is of, so that what follows it must: 其中4件予以公开. */
const saysNothing = (tokens: readonly Token[]) =>
  tokens.every(
    ({ sense }) => sense.is === 'fill' || sense.is === 'part' || sense.is === 'join' || sense.is === 'number',
  )

const tellsOfRequests = ({ subjects, verbs, results, marks }: Label) =>
  !subjects.some(({ subject }) => subject === 'foreign') &&
  (subjects.length + verbs.length + results.length > 0 || says({ marks }, 'part') || says({ marks }, 'bar'))

/**
 * Reads a figure by the words before it and, where they leave it open, those after it. Gives whether the words after it
 * were read with it, so that they say nothing of the next.
 */
export const readFigure = (
  state: State,
  number: ToldNumber,
  token: Token,
  own: Label,
  after: readonly Token[],
): boolean => {
  const before = state.last
  remember(state, own)
  state.last = undefined
  const scope = scopeOf(state, parted(own.tokens)[0])
  // 比上年的44件多7件: the figure of last year stands between.
  if (says(own, 'compare') && !own.growth) state.last = before
  if (isOfDocuments(own, state)) state.otherTime = true
  if (state.otherTime && own.subjects.length + own.verbs.length > 0) state.toldOther = true
  const isOther = state.otherTime || says(own, 'lastYear')
  if (isBarred(own) && !isOther && number.unit === 'count' && tellsOfRequests(own)) notePart(state)
  if (state.otherTime || isBarred(own) || says(own, 'respectively') || isOfInformation(own, state)) return false
  if (says(own, 'rate')) readRate(state, number, own)
  else if (own.growth) {
    // 增加3个专栏 are none of what was told before.
    if (number.unit !== 'count' || saysNothing(after)) readGrowth(state, number, token, own, before, scope)
    state.last = before
  } else if (number.unit === 'percent' && says(own, 'share')) {
    readShare(state, number, token, own, before, scope)
    state.last = before
  }
  if (says(own, 'rate') || own.growth || says(own, 'share') || says(own, 'compare')) return false
  if (number.unit !== 'yuan' && !isCount(number, token, state.text)) return false
  return readCount(state, number, token, own, after)
}

const readCount = (state: State, number: ToldNumber, token: Token, own: Label, after: readonly Token[]): boolean => {
  const object = labelOf(after, state.text)
  const following = saysNothing(own.tokens) && after.length > 0
  if (isRange(own.tokens, state.text)) return false
  const main = following ? labelOf([...own.tokens, ...after], state.text) : own
  const [agent, told] = parted(main.tokens)
  const scope = scopeOf(state, agent)
  // 收到52件咨询: what follows says what they are, unless the label has said it.
  const open = following || (own.subjects.length === 0 && own.verbs.length > 0)
  const isSure = isPlain(told) && (!open || (isPlain(after) && !isBarred(object)))
  // 20件按期答复 may stand beside others that were not.
  const isSome = (following && says(object, 'due')) || isInTime(main, state)
  const meaning = isSure && !isSome && scope ? figureMeaning(main, object, state) : undefined
  if (!meaning || !scope || isMeasure(number, token, state) || isYuan(meaning) !== (number.unit === 'yuan')) {
    if (tellsOfRequests(main) && !isOfPart(state, main)) notePart(state)
    // What a figure that is not understood is of, the next may be of too.
    if (!says(own, 'part') && own.results.length === 0 && !isPlain(own.tokens)) state.subject = 'foreign'
    return false
  }
  if (isTwice(meaning, number, scope, state)) return false
  if (isOfPart(state, main)) return following
  const isPart = main.applicants.length > 0 || (meaning.topics[0] === 'carriedIn' && state.figures.length === 0)
  if (isPart) notePart(state)
  else if (main.subjects.length > 0 || main.verbs.includes('newlyReceived')) state.part = 'whole'
  const each = says(own, 'each') ? separateMeanings(main, state) : undefined
  if (following) remember(state, object)
  if (says(own, 'each') && !each && meaning.topics.length > 1) return false
  for (const one of each ?? [meaning]) addFigure(state, number, token, one, scope)
  return following
}
