import { suits } from './families'
import { addFigure } from './add-figure'
import { withoutOthers } from './left-open'
import { meaning } from './meaning'
import { withGrowth, withShare } from './read-ratio'
import { scopeOf } from './scope'
import { parted, says, shapeOf, valuesOf } from './shape'
import type { State } from './state'
import type { Token } from './tokens'
import type { Topic } from './topics'

const inOrder = (flows: readonly Topic[], words: readonly Token[]): readonly Topic[] => {
  const placeOf = (topic: Topic) => words.findIndex(({ value }) => value === topic)
  return [...flows].sort((a, b) => placeOf(a) - placeOf(b))
}

/** The topics that words name one after another, each to have its own figure; undefined where they name less than two plainly. */
export const separateTopics = (words: readonly Token[], state: State): readonly Topic[] | undefined => {
  const named = valuesOf(words, '讼')
  const suit = suits.find((one) => one === (named.length === 1 ? named[0] : state.subject))
  const [verbs, results, outcomes] = [valuesOf(words, '动'), valuesOf(words, '果'), valuesOf(words, '局')]
  const told = state.context || state.requests || state.plainSuits || says(words, '因涉')
  // 新收与上年结转分别为40件和2件.
  const areFlows = state.subject === 'requests' && verbs.length > 0 && results.every((one) => one.startsWith('carried'))
  const lists: readonly (readonly Topic[])[] = [
    state.requests && !areFlows ? results : [],
    named.length > 1 && outcomes.length === 0 && told ? named.map((one) => `${one}.total` as const) : [],
    suit && told ? outcomes.map((outcome) => `${suit}.${outcome === 'ended' ? 'otherResult' : outcome}` as const) : [],
    areFlows ? inOrder([...verbs, ...results], words) : [],
    state.subject === 'requests' ? valuesOf(words, '人') : [],
  ]
  const [only, ...others] = lists.filter((list) => list.length > 0)
  return only && others.length === 0 && only.length > 1 && !says(words, '行') ? only : undefined
}

/** 分别为4件、40件, 分别占8%、80%: as many figures, one after another, as were named, or as were told just before. */
export const readListed = (state: State, words: readonly Token[], numbers: readonly Token[]): State => {
  const [agent, told] = parted(words)
  const scope = scopeOf(state, agent)
  // 分别减少2件、1件.
  if (!scope || state.otherTime || !/^[申讼动果局人和中涉因被引分占比增]*$/.test(shapeOf(told))) return state
  // 同比分别下降6.3%、3.1%: of the figures told just before.
  if (says(words, '增')) {
    const of = state.run >= numbers.length ? state.figures.slice(-numbers.length) : []
    if (of.length !== numbers.length || !/^[和比增分]+$/.test(shapeOf(told))) return state
    return numbers.reduce(
      (next, token, i) =>
        withGrowth(
          next,
          token,
          told.filter(({ kind }) => kind !== '分'),
          of[i],
          scope,
        ),
      state,
    )
  }
  const share = says(told, '占') || says(told, '分')
  if (numbers.every(({ kind }) => kind === '百') && share) {
    const topics = separateTopics(told, state)
    const before = state.run >= numbers.length ? state.figures.slice(-numbers.length) : []
    const isBare = /^[和]*[分占]+$/.test(shapeOf(told))
    const wholes = topics
      ? topics.map((topic) => meaning(topic))
      : isBare
        ? before.map((figure) => ({ ...figure, told: figure }))
        : []
    if (wholes.length !== numbers.length || !told.some(({ value }) => value === 'share')) return state
    return numbers.reduce((next, token, i) => withShare(next, token, [], wholes[i]!, scope), state)
  }
  // 行政复议26件、行政诉讼12件，其中信息公开类分别6件和2件: those told before were of every kind.
  const suitsBefore = state.figures.slice(-2).flatMap(({ topics }) => topics)
  const areOfBoth =
    /^[中和因]*涉[因中]*分?$/.test(shapeOf(told)) && suitsBefore.join() === 'reconsideration.total,litigation.total'
  if (areOfBoth && numbers.length === 2) {
    const ofDisclosure = withoutOthers(state, suitsBefore)
    return numbers.reduce((next, token, i) => addFigure(next, token, meaning(suitsBefore[i]!), scope), ofDisclosure)
  }
  const topics = separateTopics(told, state)
  if (!topics || topics.length !== numbers.length || !numbers.every(({ kind }) => kind === '数')) return state
  return numbers.reduce((next, token, i) => addFigure(next, token, meaning(topics[i]!), scope), state)
}
