import type { AnyDraft } from '../model/report'
import type { Claim, Scope, Told } from './claim'
import type { Label } from './label'
import { says } from './label'
import type { Act, Subject } from './lexicon'
import type { Reading, Topic } from './topics'

type WithoutPlace<C> = C extends Claim ? Omit<C, 'section' | 'offset' | 'length' | 'sentence'> : never

/** A claim with its place in the squeezed sentence. */
export interface ReadClaim {
  readonly claim: WithoutPlace<Claim>
  readonly start: number
  readonly end: number
}

/** A figure of the sentence that was understood. */
export interface ReadFigure extends Told {
  readonly topics: readonly Topic[]
  readonly readings: readonly Reading[]
}

/** What the reading of a sentence remembers from clause to clause. */
export interface State {
  readonly report: Pick<AnyDraft, 'organ' | 'organKind' | 'year'>
  /** The squeezed sentence. */
  readonly text: string
  /** Whether the dates that it names are those of a whole year. */
  readonly wholeYear: boolean
  readonly claims: ReadClaim[]
  /** What was last spoken of. */
  subject: Subject | undefined
  /** Whether the sentence, or the part of the text it stands in, is about requests. */
  requests: boolean
  /** Whether it says that it is about disclosure: 行政复议 alone may be cases that the organ decides. */
  context: boolean
  act: Act | undefined
  scope: Scope
  /** What follows is of another year, or of a part of this one. */
  otherTime: boolean
  /** Of a quarter or half of this one, until 全年 is said. */
  season: boolean
  /** Whether a figure was told of such a time, so that the next sentence may go on with it. */
  toldOther: boolean
  compare: boolean
  /** The last figure, unless what came after it was not understood. */
  last: ReadFigure | undefined
  readonly figures: ReadFigure[]
}

/** 1月1日至12月31日、截至12月底、1-12月: the whole of a year. */
const wholeYear = /1月1日.{0,14}12月31|截[至止].{0,8}12月(?:31|底|末)|(?<!\d)1(?:月份?)?[-—–~至到]12月/

export const startOf = (report: State['report'], text: string, { subject, requests, otherTime }: About): State => ({
  report,
  text,
  wholeYear: wholeYear.test(text),
  claims: [],
  subject,
  requests,
  context: false,
  act: undefined,
  scope: 'own',
  otherTime,
  season: otherTime,
  toldOther: false,
  compare: false,
  last: undefined,
  figures: [],
})

/** What a sentence is to be read in the light of: what its part of the text is about, and what the one before told of. */
export type About = Pick<State, 'subject' | 'requests' | 'otherTime'>

const wholeYearWords = /^(?:全年|今年|本年|年内)/
/** Words by which what follows them is not of this year and of what the tables count. */
const elsewhere = /季度|半年|以来|近年|近几年|近[两三]年|力争|预计|目标|复议机[关构]|公文|属性/
const isSuit = (subject: Subject) => subject === 'reconsideration' || /itigation/.test(subject)

/** What is last spoken of; 因依申请公开引发的行政复议 is about 行政复议. */
export const subjectOf = (subjects: readonly Subject[]): Subject | undefined =>
  subjects.findLast(isSuit) ?? subjects.at(-1)

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
    if (sense.is === 'bar' && elsewhere.test(state.text.slice(start, end))) {
      state.otherTime = true
      state.season ||= /季度|半年/.test(state.text.slice(start, end))
    }
    // 第一季度12件，第二季度9件，全年合计收到43件.
    if (state.season && sense.is === 'fill' && wholeYearWords.test(state.text.slice(start, end)))
      state.otherTime = state.season = false
    if (sense.is !== 'number' || sense.number.unit !== 'year') continue
    const ago = state.report.year - sense.number.value
    if (ago === 0) state.otherTime = false
    else if (!isCompared(state, start)) {
      state.otherTime = true
      state.season = false
    }
  }
}

/** 较2023年、与2023年相比: last year, named to be compared with. */
export const isCompared = ({ text }: Pick<State, 'text'>, start: number): boolean =>
  start > 0 && '较比与同和'.includes(text[start - 1]!)
