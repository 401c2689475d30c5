import { meaning } from './meaning'
import { scopeOf } from './scope'
import { parted, says, shapeOf, valuesOf } from './shape'
import type { State } from './state'
import { changed } from './state'
import type { Token } from './tokens'
import type { Topic } from './topics'

const suits = ['reconsideration', 'litigation', 'directLitigation', 'litigationAfterReconsideration'] as const

/** Whether 全部 means all requests: not 上年结转的3件全部办结, nor 其中征地类12件全部办结. */
const isOfAll = ({ figures, part }: State, named: boolean): boolean => {
  if (!named && (part === 'one' || part === 'described')) return false
  const isPart = figures.length > 0 && figures.every((figure) => figure.topics.includes('carriedIn'))
  return (named || figures.length > 0) && !isPart
}

/** 全部办结、均已按时办结; what was answered may still be open. */
const readAll = (state: State, words: readonly Token[], at: number): State => {
  const after = words.slice(at)
  const [before, told] = parted(words.slice(0, at))
  const scope = scopeOf(state, before)
  const isPlain = /^[和动申期]*皆/.test(`${shapeOf(told)}皆`) && /^皆[期皆和]*(?:动[期和]*)+$/.test(shapeOf(after))
  if (!scope || !isPlain || state.subject !== 'requests') return state
  const verbs = valuesOf(after, '动')
  if (verbs.length !== 1 || (verbs[0] !== 'handled' && verbs[0] !== 'answered') || !isOfAll(state, says(told, '申')))
    return state
  const claim = {
    kind: 'allHandled',
    topics: ['handled'],
    scope,
    due: says(words, '期') || verbs[0] === 'answered',
  } as const
  return changed(state, { claims: [...state.claims, { claim, start: words[at]!.start, end: words.at(-1)!.end }] })
}

/** 复议4件，均维持: the figure before it, by its outcome; 复议4件，诉讼2件，均维持 leaves open of which. */
const readAllOutcome = (state: State, words: readonly Token[]): State => {
  const { last, claims, text } = state
  const suit = suits.find((one) => last?.topics[0] === `${one}.total`)
  const [outcome] = valuesOf(words, '局')
  const shape = shapeOf(words)
  // 复议1件，结果维持: of one nothing need be said to be all.
  const isAll = /^[和判]*讼?判*[皆各]+判*局$/.test(shape) || (last?.value === 1 && /^判*局$/.test(shape))
  if (!last || !suit || !outcome || !isAll) return state
  const from = text.lastIndexOf('；', words[0]!.start)
  const isOther = (topic: Topic | undefined) => suits.some((one) => topic === `${one}.total` && one !== suit)
  const isOpen = claims.some(({ claim, start }) => start > from && claim.kind === 'figure' && isOther(claim.topics[0]))
  if (isOpen && says(words, '皆各')) return state
  const { value, low, high } = last
  const claim = { kind: 'figure', unit: 'count', scope: state.scope, value, low, high } as const
  const of = meaning(`${suit}.${outcome}`)
  return changed(state, {
    claims: [...state.claims, { claim: { ...claim, ...of }, start: words[0]!.start, end: words.at(-1)!.end }],
  })
}

/** A clause that says all of something, without a figure. */
export const readEvery = (state: State, words: readonly Token[]): State => {
  if (says(words, '局')) return readAllOutcome(state, words)
  const at = words.findIndex(({ kind }) => kind === '皆')
  return at < 0 ? state : readAll(state, words, at)
}
