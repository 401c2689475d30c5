import { organKindOf } from '../model/organ-kind'
import type { suits } from './families'
import { suitAmong } from './families'
import { meaning } from './meaning'
import type { Reader } from './reader'
import { says, valuesOf } from './shape'
import type { Meaning, State } from './state'
import type { Token } from './tokens'

/** Whether suits that are not said to be about disclosure are nevertheless: what was brought against the organ, not what it decides. */
export const areAgainst = (told: readonly Token[], state: State): boolean =>
  !state.others &&
  (state.context ||
    (state.requests && !/司法|法制/.test(state.report.organ)) ||
    says(told, '涉因申') ||
    told.some(({ kind, start }) => kind === '讼' && state.text[start] === '被') ||
    (state.plainSuits && !/司法|法制/.test(state.report.organ)))

export const suitOf = (told: readonly Token[], { subject }: State): (typeof suits)[number] | undefined => {
  const named = valuesOf(told, '讼')
  const suit =
    named.find((one) => one === 'directLitigation' || one === 'litigationAfterReconsideration') ??
    named.at(-1) ??
    subject
  return suitAmong(suit)
}

/** Those who decide on reconsideration tell of the cases of others. */
const decides = ({ report }: State) => organKindOf(report) === 'government' || /司法|法制|复议/.test(report.organ)

/** The outcomes named that the tables have. */
const outcomesOf = (told: readonly Token[]) => valuesOf(told, '局').filter((one) => one !== 'ended')

/** 复议3件，维持2件、终止1件: with the others all of the suits, so that there is no other outcome. */
const isRest = (suit: (typeof suits)[number], value: number, { figures }: State): boolean => {
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

/** 行政复议10件、行政诉讼0件，维持2件: of those that are enough. */
const enoughOf = (
  suit: (typeof suits)[number] | undefined,
  told: readonly Token[],
  { figures }: State,
  value: number,
): (typeof suits)[number] | undefined => {
  const whole = figures.findLast(({ topics: [topic] }) => topic === `${suit}.total`)
  if (!whole || whole.value >= value || says(told, '讼')) return suit
  const other = suit === 'litigation' ? 'reconsideration' : 'litigation'
  const isEnough = figures.some((one) => one.topics[0] === `${other}.total` && one.value >= value)
  return isEnough ? other : suit
}

/** 获维持的有行政复议14件、行政诉讼9件: the outcome is of both. */
const sharing = /(?:维持|纠正|结果|审结)的?有?(?:行政)?复议\d+[件起宗]、$/
const longestShared = 24

/** What clauses on suits say. */
export const suitsReaders = {
  suit: (told, state) => {
    // 因信息公开引发行政争议11件，其中行政复议7件.
    if (valuesOf(told, '讼').join() === 'proceedings')
      return says(told, '涉申因') && areAgainst(told, state) ? meaning('proceedings.total') : undefined
    const suit = suitOf(told, state)
    const before = state.figures.at(-1)?.topics[0]?.split('.')[1]
    if (
      suit === 'litigation' &&
      before &&
      sharing.test(state.text.slice(Math.max(0, told[0]!.end - longestShared), told[0]!.end))
    )
      return meaning(`litigation.${before as 'upheld'}`)
    // 其中行政诉讼1件 may be of anything; 其中复议后起诉2件 names its part.
    const isOfBoth = state.figures.at(-1)?.topics[0] === 'proceedings.total' || says(told, '涉')
    const isPart = says(told, '中') && !isOfBoth && (suit === 'reconsideration' || suit === 'litigation')
    return suit && !isPart && areAgainst(told, state) ? meaning(`${suit}.total`) : undefined
  },
  decided: (told, state, value) => {
    const suit = suitOf(told, state)
    const isAsked = decides(state) && told.some(({ start }) => state.text.startsWith('行政复议申请', start))
    const [verb, ...others] = valuesOf(told, '动')
    const isOfDisclosure = says(told, '涉因申')
    const isBrought = !decides(state) && told.some(({ start }) => /^[收接]到/.test(state.text.slice(start, start + 2)))
    // 收到涉信息公开的行政复议4件、办理行政诉讼0件
    if (suit && value === 0 && state.context && !state.others) return meaning(`${suit}.total`)
    // 审结信息公开行政复议6件: all of them, or those with an outcome.
    if (suit && verb === 'handled' && others.length === 0 && isOfDisclosure) {
      const { topics: of, readings } = meaning(`${suit}.total`)
      const decided = meaning(`${suit}.upheld`, `${suit}.corrected`, `${suit}.otherResult`)
      return { topics: of, readings: [...readings, ...decided.readings] }
    }
    // 因信息公开引起的行政复议办理1件，行政诉讼办理2件
    const isNext = state.run > 0 && /\.total$/.test(state.figures.at(-1)?.topics[0] ?? '')
    if (suit && isNext && verb === 'processed' && others.length === 0 && areAgainst(told, state))
      return meaning(`${suit}.total`)
    const isReceived = verb === 'received' || verb === 'newlyReceived' || (isOfDisclosure && verb === 'processed')
    return suit && others.length === 0 && isReceived && !isAsked && (isOfDisclosure || isBrought)
      ? meaning(`${suit}.total`)
      : undefined
  },
  outcome: (told, state, value) => {
    const [before, last] = state.figures.slice(-2).map(({ topics: [topic] }) => topic)
    // 直接起诉22件、复议后起诉8件，维持21件: of both.
    const ofBoth =
      before === 'directLitigation.total' && last === 'litigationAfterReconsideration.total' && !says(told, '讼')
    const areBoth = state.subject === 'proceedings' && !says(told, '讼')
    const one = ofBoth ? 'litigation' : enoughOf(suitOf(told, state), told, state, value)
    const suit = areBoth ? 'proceedings' : one
    const outcomes = says(told, '未') ? (['pending'] as const) : valuesOf(told, '局')
    if (outcomes.join() === 'ended') return one && isRest(one, value, state) ? meaning(`${one}.otherResult`) : undefined
    // 驳回或终止等其他结果: the last names them together.
    const such = told.findIndex(({ kind }) => kind === '等')
    if (such > told.findLastIndex(({ kind }) => kind === '局')) return undefined
    const named = such >= 0 ? outcomes.at(-1) : outcomes.length === 1 ? outcomes[0] : undefined
    return suit && named && named !== 'ended' && areAgainst(told, state) ? meaning(`${suit}.${named}`) : undefined
  },
  ofDisclosure: (told, state) => {
    const suit = suitOf(told, state)
    return suit && meaning(`${suit}.total`)
  },
  suits: ofSuits,
} satisfies { readonly [row: string]: Reader }
