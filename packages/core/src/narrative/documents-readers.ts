import { decisions, isDocument } from './families'
import type { Act } from './kinds'
import { either, meaning } from './meaning'
import type { Reader } from './reader'
import { says, valuesOf } from './shape'
import type { State } from './state'
import type { Token } from './tokens'

const actOf = (acts: readonly Act[]): Act | undefined =>
  acts.find((act) => act === 'inForce' || act === 'issued') ?? acts.at(-1)

/** 申请30件，涉及行政处罚12件: those are what the requests are about, unless the clause is parted from them. */
const isOfRequests = (told: readonly Token[], { requests, text, claims }: State): boolean => {
  const decision = told.find(({ kind }) => kind === '决')
  if (!requests || !decision) return requests
  const last = claims.findLast(({ claim }) => claim.kind === 'figure' || claim.kind === 'none')?.end ?? 0
  const parted = Math.max(text.lastIndexOf('；', decision.start), last)
  const lead = text.slice(Math.max(parted, 0), decision.start).replace(/^[^（]*）|（[^）]*）/g, '')
  if (text[parted] === '；' && !/申请/.test(lead)) return false
  if (/申请|涉及|主要|内容|其中|分别|包括|类|[：（]/.test(lead)) return true
  return parted <= 0 && !/作出|做出|实施|办理|下达/.test(lead + text.slice(decision.start, decision.end))
}

const inBrackets = /公[开布][^（]*文件\d+件（[^）]*$/
/** 失效2件、废止4件: the form counts them together. */
const eachWay = /(失效|废止)\d+件[、，](?!\1)(?:失效|废止)\d/

const ofDocument: Reader = (told, state, value) => {
  const [named] = valuesOf(told, '文')
  const { subject } = state
  const document = named ?? (isDocument(subject) ? subject : undefined)
  const valid = says(told, '效') ? 'inForce' : undefined
  const act = actOf(valuesOf(told, '行')) ?? valid ?? (named && state.act)
  const isOfYear = told.some(
    ({ kind, date, start }) => date === 'this' || (kind === '行' && /^[本全当年]/.test(state.text.slice(start))),
  )
  const isMade = valuesOf(told, '文').length > 0 && valuesOf(told, '行').length > 0
  if (says(told, '中') && act !== 'repealed' && !isOfYear && !isMade) return undefined
  if (!document || valuesOf(told, '文').length > 1) return undefined
  // 公开规范性文件16件（以县政府名义印发7件）: parts of them.
  if (!named && inBrackets.test(state.text.slice(0, told.at(-1)!.start))) return undefined
  if (act === 'repealed' && eachWay.test(state.text)) return undefined
  // 规章0件: of whatever kind.
  if (!act) return value === 0 && named ? either(`${document}.issued`, `${document}.inForce`) : undefined
  return meaning(`${document}.${act === 'announced' ? 'disclosed' : act}`)
}

/** What clauses on documents, decisions and fees say. */
export const documentsReaders = {
  items: (told) => {
    const [decision] = valuesOf(told, '决')
    return decision && meaning(`${decision}.items`)
  },
  document: ofDocument,
  decision: (told, state, value) => {
    const [decision, ...others] = valuesOf(told, '决')
    // 许可类20件: what requests are about.
    if (told.some(({ kind, end }) => kind === '决' && state.text[end] === '类')) return undefined
    // 申请30件，涉及行政处罚12件: those are what the requests are about; what is published of decisions are notices of them.
    const verbs = valuesOf(told, '动')
    // 权责清单中行政许可38项: things that may be decided.
    const isOfItems = /^\d+项/.test(state.text.slice(told.at(-1)!.end)) && !/作出|做出|实施|办理|决定/.test(state.text)
    // 其他对外管理服务事项40项: what may be served, not decisions.
    const last = told.at(-1)!
    const isItems =
      valuesOf(told, '决').join() === 'otherServices' && state.text.slice(last.start, last.end).endsWith('事项')
    // 作出处罚3120人次: persons.
    const unit = /^\d+(人次|项)/.exec(state.text.slice(last.end))?.[1]
    if (isOfItems || unit === '人次' || (isItems && unit === '项')) return undefined
    // 主动公开规章0件；行政许可处理决定数量31件: in the words of the table.
    const isOfTable = state.text.slice(told[0]!.start, told.at(-1)!.end).includes('决定数')
    const plain =
      !says(told, '行') &&
      ((state.act !== 'announced' && state.act !== 'disclosed') || verbs.length > 0 || isOfTable) &&
      (says(told, '各') || !isOfRequests(told, state))
    // 行政许可、行政强制0件
    if (others.length > 0 && (says(told, '各') || value === 0) && plain && verbs.length === 0)
      return meaning(decision!, ...others)
    // 受理185件 are not yet decided on.
    const areDecided = verbs.length === 0 || verbs.includes('processed') || verbs.includes('handled')
    return decision && others.length === 0 && plain && areDecided ? meaning(decision) : undefined
  },
  fee: (told, { subject, text, claims }) => {
    const [fee, ...others] = valuesOf(told, '费')
    if (fee) return others.length === 0 ? meaning(fee) : undefined
    const isCharged =
      (subject === 'fees' ||
        (claims.some(({ claim }) => claim.kind === 'figure' && decisions.some((one) => one === claim.topics[0])) &&
          text.includes('收费'))) &&
      told.some(({ start, end }) => /收取|征收|收费|金额/.test(text.slice(start, end)))
    return isCharged ? meaning(/处理费|收费通知/.test(text) ? 'processingFee' : 'fees') : undefined
  },
  projects: (told) => (valuesOf(told, '购').join() === 'projects' ? meaning('procurement.projects') : undefined),
  amount: () => meaning('procurement.amount'),
  act: (told, state) => {
    const { subject } = state
    if (isDocument(subject)) return ofDocument(told, state, 1)
    return subject === 'requests' && state.requests && valuesOf(told, '行').join() === 'disclosed'
      ? meaning('granted')
      : undefined
  },
} satisfies { readonly [row: string]: Reader }
