import type { Label } from './label'
import { says } from './label'
import type { Subject } from './sense'
import type { State } from './state'

const wholeYearWords = /^(?:全年|今年|本年|年内)/
/** Words by which what follows them is not of this year and of what the tables count. */
const elsewhere = /季度|半年|以来|近年|近几年|近[两三]年|力争|预计|目标|复议机[关构]|公文|属性/
const isSuit = (subject: Subject) => subject === 'reconsideration' || /itigation/.test(subject)

/** What is last spoken of; 因依申请公开引发的行政复议 is about 行政复议. */
const subjectOf = (subjects: readonly Subject[]): Subject | undefined => subjects.findLast(isSuit) ?? subjects.at(-1)

/** What a clause leaves behind for those after it. */
export const remember = (state: State, label: Label): void => {
  const { subjects, acts, tokens } = label
  if (says(label, 'context')) state.context = true
  if (says(label, 'compare')) state.compare = true
  state.act = acts.at(-1) ?? state.act
  if (subjects.length > 0) {
    const named = subjects.map(({ subject }) => subject)
    state.subject = subjectOf(named)
    if (named.includes('requests')) state.requests = state.context = true
  }
  for (const { sense, start, end } of tokens) {
    // 3月收到申请4件，办结4件.
    if (sense.is === 'bar' && /\d[月日号]/.test(state.text.slice(start, end))) state.otherTime = state.season = true
    if (sense.is === 'bar' && elsewhere.test(state.text.slice(start, end))) {
      state.otherTime = true
      state.season ||= /季度|半年/.test(state.text.slice(start, end))
    }
    // 第一季度12件，第二季度9件，全年合计收到43件.
    if (state.season && sense.is === 'fill' && wholeYearWords.test(state.text.slice(start, end)))
      state.otherTime = state.season = false
    if (sense.is !== 'number' || sense.number.unit !== 'year') continue
    const ago = state.report.year - sense.number.value
    if (ago === 0) state.otherTime &&= endsYears(state.text, start)
    else if (!isCompared(state, start)) {
      state.otherTime = true
      state.season = false
    }
  }
}

/** 2022年至2024年: the year is the last of several. */
const endsYears = (text: string, start: number): boolean =>
  /\d{4}年?(?:度|\d{1,2}月(?:\d{1,2}日)?)?[至到—–~～-]+$/.test(text.slice(Math.max(0, start - 16), start))

/** 较2023年、与2023年相比: last year, named to be compared with. */
export const isCompared = ({ text }: Pick<State, 'text'>, start: number): boolean =>
  start > 0 && '较比与同和'.includes(text[start - 1]!)
