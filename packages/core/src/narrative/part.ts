import type { Label } from './label'
import type { State } from './state'
import type { Token } from './tokens'

/**
 * What the last counts of a sentence were of: the whole; `one` part (其中涉及征地的30件), of which what follows tells too; a
 * `list` of parts (网络30件、信函20件), after which the whole is meant again; or one that is being `described`.
 */
export type Part = 'whole' | 'one' | 'list' | 'described'

const together = /^(?:共|合计|总计)/

const saysTogether = ({ tokens }: Label, text: string) =>
  tokens.some(({ start, end }: Token) => together.test(text.slice(start, end)))

/** Remembers that a count was of a part. */
export const notePart = (state: State): void => {
  state.part = state.part === 'one' || state.part === 'list' ? 'list' : 'one'
}

/** Whether the figure of a label is of the part told before it: 网上申请30件，办结29件. */
export const isOfPart = (state: State, label: Label): boolean => {
  const { subjects, applicants, results, verbs } = label
  if (subjects.length + applicants.length > 0 || results.includes('carriedIn') || verbs.includes('newlyReceived'))
    return false
  if (saysTogether(label, state.text)) state.part = 'whole'
  if (state.part !== 'one' && state.part !== 'described') return false
  state.part = 'described'
  return true
}
