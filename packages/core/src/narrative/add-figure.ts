import type { Scope } from './claim'
import type { Meaning, ReadClaim, State } from './state'
import { changed } from './state'
import type { Token } from './tokens'

/** Adds a claim, by its place in the squeezed sentence. */
export const withClaim = (state: State, claim: ReadClaim['claim'], start: number, end: number): State =>
  changed(state, { claims: [...state.claims, { claim, start, end }] })

/** Adds a figure to what the sentence tells. */
export const addFigure = (state: State, { number, start, end }: Token, meaning: Meaning, scope: Scope): State => {
  const { value, low, high } = number!
  const { topics, readings } = meaning
  const unit = number!.unit === 'yuan' ? 'yuan' : 'count'
  const figure = { value, low, high, topics, readings }
  const claim = { kind: 'figure', value, low, high, topics, readings, scope, unit } as const
  return changed(state, {
    claims: [...state.claims, { claim, start, end }],
    figures: [...state.figures, figure],
    last: figure,
    run: state.run + 1,
  })
}
