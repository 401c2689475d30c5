import { organKindOf } from '../model/organ-kind'
import type { Says } from './clause-patterns'
import type { Act, Outcome, Suit } from './kinds'
import { says, valuesOf } from './shape'
import type { Meaning, State } from './state'
import type { Token } from './tokens'
import type { Reading, Topic } from './topics'
import { groupOf, topics } from './topics'

/** One topic, or several added up. */
export const meaning = (...of: readonly Topic[]): Meaning => ({
  topics: of,
  readings: of.length === 1 ? topics[of[0]!] : [of.flatMap((topic): readonly string[] => topics[topic][0] ?? [])],
})

/** A figure that any of several words may mean: 收到并办结. */
const either = (...of: readonly Topic[]): Meaning => ({
  topics: of.slice(0, 1),
  readings: of.flatMap((one): readonly Reading[] => topics[one]),
})

const isAboutRequests = (told: readonly Token[], { subject }: State) => says(told, '申') || subject === 'requests'

const notThere: readonly Topic[] = ['notHeld', 'notExisting', 'notReadyMade']

/** Results told together, an item with its group as the item; undefined where it is not plain which are meant. */
const resultsMeaning = (results: readonly Topic[], told: readonly Token[]): Meaning | undefined => {
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

/** Whether suits that are not said to be about disclosure are nevertheless: what was brought against the organ, not what it decides. */
const areAgainst = (told: readonly Token[], state: State): boolean =>
  !state.others &&
  (state.context ||
    state.requests ||
    says(told, '涉因申') ||
    told.some(({ kind, start }) => kind === '讼' && state.text[start] === '被') ||
    (state.plainSuits && !/司法|法制/.test(state.report.organ)))

const suitOf = (told: readonly Token[], { subject }: State): Suit | undefined => {
  const named = valuesOf(told, '讼')
  const suit = named.length > 0 ? named.at(-1) : subject
  return suit === 'reconsideration' ||
    suit === 'litigation' ||
    suit === 'directLitigation' ||
    suit === 'litigationAfterReconsideration'
    ? suit
    : undefined
}

/** Those who decide on reconsideration tell of the cases of others. */
const decides = ({ report }: State) => organKindOf(report) === 'government' || /司法|法制|复议/.test(report.organ)

/** The outcomes named that the tables have. */
const outcomesOf = (told: readonly Token[]) => valuesOf(told, '局').filter((one) => one !== 'ended')

/** 复议3件，维持2件、终止1件: with the others all of the suits, so that there is no other outcome. */
const isRest = (suit: Suit, value: number, { figures }: State): boolean => {
  const at = figures.findLastIndex(({ topics: [topic] }) => topic === `${suit}.total`)
  const others = figures.slice(at + 1)
  if (at < 0 || !others.every(({ topics: [topic] }) => topic?.startsWith(suit))) return false
  return others.reduce((sum, one) => sum + one.value, value) === figures[at]!.value
}

const ofSuits = (told: readonly Token[], state: State): Meaning | undefined => {
  const named = valuesOf(told, '讼')
  if (!areAgainst(told, state) || !named.includes('reconsideration') || !named.includes('litigation')) return undefined
  return named.length === 2 ? meaning(`proceedings.${outcomesOf(told)[0] ?? 'total'}`) : undefined
}

const actOf = (acts: readonly Act[]): Act | undefined =>
  acts.find((act) => act === 'inForce' || act === 'issued') ?? acts.at(-1)

/** 结转3件 alone may be either; beside 结转下年1件 it is the other. */
const carriedEitherWay = (told: readonly Token[], { text }: State): Meaning => {
  if (says(told, '因余')) return meaning('carriedOut')
  return /结转[^，,；;。]{0,3}[下次明来]/.test(text) ? meaning('carriedIn') : either('carriedOut', 'carriedIn')
}

/** 申请30件，涉及行政处罚12件: those are what the requests are about, unless a ； parts them. */
const isOfRequests = ([first]: readonly Token[], { requests, text }: State): boolean => {
  if (!requests || !first) return requests
  const parted = text.lastIndexOf('；', first.start)
  return parted < 0 || /申请|涉及|主要|内容/.test(text.slice(parted, first.start))
}

const flows: readonly Topic[] = ['received', 'newlyReceived', 'carriedIn', 'processed', 'handled', 'answered']

const readers: { readonly [S in Says]: (told: readonly Token[], state: State, value: number) => Meaning | undefined } =
  {
    flow: (told, state) => {
      const [verb, ...others] = valuesOf(told, '动')
      if (!verb || !isAboutRequests(told, state)) return undefined
      const isOfYear = told.some(({ date }) => date === 'this')
      if (
        says(told, '中') &&
        !isOfYear &&
        ![verb, ...others].every((one) => ['handled', 'newlyReceived', 'answered'].includes(one))
      )
        return undefined
      return either(verb, ...others)
    },
    intake: (told) =>
      valuesOf(told, '动').join() === 'newlyReceived' && valuesOf(told, '果').join() === 'carriedIn'
        ? meaning('newlyReceived', 'carriedIn')
        : undefined,
    someApplicants: (told, state) => {
      const [kind, ...others] = valuesOf(told, '企')
      if (!isAboutRequests(told, state) || others.length > 0) return undefined
      // 收到公民申请6件 may be of all of them.
      if (kind === 'any') return says(told, '动') ? either('received', 'fromPersons', 'fromOrganizations') : undefined
      const of: readonly Topic[] =
        kind === 'business' ? ['fromBusinesses', 'fromOrganizations'] : ['fromOtherOrganizations']
      return either(...(says(told, '动') ? (['received'] as const) : []), ...of)
    },
    request: () => meaning('processed'),
    result: (told, state) =>
      state.requests || isAboutRequests(told, state) ? resultsMeaning(valuesOf(told, '果'), told) : undefined,
    // 结转3件 alone may be either.
    carry: (told, state) =>
      says(told, '昔')
        ? meaning('carriedIn')
        : isAboutRequests(told, state)
          ? carriedEitherWay(told, state)
          : undefined,
    items: (told) => {
      const [decision] = valuesOf(told, '决')
      return decision && meaning(`${decision}.items`)
    },
    // 维持2件、其他1件; 其他处理3件，其中逾期不补正2件，其他情形1件.
    others: (told, { figures, text }) => {
      const [first] = told.filter(({ kind }) => kind === '新')
      const last = figures.at(-1)?.topics[0]
      if (!first || !last || !/^其[他它]/.test(text.slice(first.start))) return undefined
      const [suit, outcome] = last.split('.')
      if (outcome === 'upheld' || outcome === 'corrected' || outcome === 'pending')
        return meaning(`${suit as Suit}.otherResult`)
      if (last.startsWith('from')) return meaning('fromOtherOrganizations')
      const of = figures.map(({ topics: [topic] }) => topic)
      if (last === 'notProcessed' && of.includes('granted') && of.includes('unavailable'))
        return meaning('otherHandling')
      return last === 'otherHandling' || groupOf[last] === 'otherHandling' ? meaning('otherReason') : undefined
    },
    // 收到9件，办结8件，尚余1件.
    rest: (told, { figures, text }) => {
      const [except] = told.filter(({ kind }) => kind === '除')
      // 除1件外，其余均已答复
      if (except)
        return /^.{0,8}(?:全部|[均都]).{0,8}[办答回]/.test(text.slice(text.indexOf('外', except.end)))
          ? meaning('carriedOut')
          : undefined
      const of = figures.map(({ topics: [topic] }) => topic)
      const isRest = /^[尚剩余仍还]/.test(text.slice(told.find(({ kind }) => kind === '余')!.start))
      const isKnown =
        figures.length > 1 &&
        (of.includes('handled') || of.includes('answered')) &&
        of.every((one) => flows.includes(one!))
      return isRest && isKnown ? meaning('carriedOut') : undefined
    },
    unfinished: (told, state) => (isAboutRequests(told, state) ? meaning('carriedOut') : undefined),
    applicant: (told, state) => {
      const applicants = valuesOf(told, '人')
      return isAboutRequests(told, state) && valuesOf(told, '动').length < 2 ? meaning(...applicants) : undefined
    },
    disclosedAndPartly: (told, state) =>
      state.requests && valuesOf(told, '行').join() === 'disclosed' && valuesOf(told, '果').join() === 'partlyGranted'
        ? meaning('granted', 'partlyGranted')
        : undefined,
    act: (told, state) => {
      const { subject } = state
      if (subject === 'regulations' || subject === 'normativeDocuments') return readers.document(told, state, 0)
      return subject === 'requests' && state.requests && valuesOf(told, '行').join() === 'disclosed'
        ? meaning('granted')
        : undefined
    },
    suit: (told, state) => {
      const suit = suitOf(told, state)
      // 其中行政诉讼1件 may be of anything; 其中复议后起诉2件 names its part.
      const isOfBoth = state.figures.at(-1)?.topics[0] === 'proceedings.total' || says(told, '涉')
      const isPart = says(told, '中') && !isOfBoth && (suit === 'reconsideration' || suit === 'litigation')
      return suit && !isPart && areAgainst(told, state) ? meaning(`${suit}.total`) : undefined
    },
    decided: (told, state) => {
      const suit = suitOf(told, state)
      const isAsked = told.some(({ start }) => state.text.startsWith('行政复议申请', start))
      const [verb, ...others] = valuesOf(told, '动')
      const isOfDisclosure = says(told, '涉因申')
      const isBrought =
        !decides(state) && told.some(({ start }) => /^[收接]到/.test(state.text.slice(start, start + 2)))
      const isReceived = verb === 'received' || verb === 'newlyReceived' || (isOfDisclosure && verb === 'processed')
      return suit && others.length === 0 && isReceived && !isAsked && (isOfDisclosure || isBrought)
        ? meaning(`${suit}.total`)
        : undefined
    },
    suits: ofSuits,
    outcome: (told, state, value) => {
      const [before, last] = state.figures.slice(-2).map(({ topics: [topic] }) => topic)
      // 直接起诉22件、复议后起诉8件，维持21件: of both.
      const ofBoth =
        before === 'directLitigation.total' && last === 'litigationAfterReconsideration.total' && !says(told, '讼')
      const suit = ofBoth ? 'litigation' : suitOf(told, state)
      const outcomes = says(told, '未') ? (['pending'] as const) : valuesOf(told, '局')
      if (outcomes[0] === 'ended')
        return suit && outcomes.length === 1 && isRest(suit, value, state) ? meaning(`${suit}.otherResult`) : undefined
      return suit && outcomes.length === 1 && areAgainst(told, state)
        ? meaning(`${suit}.${outcomes[0] as Outcome}`)
        : undefined
    },
    ofDisclosure: (told, state) => {
      const suit = suitOf(told, state)
      return suit && meaning(`${suit}.total`)
    },
    document: (told, state) => {
      const [named] = valuesOf(told, '文')
      const { subject } = state
      const document = named ?? (subject === 'regulations' || subject === 'normativeDocuments' ? subject : undefined)
      const valid = says(told, '效') ? 'inForce' : undefined
      const act = actOf(valuesOf(told, '行')) ?? valid ?? (named && state.act)
      const isOfYear = told.some(({ date }) => date === 'this')
      if (says(told, '中') && act !== 'repealed' && !isOfYear) return undefined
      if (!document || !act || valuesOf(told, '文').length > 1) return undefined
      return meaning(`${document}.${act === 'announced' ? 'disclosed' : act}`)
    },
    decision: (told, state) => {
      const [decision, ...others] = valuesOf(told, '决')
      // 申请30件，涉及行政处罚12件: those are what the requests are about; what is published of decisions are notices of them.
      const [verb] = valuesOf(told, '动')
      const plain =
        !says(told, '行') && (state.act === undefined || verb) && (says(told, '各') || !isOfRequests(told, state))
      if (others.length > 0 && says(told, '各') && plain && !verb) return meaning(decision!, ...others)
      return decision && others.length === 0 && plain && (verb === undefined || verb === 'processed')
        ? meaning(decision)
        : undefined
    },
    fee: (told, { subject, text }) => {
      const [fee, ...others] = valuesOf(told, '费')
      if (fee) return others.length === 0 ? meaning(fee) : undefined
      const isCharged =
        subject === 'fees' && told.some(({ start, end }) => /收取|征收|收费|金额/.test(text.slice(start, end)))
      return isCharged ? meaning(text.includes('处理费') ? 'processingFee' : 'fees') : undefined
    },
    sum: () => undefined,
    past: () => undefined,
    grown: () => undefined,
  }

/** What a clause that was accepted says of its figure; undefined where the sentence does not bear it out. */
export const meaningOf = (row: Says, told: readonly Token[], state: State, value = 0): Meaning | undefined =>
  readers[row](told, state, value)
