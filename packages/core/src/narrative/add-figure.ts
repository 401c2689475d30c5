import type { Scope } from './claim'
import type { Meaning, State } from './state'
import { changed } from './state'
import type { Token } from './tokens'

/** Adds a figure to what the sentence tells. */
export const addFigure = (state: State, { number, start, end }: Token, meaning: Meaning, scope: Scope): State => {
  const { value, low, high, unit } = number!
  const { topics, readings } = meaning
  const figure = { value, low, high, topics, readings }
  const claim = { kind: 'figure', value, low, high, topics, readings, scope } as const
  return changed(state, {
    claims: [...state.claims, { claim: { ...claim, unit: unit === 'yuan' ? 'yuan' : 'count' }, start, end }],
    figures: [...state.figures, figure],
    last: figure,
    run: state.run + 1,
  })
}
