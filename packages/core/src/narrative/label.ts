import type { Act, Outcome, Sense, Subject } from './lexicon'
import type { Token } from './tokens'
import type { Topic } from './topics'

/** What the words of one label, those that a figure follows or that follow it, say together. */
export interface Label {
  readonly tokens: readonly Token[]
  readonly has: ReadonlySet<string>
  readonly subjects: readonly { readonly subject: Subject; readonly topic?: Topic }[]
  readonly verbs: readonly Topic[]
  readonly results: readonly Topic[]
  readonly outcomes: readonly Outcome[]
  readonly acts: readonly Act[]
  readonly applicants: readonly Topic[]
  readonly growth: 'up' | 'down' | undefined
}

type Of<K extends Sense['is']> = Extract<Sense, { readonly is: K }>

const of = <K extends Sense['is']>(tokens: readonly Token[], is: K): readonly Of<K>[] =>
  tokens.flatMap(({ sense }) => (sense.is === is ? [sense as Of<K>] : []))

const unique = <T>(values: readonly T[]) => [...new Set(values)]

/** 通过网站、信函等渠道共收到…: what is reckoned together begins after 等; so does what was disclosed 通过网站等平台. */
const afterSuch = (tokens: readonly Token[], text: string): readonly Token[] => {
  const such = tokens.findIndex(({ sense }) => sense.is === 'such')
  if (such < 0) return tokens
  const together = tokens.findIndex(({ start }, i) => i > such && text[start] === '共')
  if (together > 0) return tokens.slice(together)
  const channel = tokens[such + 1]?.sense.is === 'bar' && tokens[such + 2]?.sense.is === 'act'
  return channel ? tokens.slice(such + 2) : tokens
}

export const labelOf = (all: readonly Token[], text: string): Label => {
  const tokens = afterSuch(all, text)
  return {
    tokens,
    has: new Set(tokens.map(({ sense }) => sense.is)),
    subjects: of(tokens, 'subject'),
    verbs: unique(of(tokens, 'verb').map(({ topic }) => topic)),
    results: unique(of(tokens, 'result').map(({ topic }) => topic)),
    outcomes: unique(of(tokens, 'outcome').map(({ outcome }) => outcome)),
    acts: unique(of(tokens, 'act').map(({ act }) => act)),
    applicants: unique(of(tokens, 'applicant').map(({ topic }) => topic)),
    growth: of(tokens, 'growth').at(-1)?.direction,
  }
}

/** Words that say what a figure is of; those before the first of them say whose it is. */
const telling: ReadonlySet<string> = new Set<Sense['is']>([
  ...(['subject', 'verb', 'result', 'outcome', 'act', 'applicant', 'context', 'cause', 'none', 'all'] as const),
])

/** The words before those that say what the figure is of, and the others. */
export const parted = (tokens: readonly Token[]): readonly [readonly Token[], readonly Token[]] => {
  const first = tokens.findIndex(({ sense }) => telling.has(sense.is))
  return first < 0 ? [tokens, []] : [tokens.slice(0, first), tokens.slice(first)]
}

/** Whether every word is understood. */
export const isPlain = (tokens: readonly Token[]): boolean =>
  tokens.every(({ sense }) => sense.is !== 'rest' && sense.is !== 'agent' && sense.is !== 'range')

/** Words that take a figure out of the whole of this year, or make it a part of what the tables count. */
const barring = ['bar', 'lastYear', 'none', 'range']

export const isBarred = ({ has }: Label): boolean => barring.some((one) => has.has(one))
