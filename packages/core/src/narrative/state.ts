import type { AnyDraft } from '../model/report'
import type { Claim, Scope, Told } from './claim'
import type { Act, Suit } from './kinds'
import type { Token } from './tokens'
import type { Reading, Topic } from './topics'

type WithoutPlace<C> = C extends Claim ? Omit<C, 'section' | 'offset' | 'length' | 'sentence'> : never

/** A claim with its place in the squeezed sentence. */
export interface ReadClaim {
  readonly claim: WithoutPlace<Claim>
  readonly start: number
  readonly end: number
}

/** What words say that a figure is of. */
export interface Meaning {
  readonly topics: readonly Topic[]
  readonly readings: readonly Reading[]
}

/** A figure of the sentence that was understood. */
export interface ReadFigure extends Told, Meaning {}

/** Of what last year's figure was told, and which. */
export interface From extends Meaning {
  readonly past?: Token
  /** Only a ratio may follow, before any other count. */
  readonly near?: true
}

/** What sentences can be about. `foreign`: matters that are in no table of the report. */
export type Subject = 'requests' | Suit | 'regulations' | 'normativeDocuments' | 'decisions' | 'fees' | 'foreign'

/**
 * What the last counts of a sentence were of: the whole; `one` part (其中涉及征地的30件), of which what follows tells too; a
 * `list` of parts (网络30件、信函20件), after which the whole is meant again; one that is being `described`; or those that were `ended`, which may or may not be handled.
 */
export type Part = 'whole' | 'one' | 'list' | 'described' | 'ended'

/** What a sentence is to be read in the light of: what its part of the text is about, and what the one before told of. */
export interface About {
  readonly subject: Subject | undefined
  /** Whether the part of the text is about requests. */
  readonly requests: boolean
  /** Whether what was last told was of another time. */
  readonly otherTime: boolean
  /** Whether it told of suits about disclosure, so that their outcomes may follow. */
  readonly context: boolean
  /** What was received or handled by the sentence just before. */
  readonly whole: Meaning | undefined
  /** The figures that it told and which of them was the last, so that 均已答复 may be of them. */
  readonly before: Pick<State, 'figures' | 'last' | 'part'> | undefined
  /** Whether no more than one figure of the whole narrative is said to have been received. */
  readonly isToldOnce: () => boolean
}

export interface Matter {
  readonly at: number
  readonly isOther: boolean
}

/** What the reading of a sentence knows after each clause. */
export interface State {
  readonly report: Pick<AnyDraft, 'organ' | 'organKind' | 'year'>
  /** The squeezed sentence. */
  readonly text: string
  readonly claims: readonly ReadClaim[]
  readonly subject: Subject | undefined
  /** Whether the sentence before was of something else. */
  readonly isForeign: boolean
  readonly requests: boolean
  /** Whether it says that it is about disclosure: 行政复议 alone may be cases that the organ decides. */
  readonly context: boolean
  /** Suits of every kind but those about disclosure: 非信息公开类行政复议. */
  readonly others: boolean
  /** Whether suits may be taken for those about disclosure where nothing says otherwise. */
  readonly plainSuits: boolean
  /** Where the sentence names what suits may come of: requests for disclosure, or something else. */
  readonly matters: readonly Matter[]
  /** Whether it told of suits of every kind beside those about disclosure. */
  readonly mixed: boolean
  readonly act: Act | undefined
  readonly scope: Scope
  /** What follows is of another year, or of a part of this one. */
  readonly otherTime: boolean
  /** Of a quarter or half of this one, until 全年 is said. */
  readonly season: boolean
  /** Whether a figure was told of such a time, so that the next sentence may go on with it. */
  readonly toldOther: boolean
  readonly compare: boolean
  readonly part: Part
  /** How many the last part has: what is more is none of it. */
  readonly partSize: number
  /** How many the parts of a list have together. */
  readonly listed: number
  /** The last figure, unless another came after it that was not understood. */
  readonly last: ReadFigure | undefined
  /** Whether a clause that is not understood stands between it and here, so that a share or growth may be of that. */
  readonly apart: boolean
  readonly figures: readonly ReadFigure[]
  /** How many figures were told since one that was not understood. */
  readonly run: number
  /** Of what last year's figure was just told: 申请量由上年44件升至51件. */
  readonly from: From | undefined
  /** The figures of the sentence before. */
  readonly before: About['before']
  readonly isToldOnce: About['isToldOnce']
}

export const startOf = (report: State['report'], text: string, about: About, matters: readonly Matter[]): State => ({
  report,
  text,
  claims: [],
  subject: about.subject,
  isForeign: about.subject === 'foreign',
  requests: about.requests,
  context: about.context,
  others: false,
  plainSuits: false,
  matters,
  mixed: false,
  act: undefined,
  scope: 'own',
  otherTime: about.otherTime,
  season: about.otherTime,
  toldOther: false,
  compare: false,
  part: 'whole',
  partSize: 0,
  listed: 0,
  last: undefined,
  apart: false,
  figures: [],
  run: 0,
  from: undefined,
  before: about.before,
  isToldOnce: about.isToldOnce,
})

/** A copy for whoever makes it to fill in: all of them of one shape, which spreading would not give. */
export const copyOf = (state: State): { -readonly [K in keyof State]: State[K] } => ({
  report: state.report,
  text: state.text,
  claims: state.claims,
  subject: state.subject,
  isForeign: state.isForeign,
  requests: state.requests,
  context: state.context,
  others: state.others,
  plainSuits: state.plainSuits,
  matters: state.matters,
  mixed: state.mixed,
  act: state.act,
  scope: state.scope,
  otherTime: state.otherTime,
  season: state.season,
  toldOther: state.toldOther,
  compare: state.compare,
  part: state.part,
  partSize: state.partSize,
  listed: state.listed,
  last: state.last,
  apart: state.apart,
  figures: state.figures,
  run: state.run,
  from: state.from,
  before: state.before,
  isToldOnce: state.isToldOnce,
})

/** The state with some of it changed. */
export const changed = (state: State, to: Partial<State>): State => Object.assign(copyOf(state), to)
