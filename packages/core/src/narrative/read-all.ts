import type { Label } from './label'
import { isBarred, isPlain, labelOf, parted, says } from './label'
import { scopeOf } from './scope'
import type { State } from './state'
import { suits } from './suits'
import { topics } from './topics'

/** Whether 全部 means all requests: not 上年结转的3件全部办结, 其中征地类12件全部办结, nor 除结转的以外全部办结. */
const isOfAll = ({ figures, text, part }: State, named: boolean): boolean => {
  if (!named && (part === 'one' || part === 'described')) return false
  const isPart = figures.length > 0 && figures.every((figure) => figure.topics.includes('carriedIn'))
  return (named || figures.length > 0) && !isPart && !/除.*全部|除.*均/.test(text)
}

/** 全部办结、均已按时办结. */
export const readAll = (state: State, label: Label): void => {
  const { tokens } = label
  const at = tokens.findIndex(({ sense }) => sense.is === 'all')
  const after = tokens.slice(at + 1)
  const verbs = labelOf(after, state.text).verbs
  if (verbs.length !== 1 || verbs[0] !== 'handled' || state.subject !== 'requests') return
  const [before, told] = parted(tokens.slice(0, at))
  const scope = scopeOf(state, before)
  const { subjects } = labelOf(tokens.slice(0, at), state.text)
  const isOther = (['bar', 'part', 'lastYear', 'none'] as const).some((one) => says(label, one))
  if (!scope || !isOfAll(state, subjects.length > 0) || isOther || !isPlain(told) || !isPlain(after)) return
  state.claims.push({
    claim: {
      kind: 'allHandled',
      topics: ['handled'],
      scope,
      due: says(label, 'due'),
    },
    start: tokens[at]!.start,
    end: tokens.at(-1)!.end,
  })
}

/** 复议4件，均维持: the figure before it, by its outcome; 复议4件，诉讼2件，均维持 leaves open of which. */
export const readAllOutcome = (state: State, label: Label): void => {
  const { last, figures } = state
  const suit = suits.find((one) => last?.topics[0] === `${one}.total`)
  const [outcome, ...others] = label.outcomes
  if (!last || !suit || !outcome || others.length > 0 || label.verbs.length + label.results.length > 0) return
  if (isBarred(label) || says(label, 'part') || !isPlain(label.tokens)) return
  if (figures.some(({ topics: [topic] }) => suits.some((one) => topic === `${one}.total` && one !== suit))) return
  const topic = `${suit}.${outcome}` as const
  const { value, low, high } = last
  state.claims.push({
    claim: {
      kind: 'figure',
      topics: [topic],
      unit: 'count',
      value,
      low,
      high,
      scope: state.scope,
      readings: topics[topic],
    },
    start: label.tokens[0]!.start,
    end: label.tokens.at(-1)!.end,
  })
}
