import type { Act, Outcome, Subject } from './sense'
import type { Token } from './tokens'
import type { Topic } from './topics'

/** What the words of one label, those that a figure follows or that follow it, say together. */
export interface Label {
  readonly tokens: readonly Token[]
  /** The kinds of its words, for `says`. */
  readonly marks: number
  readonly subjects: readonly { readonly subject: Subject; readonly topic?: Topic }[]
  readonly verbs: readonly Topic[]
  readonly results: readonly Topic[]
  readonly outcomes: readonly Outcome[]
  readonly acts: readonly Act[]
  readonly applicants: readonly Topic[]
  readonly growth: 'up' | 'down' | undefined
}

/** 通过网站、信函等渠道共收到…: what is reckoned together begins after 等; so does what was disclosed 通过网站等平台. */
const afterSuch = (tokens: readonly Token[], text: string): readonly Token[] => {
  const such = tokens.findIndex(({ sense }) => sense.is === 'such')
  if (such < 0) return tokens
  const together = tokens.findIndex(({ start }, i) => i > such && text[start] === '共')
  if (together > 0) return tokens.slice(together)
  const channel = tokens[such + 1]?.sense.is === 'bar' && tokens[such + 2]?.sense.is === 'act'
  return channel ? tokens.slice(such + 2) : tokens
}

const nothing: readonly never[] = []

const kinds = [
  ...(['subject', 'verb', 'result', 'outcome', 'act', 'applicant', 'agent', 'growth', 'fill', 'context'] as const),
  ...(['bar', 'lastYear', 'compare', 'share', 'rate', 'none', 'all', 'due', 'respectively', 'each', 'join'] as const),
  ...(['such', 'about', 'above', 'below', 'part', 'cause', 'number', 'stop', 'rest', 'range'] as const),
] as const satisfies readonly Token['sense']['is'][]
type Kind = (typeof kinds)[number]

/** A bit for each kind of word: a label is asked for many kinds, and most have few words. */
const bits = Object.fromEntries(kinds.map((kind, i) => [kind, 2 ** i])) as { readonly [K in Kind]: number }

/** The list with the value, once. */
const withOne = <T>(list: readonly T[], value: T): readonly T[] =>
  list.length === 0 ? [value] : list.includes(value) ? list : [...list, value]

export const labelOf = (all: readonly Token[], text: string): Label => {
  let marks = 0
  for (const { sense } of all) marks |= bits[sense.is]
  const tokens = marks & bits.such ? afterSuch(all, text) : all
  let subjects: Label['subjects'] = nothing
  let verbs: Label['verbs'] = nothing
  let results: Label['results'] = nothing
  let outcomes: Label['outcomes'] = nothing
  let acts: Label['acts'] = nothing
  let applicants: Label['applicants'] = nothing
  let growth: Label['growth']
  marks = 0
  for (const { sense } of tokens) {
    marks |= bits[sense.is]
    if (sense.is === 'subject') subjects = [...subjects, sense]
    else if (sense.is === 'verb') verbs = withOne(verbs, sense.topic)
    else if (sense.is === 'result') results = withOne(results, sense.topic)
    else if (sense.is === 'outcome') outcomes = withOne(outcomes, sense.outcome)
    else if (sense.is === 'act') acts = withOne(acts, sense.act)
    else if (sense.is === 'applicant') applicants = withOne(applicants, sense.topic)
    else if (sense.is === 'growth') growth = sense.direction
  }
  return { tokens, marks, subjects, verbs, results, outcomes, acts, applicants, growth }
}

/** Of no words. */
export const emptyLabel: Label = /* @__PURE__ */ labelOf([], '')

/** Whether a label has a word of the kind. */
export const says = ({ marks }: Pick<Label, 'marks'>, kind: Kind): boolean => (marks & bits[kind]) !== 0

/** Words that say what a figure is of; those before the first of them say whose it is. */
const telling =
  bits.subject |
  bits.verb |
  bits.result |
  bits.outcome |
  bits.act |
  bits.applicant |
  bits.context |
  bits.cause |
  bits.none |
  bits.all

/** The words before those that say what the figure is of, and the others. */
export const parted = (tokens: readonly Token[]): readonly [readonly Token[], readonly Token[]] => {
  const first = tokens.findIndex(({ sense }) => (bits[sense.is] & telling) !== 0)
  return first < 0 ? [tokens, nothing] : first === 0 ? [nothing, tokens] : [tokens.slice(0, first), tokens.slice(first)]
}

/** Whether every word is understood. */
export const isPlain = (tokens: readonly Token[]): boolean =>
  tokens.every(({ sense }) => sense.is !== 'rest' && sense.is !== 'agent' && sense.is !== 'range')

/** Words that take a figure out of the whole of this year, or make it a part of what the tables count. */
const barring = bits.bar | bits.lastYear | bits.none | bits.range

export const isBarred = ({ marks }: Label): boolean => (marks & barring) !== 0
