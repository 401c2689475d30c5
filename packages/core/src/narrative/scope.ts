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

/** 全县 is all of a county's report, and more than that of a town in it. */
const isAllOf = (organ: string, agent: string): boolean => {
  const level = /([省市县区州旗盟镇乡]|街道)(?:(?:人民)?政府|办事处)?$/.exec(organ)?.[1]
  const told = /全([省市县区州旗盟镇乡国]|街道)/.exec(agent)?.[1]
  return level === undefined || told === undefined || level === told
}

/** 县政府收到41件，各部门收到102件: the government itself, told of beside its departments and towns. */
const amongOthers = (text: string, start: number): boolean =>
  /^.{0,3}政府(?![办及和])/.test(text.slice(start, start + 8)) &&
  /(?:部门|乡镇|街道|单位)[^，。；]{0,6}(?:收到|受理|接收|办理)/.test(text)

/** By the words that name who did it; undefined where they name someone else, or are not understood. */
const scopeOfAgent = ({ report, text }: State, agent: readonly Token[]): Scope | undefined => {
  const name = text.slice(agent[0]!.start, agent.at(-1)!.end)
  // 代表 parts an office from the government that it acts for.
  if (name.split(/代表?|[的对]/).every((part) => abbreviates(part, report.organ)))
    return amongOthers(text, agent[0]!.start) ? 'narrower' : 'own'
  const scopes = new Set(agent.flatMap(({ sense }) => (sense.is === 'agent' ? [sense.scope] : [])))
  const isWhole = organKindOf(report) === 'government' || organKindOf(report) === 'township'
  if (scopes.has('wider')) return isWhole && isAllOf(report.organ, name) ? 'own' : 'wider'
  // 区政府及各部门 are all of it.
  if (scopes.has('units')) return isWhole && name.includes('政府') ? 'own' : undefined
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
