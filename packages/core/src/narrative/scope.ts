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
const amongOthers = ({ text, report }: State, start: number): boolean =>
  organKindOf(report) === 'government' &&
  /^.{0,3}政府(?![办及和])/.test(text.slice(start, start + 8)) &&
  /(?:部门|乡镇|街道|单位)[^，。；]{0,6}(?:收到|受理|接收|办理|制发|制定|出台|印发)/.test(text)

/** A zone is governed by its committee. */
const zone =
  /(?:新区|[园景港]区|开发区|示范区|保税区|度假区|试验区|实验区|自贸区|名胜区|合作区)[^局]{0,6}(?:管理委员会|管委会)$/

const ofGovernment = /政府|管委会|管理委员会/

/** By the words that name who did it; undefined where they name someone else, or are not understood. */
const scopeOfAgent = (state: State, agent: readonly Token[]): Scope | undefined => {
  const { report, text } = state
  const [{ start }, { end }] = [agent[0]!, agent.at(-1)!]
  const name = text.slice(start, end)
  const kinds = new Set(agent.map(({ kind }) => kind))
  const isOwn =
    (kinds.size === 1 && kinds.has('我')) || name.split(/代表?|[的对]/).every((part) => abbreviates(part, report.organ))
  if (isOwn) return amongOthers(state, start) ? 'narrower' : 'own'
  const organ = organKindOf(report)
  const isWhole = organ === 'government' || organ === 'township' || zone.test(report.organ)
  if (/^全[局厅委署院校]$/.test(name)) return 'own'
  // 全国政府系统, 辖区内某镇: others.
  if (name.startsWith('全国') && !/^国/.test(report.organ)) return undefined
  if (kinds.has('大') && kinds.has('生') && /(?:[镇乡局村厅委办院校]|街道|公司|中心)$/.test(name)) return undefined
  // 省政府部门 in the report of its office: others.
  if (/^[^各全]{1,6}政府部门$/.test(name)) return undefined
  if (kinds.has('大')) return isWhole && isAllOf(report.organ, name) ? 'own' : 'wider'
  // 区政府及各部门 are all of it.
  if (kinds.has('属')) {
    if (isWhole && /政府|管委会|[我本全][县市区镇乡省州旗]/.test(name)) return 'own'
    // 各镇街、各部门 are all of it; of 省政府部门 an office tells nothing of its own.
    if (isWhole && /[镇乡街]|[各区]县|县区/.test(name) && /部门|单位/.test(text.slice(start, end + 12)))
      return /(?:政府|本级|办公室|府办)[^，。；]{0,12}(?:收到|受理|接收|办理)/.test(text) ? undefined : 'own'
    return kinds.has('我') && /[及和与、暨]/.test(name) ? 'wider' : undefined
  }
  // 市政府办公室 in the report of a county or a department is another.
  const government = /^([省市县区州旗]?)(?:人民)?政府/.exec(name)
  if (kinds.has('小') && government && !(ofGovernment.test(report.organ) && report.organ.includes(government[1]!)))
    return undefined
  if (kinds.has('小')) return 'narrower'
  return kinds.has('生') ? undefined : 'own'
}

/**
 * Of what a clause tells, by the words before those that say what was done: the organ of the report, less or more than it; as
 * an earlier clause said where they name no one.
 */
export const scopeOf = (state: State, before: readonly Token[]): Scope | undefined => {
  const agent = before.filter(
    ({ kind }) => kind === '生' || kind === '我' || kind === '大' || kind === '小' || kind === '属',
  )
  return agent.length === 0 ? state.scope : scopeOfAgent(state, agent)
}
