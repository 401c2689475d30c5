import type { AnyDraft } from '../model/report'
import type { Claim, Scope, Told } from './claim'
import type { Part } from './part'
import type { Act, Subject } from './sense'
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
  part: Part
  /** The last figure, unless what came after it was not understood. */
  last: ReadFigure | undefined
  readonly figures: ReadFigure[]
}

/** What a sentence is to be read in the light of: what its part of the text is about, and what the one before told of. */
export type About = Pick<State, 'subject' | 'requests' | 'otherTime'>

export const startOf = (report: State['report'], text: string, { subject, requests, otherTime }: About): State => ({
  report,
  text,
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
  part: 'whole',
  last: undefined,
  figures: [],
})
