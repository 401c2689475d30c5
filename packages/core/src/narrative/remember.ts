import type { Kind } from './kinds'
import { says, valuesOf } from './shape'
import type { State, Subject } from './state'
import type { Token } from './tokens'

/** Words by which what follows them is of a quarter or half of the year. */
const season = /季度|半年|月/
/** Words by which what follows is of something else. */
const elsewhere = /力争|预计|目标|公文|属性/

const named: { readonly [K in Kind]?: (value: string | undefined) => Subject } = {
  申: () => 'requests',
  讼: (value) => value as Subject,
  文: (value) => value as Subject,
  决: () => 'decisions',
  费: () => 'fees',
  外: () => 'foreign',
}

/** What is last spoken of; 因依申请公开引发的行政复议 is about 行政复议. */
const subjectOf = (tokens: readonly Token[]): Subject | undefined => {
  const suit = tokens.findLast(({ kind }) => kind === '讼')
  const last = suit ?? tokens.findLast(({ kind }) => kind in named)
  // 内容涉及招标投标: of what the requests are, not of something else.
  if (last?.kind === '外' && says(tokens, '引')) return undefined
  return last && named[last.kind as Kind]!(last.value)
}

/** The time that the words of a clause leave for those after it. */
const timeOf = (state: State, tokens: readonly Token[]): Pick<State, 'otherTime' | 'season'> => {
  let { otherTime, season: isSeason } = state
  for (const { kind, date, start, end } of tokens) {
    const word = state.text.slice(start, end)
    if (date === 'other') [otherTime, isSeason] = [true, false]
    else if (date === 'season') [otherTime, isSeason] = [true, true]
    else if (date === 'this' && kind === '补') otherTime = isSeason && otherTime && /月/.test(word)
    else if (kind === '时') [otherTime, isSeason] = [true, isSeason || season.test(word)]
    else if (kind === '全' && (isSeason || /^[今本]/.test(word))) [otherTime, isSeason] = [false, false]
    else if ((kind === '阻' || kind === '应') && elsewhere.test(word)) otherTime = true
  }
  return { otherTime, season: isSeason }
}

/** What a clause leaves behind for those after it. */
export const remember = (state: State, tokens: readonly Token[]): State => {
  if (tokens.length === 0) return state
  const isOfRequests = says(tokens, '申')
  const isOfOthers = tokens.some(({ value }) => value === 'others')
  return {
    ...state,
    ...timeOf(state, tokens),
    context: !isOfOthers && (state.context || isOfRequests || says(tokens, '涉')),
    others: isOfOthers || (state.others && !isOfRequests && !says(tokens, '涉')),
    compare: state.compare || says(tokens, '比'),
    subject: subjectOf(tokens) ?? state.subject,
    requests: state.requests || isOfRequests,
  }
}

/** What is done with documents goes on to the next that are named. */
export const rememberAct = (state: State, tokens: readonly Token[]): State => {
  const act = valuesOf(tokens, '行').at(-1)
  return act ? { ...state, act } : state
}
