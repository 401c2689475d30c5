import type { AnyDraft, AnyRule, Claim, Diagnosis, Filled, Form } from '@gxgk/core'
import { claims, complete, diagnose } from '@gxgk/core'
import type { DraftState } from './draft-state'

/** What a draft is held against. */
export interface Against {
  readonly forms: readonly Form[]
  readonly previous?: AnyDraft | undefined
  readonly rules?: readonly AnyRule[] | undefined
}

/** All that can be told of a draft. */
export interface Judgement {
  readonly diagnosis: Diagnosis
  /** What its texts tell. */
  readonly claims: readonly Claim[]
  /** Blanks that are determined, but for those in which someone typed what is no figure: it is not written over unasked. */
  readonly filled: readonly Filled[]
}

/** Milliseconds that the search for wrong cells may take while one types, and when nobody does. */
export const whileTyping = 5
export const atRest = 60

/** The texts are read anew only where they differ from those of the judgement before. */
export const judge = (
  { draft, typed }: DraftState,
  { forms, previous, rules }: Against,
  timeLimit: number,
  before?: { readonly draft: AnyDraft; readonly claims: readonly Claim[] },
): Judgement => ({
  diagnosis: diagnose(draft, { forms, timeLimit, ...(previous && { previous }), ...(rules && { rules }) }),
  claims: before && before.draft.narratives === draft.narratives ? before.claims : claims(draft),
  filled: complete(draft, { forms }).filled.filter(({ cell }) => !typed.has(cell)),
})
