import { organKindOf } from '../model/organ-kind'
import type { Scope } from './claim'
import type { State } from './state'
import type { Token } from './tokens'

/** Whether the characters of a short name stand in the full one, in order: 县教体局 in 某县教育体育局. */
const abbreviates = (short: string, full: string): boolean => {
  let at = 0
  for (const character of short) {
    at = full.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

/** By the words that name who did it; undefined where they name someone else, or are not understood. */
const scopeOfAgent = ({ report, text }: State, agent: readonly Token[]): Scope | undefined => {
  const name = text.slice(agent[0]!.start, agent.at(-1)!.end)
  // 代表 parts an office from the government that it acts for.
  if (name.split(/代表|[的对]/).every((part) => abbreviates(part, report.organ))) return 'own'
  const scopes = new Set(agent.flatMap(({ sense }) => (sense.is === 'agent' ? [sense.scope] : [])))
  const isWhole = organKindOf(report) === 'government' || organKindOf(report) === 'township'
  if (scopes.has('wider')) return isWhole ? 'own' : 'wider'
  return scopes.has('narrower') ? 'narrower' : undefined
}

/**
 * Of what a clause tells, by the words before those that say what was done: the organ of the report, less or more than it; as
 * an earlier clause said where they name no one.
 */
export const scopeOf = (state: State, before: readonly Token[]): Scope | undefined => {
  if (before.length === 0) return state.scope
  const agent = before.filter(({ sense }) => sense.is === 'rest' || sense.is === 'agent')
  if (agent.length === 0) return state.scope
  const scope = scopeOfAgent(state, agent)
  if (scope) state.scope = scope
  return scope
}
