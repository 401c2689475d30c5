import { says, valuesOf } from './shape'
import type { State, Subject } from './state'
import { changed } from './state'
import type { Token } from './tokens'

/** Words by which what follows them is of a quarter or half of the year. */
const season = /季度|半年|月/
/** Words by which what follows is of something else. */
const elsewhere = /力争|预计|目标|公文|属性/

/** What a clause leaves behind for those after it. */
export const remember = (state: State, tokens: readonly Token[]): State => {
  if (tokens.length === 0) return state
  let { otherTime, season: isSeason, context, others, compare, requests } = state
  let subject: Subject | undefined
  let suit: Subject | undefined
  for (const { kind, value, date, start, end } of tokens) {
    if (kind === '补' && date === undefined) continue
    if (date === 'other' || date === 'season') {
      otherTime = true
      isSeason = date === 'season'
    } else if (date === 'this') otherTime &&= isSeason && state.text.slice(start, end).includes('月')
    else if (kind === '时') {
      otherTime = true
      isSeason ||= season.test(state.text.slice(start, end))
    } else if (kind === '全') {
      if (isSeason || '今本'.includes(state.text[start]!)) otherTime = isSeason = false
    } else if (kind === '比') compare = true
    else if (kind === '申') {
      requests = context = true
      others = false
      subject = 'requests'
    } else if (kind === '涉') {
      context = true
      others = false
    } else if (kind === '讼') suit = value as Subject
    else if (kind === '文') subject = value as Subject
    else if (kind === '决') subject = requests ? subject : 'decisions'
    else if (kind === '费') subject = 'fees'
    // 内容涉及招标投标: of what the requests are, not of something else.
    else if (kind === '外') subject = says(tokens, '引') ? undefined : 'foreign'
    else if (value === 'others') {
      context = false
      others = true
    } else if ((kind === '阻' || kind === '应') && elsewhere.test(state.text.slice(start, end))) otherTime = true
  }
  // 因依申请公开引发的行政复议 is about 行政复议.
  subject = suit ?? subject ?? state.subject
  return changed(state, { otherTime, season: isSeason, context, others, compare, requests, subject })
}

/** What is done with documents goes on to the next that are named. */
export const rememberAct = (state: State, tokens: readonly Token[]): State => {
  const act = valuesOf(tokens, '行').at(-1)
  return act ? changed(state, { act }) : state
}
