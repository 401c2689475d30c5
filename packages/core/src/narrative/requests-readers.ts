import { flows, isDocument, suitAmong } from './families'
import { either, meaning } from './meaning'
import type { Reader } from './reader'
import { says, shapeOf, valuesOf } from './shape'
import type { Meaning, State } from './state'
import type { Token } from './tokens'
import { areAgainst, suitOf } from './suits-readers'
import type { Topic } from './topics'
import { groupOf, topics } from './topics'

const isAboutRequests = (told: readonly Token[], { subject }: State) => says(told, '申') || subject === 'requests'

const notThere: readonly Topic[] = ['notHeld', 'notExisting', 'notReadyMade']

/** Results told together, an item with its group as the item; undefined where it is not plain which are meant. */
const resultsMeaning = (named: readonly Topic[], told: readonly Token[]): Meaning | undefined => {
  // 因没有现成信息不予提供
  const isUnavailable = named.some((one) => groupOf[one] === 'unavailable')
  const results = isUnavailable ? named.filter((one) => one !== 'refused') : named
  if (results.length > 1 && results.every((one) => notThere.includes(one))) return either('notExisting')
  const groups = results.filter((one) => results.some((other) => groupOf[other] === one))
  const [group] = groups
  const such = says(told, '等')
  if (group === undefined) return results.length === 1 || (says(told, '和') && !such) ? meaning(...results) : undefined
  const items = results.filter((one) => groupOf[one] === group)
  if (groups.length > 1 || items.length + 1 !== results.length) return undefined
  // 信访投诉类及重复申请等不予处理
  if (such || items.length > 1) return meaning(group)
  return meaning(items[0]!)
}

/** 因涉及个人隐私不予公开: under one of its reasons, or told of all. */
const isForOthers = (told: readonly Token[], { text }: State): boolean =>
  valuesOf(told, '果').join() === 'refused' &&
  told.some(({ kind, start, end }) => kind === '因' && /隐私|商业秘密/.test(text.slice(start, end)))

const common: readonly Topic[] = ['granted', 'refused', 'notProcessed', 'repeated', 'petition']

/** 受理投诉举报329件，不予受理41件: of what was told before, which is no requests. */
const isOfOthers = (told: readonly Token[], { subject, isForeign }: State): boolean =>
  subject === 'foreign' && !isForeign && !says(told, '申') && valuesOf(told, '果').every((one) => common.includes(one))

/** 收到76件，其中投诉举报类56件: what they are about, unless results are being told. */
const isOfKind = (told: readonly Token[], { figures, text }: State): boolean =>
  says(told, '中') &&
  valuesOf(told, '果').join() === 'petition' &&
  ['received', 'newlyReceived'].includes(figures.at(-1)?.topics[0] ?? '') &&
  !text.includes('不予')

/** 结转3件 alone may be either; beside 结转下年1件 it is the other. */
const carriedEitherWay = (told: readonly Token[], { text }: State): Meaning => {
  if (says(told, '因余')) return meaning('carriedOut')
  return /结转[^，；。]{0,3}[下次明来]/.test(text) ? meaning('carriedIn') : either('carriedOut', 'carriedIn')
}

/** By network, by mail, in person. */
const channels = /(网|线上|在线|平台|电子)|(信函|来信|信件|邮|快递|寄)|([面场口]|来访)|(传真)|(电话)|(线下|纸质)/g

const resultOf: Reader = (told, state) => {
  if (!state.requests && !isAboutRequests(told, state)) return undefined
  if (isOfKind(told, state) || isOfOthers(told, state)) return undefined
  // 行政复议9件（含上年结转1件）: of the suits.
  if (suitAmong(state.subject) && !says(told, '申') && valuesOf(told, '果').join() === 'carriedIn') return undefined
  // 除结转的以外新收到47件: what came in, not what is told before it.
  const last = told.findLast(({ kind }) => kind === '果' || kind === '动')
  if (last?.value === 'newlyReceived') return meaning('newlyReceived')
  // 上年结转3件，公开答复191件: of all that were answered, unless 其中 is said.
  const isAnswer = told.some(({ start, end }) => state.text.slice(start, end) === '公开答复')
  if (isAnswer && !says(told, '中') && state.figures.at(-1)?.topics[0] === 'carriedIn')
    return either('granted', 'answered')
  return isForOthers(told, state)
    ? either('refused', 'thirdParty', 'otherLaw')
    : resultsMeaning(valuesOf(told, '果'), told)
}

/** What clauses on requests say. */
export const requestsReaders = {
  flow: (told, state) => {
    const verbs = valuesOf(told, '动')
    // 其中18件依法办理答复
    const [verb, ...others] = verbs.join() === 'processed,answered' && says(told, '中') ? verbs.slice(1) : verbs
    const { subject } = state
    // 现行有效57件，本年度新增8件.
    if (verb === 'newlyReceived' && isDocument(subject))
      return others.length === 0 ? meaning(`${subject}.issued`) : undefined
    if (!verb || !isAboutRequests(told, state)) return undefined
    const isOfYear = told.some(({ date }) => date === 'this')
    // 收到16件，其中办理15件, but not 其中转某办公室办理12件
    const areOfAll = [
      'handled',
      'newlyReceived',
      'answered',
      ...(/其中已?办理\d/.test(state.text) ? ['processed'] : []),
    ]
    if (says(told, '中') && !isOfYear && ![verb, ...others].every((one) => areOfAll.includes(one))) return undefined
    return either(verb, ...others)
  },
  // Of the only channel that the sentence names it is the whole.
  channel: (told, { text, figures, isToldOnce }, value) => {
    const [verb, ...others] = valuesOf(told, '动')
    // 收到网上申请6件 may be some; of none there are no others.
    if (value > 0 && !/^渠期?动/.test(shapeOf(told))) return undefined
    const isOnly = new Set([...text.matchAll(channels)].map(([, ...kinds]) => kinds.findIndex(Boolean))).size < 2
    return verb && isOnly && figures.length === 0 && isToldOnce() ? either(verb, ...others) : undefined
  },
  intake: (told) =>
    valuesOf(told, '动').join() === 'newlyReceived' && (valuesOf(told, '果').join() === 'carriedIn' || says(told, '转'))
      ? meaning('newlyReceived', 'carriedIn')
      : undefined,
  someApplicants: (told, state) => {
    const { figures } = state
    const [kind, ...others] = valuesOf(told, '企')
    const isOpen = says(told, '企') && valuesOf(told, '企').some((one) => one === 'any' || one === 'citizens')
    if (!isAboutRequests(told, state)) return undefined
    // 企业和其他组织申请5件
    if (others.length > 0) return isOpen ? undefined : meaning('fromOrganizations')
    // 收到公民申请6件 may be of all of them.
    if (isOpen) {
      if (says(told, '动')) return either('received', 'fromPersons', 'fromOrganizations')
      // 其中61件为公民申请
      if (kind === 'citizens') return meaning('fromPersons')
      // 自然人申请8件，法人申请1件.
      return figures.at(-1)?.topics[0] === 'fromPersons' ? meaning('fromOrganizations') : undefined
    }
    const of: readonly Topic[] =
      kind === 'business' ? ['fromBusinesses', 'fromOrganizations'] : ['fromOtherOrganizations']
    return either(...(says(told, '动') ? (['received'] as const) : []), ...of)
  },
  request: (_, { subject }) => (subject === 'foreign' ? undefined : meaning('processed')),
  result: resultOf,
  // 结转3件 alone may be either.
  carry: (told, state) =>
    says(told, '昔') ? meaning('carriedIn') : isAboutRequests(told, state) ? carriedEitherWay(told, state) : undefined,
  carried: (told) => (valuesOf(told, '昔').at(-1) === 'next' ? meaning('carriedOut') : undefined),
  // 收到9件，办结8件，尚余1件.
  rest: (told, { figures, text }) => {
    const [except] = told.filter(({ kind }) => kind === '除')
    // 除1件外，其余均已答复
    if (except)
      return /^.{0,8}(?:全部|[均都]).{0,8}[办答回]/.test(text.slice(text.indexOf('外', except.end)))
        ? meaning('carriedOut')
        : undefined
    const of = figures.map(({ topics: [topic] }) => topic)
    const isRest = valuesOf(told, '余')[0] === 'left'
    const isKnown =
      figures.length > 1 &&
      (of.includes('handled') || of.includes('answered')) &&
      of.every((one) => one === 'carriedIn' || flows.includes(one))
    return isRest && isKnown ? meaning('carriedOut') : undefined
  },
  unfinished: (told, state) => {
    if (isAboutRequests(told, state)) return meaning('carriedOut')
    const suit = suitOf(told, state)
    return suit && areAgainst(told, state) ? meaning(`${suit}.pending`) : undefined
  },
  applicant: (told, state) => {
    const applicants = valuesOf(told, '人')
    const [verb, ...others] = valuesOf(told, '动')
    if (!isAboutRequests(told, state) || others.length > 0) return undefined
    // 受理自然人、企业提出的申请30件: all of them, where no more is told before.
    const of = meaning(...applicants)
    const isAll = verb === 'received' && state.figures.length === 0 && says(told, '申')
    return isAll ? { topics: of.topics, readings: [...of.readings, ...topics.received] } : of
  },
  disclosedAndPartly: (told, state) =>
    state.requests && valuesOf(told, '行').join() === 'disclosed' && valuesOf(told, '果').join() === 'partlyGranted'
      ? meaning('granted', 'partlyGranted')
      : undefined,
} satisfies { readonly [row: string]: Reader }
